// Generated from spec/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://{origin}/api/v1` | (string & {});
};

/**
 * Where the next page starts.
 */
export type Pagination = {
    /**
     * Pass it as `cursor` to get the next page; `null` on the last one.
     */
    nextCursor: string | null;
    /**
     * Whether there is another page.
     */
    hasMore: boolean;
};

/**
 * One thing that is wrong with the input.
 */
export type InputError = {
    /**
     * Where it is, from the outside in, for instance `["body", "events", 0]`.
     */
    loc: Array<string | number>;
    /**
     * What is wrong, for a person to read.
     */
    msg: string;
    /**
     * The broken rule as a word, for a program to read.
     */
    type: string;
};

/**
 * What went wrong, as problem details (RFC 9457). Switch on `code`: it is stable, the texts are not.
 *
 */
export type Problem = {
    /**
     * Identifies the kind of problem.
     */
    type: string;
    /**
     * The kind of problem in a few words.
     */
    title: string;
    /**
     * The HTTP status of the answer.
     */
    status: number;
    /**
     * What was wrong with this request, for a person to read.
     */
    detail: string;
    /**
     * The kind of problem as a stable word, for a program to read.
     */
    code: string;
    /**
     * The value of the `x-request-id` header; name it when asking for help.
     */
    requestId: string;
    /**
     * Always `false` in an answer that reports a problem. Only on the app and platform surfaces.
     */
    success?: false;
    /**
     * Each thing that is wrong with the input. Only with status 422.
     */
    errors?: Array<InputError>;
};

/**
 * The name of an event type, segments joined by dots. Names that start with `posthorn.` are reserved: those events are
 * published by Posthorn, to the app `_operations`.
 *
 */
export type EventTypeName = string;

/**
 * When such an event happens, for the people who subscribe to it.
 */
export type EventTypeDescription = string | null;

/**
 * A JSON Schema (draft 2020-12) that the data of every event must match; `null` without one.
 */
export type EventTypeSchema = {
    [key: string]: unknown;
} | null;

/**
 * An example of the data; `null` without one.
 */
export type EventTypeExample = {
    [key: string]: unknown;
} | null;

/**
 * An entry of the catalog of event types.
 */
export type EventType = {
    name: EventTypeName;
    description: EventTypeDescription;
    schema: EventTypeSchema;
    example: EventTypeExample;
    /**
     * An archived type takes no new subscriptions; those that exist keep working.
     */
    archived: boolean;
    /**
     * When the type was added.
     */
    createdAt: string;
    /**
     * When the type was last changed.
     */
    updatedAt: string;
};

/**
 * The partner that the tenant belongs to; `null` without one.
 */
export type PartnerId = string | null;

/**
 * The app's id, unique in the deployment.
 */
export type AppIdentifier = string;

/**
 * The tenant's name.
 */
export type TenantName = string;

/**
 * One customer organisation.
 */
export type Tenant = {
    /**
     * The tenant's id.
     */
    id: string;
    name: TenantName;
    partnerId: PartnerId;
    /**
     * The app that was made with the tenant.
     */
    defaultAppId: string;
    /**
     * When the tenant was made.
     */
    createdAt: string;
    /**
     * When the tenant was last changed.
     */
    updatedAt: string;
};

/**
 * A tenant to make.
 */
export type TenantCreate = {
    name: TenantName;
    partnerId?: PartnerId;
};

/**
 * What to change of a tenant. What is absent stays as it is.
 */
export type TenantUpdate = {
    name?: TenantName;
    partnerId?: PartnerId;
};

/**
 * What the key is for.
 */
export type ApiKeyName = string;

/**
 * A right that a key gives.
 */
export type ApiKeyScope = 'webhooks:read' | 'webhooks:write' | 'webhooks:secrets' | 'deliveries:read' | 'deliveries:write' | 'events:read' | 'events:write';

/**
 * The rights that the key gives. All but `webhooks:secrets` unless given.
 */
export type ApiKeyScopes = Array<ApiKeyScope>;

/**
 * An API key, without the key itself.
 */
export type ApiKey = {
    /**
     * The id to revoke the key by.
     */
    id: string;
    name: ApiKeyName;
    scopes: ApiKeyScopes;
    /**
     * How the key begins, to recognise it by.
     */
    keyPrefix: string;
    /**
     * When the key was made.
     */
    createdAt: string;
    /**
     * When the key was last used, to the minute; `null` when it never was.
     */
    lastUsedAt: string | null;
    /**
     * When the key stops working; `null` when it does not.
     */
    expiresAt: string | null;
};

/**
 * An API key to make.
 */
export type ApiKeyCreate = {
    name: ApiKeyName;
    scopes?: ApiKeyScopes;
    /**
     * When the key shall stop working, in the future. Never unless given.
     */
    expiresAt?: string;
};

/**
 * A new API key.
 */
export type ApiKeyCreated = {
    /**
     * The id to revoke the key by.
     */
    id: string;
    name: ApiKeyName;
    scopes: ApiKeyScopes;
    /**
     * The key itself. Store it safely; it is not shown again.
     */
    key: string;
    /**
     * When the key was made.
     */
    createdAt: string;
    /**
     * When the key stops working. Absent when it does not.
     */
    expiresAt?: string;
};

/**
 * The app's name.
 */
export type AppName = string;

/**
 * Days that finished deliveries and their events are kept. 30 unless given.
 */
export type RetentionDays = number;

/**
 * Days that the bodies of receivers' answers are kept, at most `days`. 7 unless given, or `days` where that is less.
 *
 */
export type RetentionBodyDays = number;

/**
 * How long an app's history is kept. What is still to be delivered is never removed.
 */
export type Retention = {
    days: RetentionDays;
    bodyDays: RetentionBodyDays;
};

/**
 * What endpoints belong to and events are published to.
 */
export type App = {
    id: AppIdentifier;
    name: AppName;
    /**
     * The tenant that the app belongs to. `_operations` for the reserved app, which belongs to none.
     */
    tenantId: string;
    /**
     * Whether this is the tenant's default app, the one that was made with it.
     */
    default: boolean;
    retention: Retention;
    /**
     * When the app was made.
     */
    createdAt: string;
    /**
     * When the app was last changed.
     */
    updatedAt: string;
};

/**
 * How long an app's history shall be kept.
 */
export type RetentionChange = {
    days?: RetentionDays;
    bodyDays?: RetentionBodyDays;
};

/**
 * An app to make. Without an `id` it gets one.
 */
export type AppCreate = {
    id?: AppIdentifier;
    name: AppName;
    /**
     * The tenant that the app belongs to.
     */
    tenantId: string;
    retention?: RetentionChange;
};

/**
 * What to change of an app. What is absent stays as it is.
 */
export type AppUpdate = {
    name?: AppName;
    retention?: RetentionChange;
};

/**
 * What the ticket is for.
 * - `webhook_app_access`: a session in the portal of the app
 *
 */
export type SessionTicketType = 'webhook_app_access';

/**
 * A ticket to make.
 */
export type SessionTicketCreate = {
    type: SessionTicketType;
    /**
     * Who will use the session, in your own words. The session shows it. Nobody unless given.
     */
    user?: string;
    /**
     * For how many seconds the ticket can be exchanged. 60 unless given.
     */
    expiresInSeconds?: number;
};

/**
 * A ticket for one session.
 */
export type SessionTicket = {
    /**
     * The ticket itself. It can be exchanged once.
     */
    ticket: string;
    /**
     * The portal's page with the ticket in its fragment, which browsers keep to themselves. Send the person there at once.
     *
     */
    url: string;
    /**
     * Until when the ticket can be exchanged.
     */
    expiresAt: string;
};

/**
 * An event type to add to the catalog.
 */
export type EventTypeCreate = {
    name: EventTypeName;
    description?: EventTypeDescription;
    schema?: EventTypeSchema;
    example?: EventTypeExample;
    /**
     * An archived type takes no new subscriptions; those that exist keep working.
     */
    archived?: boolean;
};

/**
 * An event type as it shall be. What is absent is reset.
 */
export type EventTypeUpdate = {
    description?: EventTypeDescription;
    schema?: EventTypeSchema;
    example?: EventTypeExample;
    /**
     * An archived type takes no new subscriptions; those that exist keep working.
     */
    archived?: boolean;
};

/**
 * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
 * a root key.
 *
 */
export type AppId = string;

/**
 * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
 */
export type Cursor = string;

/**
 * How many results a page has at most.
 */
export type Limit = number;

/**
 * The event type's name.
 */
export type TypeName = string;

/**
 * The tenant's id.
 */
export type TenantId = string;

/**
 * The API key's id.
 */
export type KeyId = string;

/**
 * Only the apps of this tenant.
 */
export type TenantIdFilter = string;

export type PlatformTenantsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/tenants';
};

export type PlatformTenantsListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantsListError = PlatformTenantsListErrors[keyof PlatformTenantsListErrors];

export type PlatformTenantsListResponses = {
    /**
     * A page of tenants.
     */
    200: {
        /**
         * The tenants, newest first.
         */
        data: Array<Tenant>;
        pagination: Pagination;
    };
};

export type PlatformTenantsListResponse = PlatformTenantsListResponses[keyof PlatformTenantsListResponses];

export type PlatformTenantsCreateData = {
    body: TenantCreate;
    path?: never;
    query?: never;
    url: '/tenants';
};

export type PlatformTenantsCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantsCreateError = PlatformTenantsCreateErrors[keyof PlatformTenantsCreateErrors];

export type PlatformTenantsCreateResponses = {
    /**
     * The tenant.
     */
    201: Tenant;
};

export type PlatformTenantsCreateResponse = PlatformTenantsCreateResponses[keyof PlatformTenantsCreateResponses];

export type PlatformTenantsDeleteData = {
    body?: never;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
    };
    query?: never;
    url: '/tenants/{tenantId}';
};

export type PlatformTenantsDeleteErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantsDeleteError = PlatformTenantsDeleteErrors[keyof PlatformTenantsDeleteErrors];

export type PlatformTenantsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PlatformTenantsDeleteResponse = PlatformTenantsDeleteResponses[keyof PlatformTenantsDeleteResponses];

export type PlatformTenantsGetData = {
    body?: never;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
    };
    query?: never;
    url: '/tenants/{tenantId}';
};

export type PlatformTenantsGetErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantsGetError = PlatformTenantsGetErrors[keyof PlatformTenantsGetErrors];

export type PlatformTenantsGetResponses = {
    /**
     * The tenant.
     */
    200: Tenant;
};

export type PlatformTenantsGetResponse = PlatformTenantsGetResponses[keyof PlatformTenantsGetResponses];

export type PlatformTenantsUpdateData = {
    body: TenantUpdate;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
    };
    query?: never;
    url: '/tenants/{tenantId}';
};

export type PlatformTenantsUpdateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantsUpdateError = PlatformTenantsUpdateErrors[keyof PlatformTenantsUpdateErrors];

export type PlatformTenantsUpdateResponses = {
    /**
     * The tenant.
     */
    200: Tenant;
};

export type PlatformTenantsUpdateResponse = PlatformTenantsUpdateResponses[keyof PlatformTenantsUpdateResponses];

export type PlatformTenantKeysListData = {
    body?: never;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
    };
    query?: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/tenants/{tenantId}/api-keys';
};

export type PlatformTenantKeysListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantKeysListError = PlatformTenantKeysListErrors[keyof PlatformTenantKeysListErrors];

export type PlatformTenantKeysListResponses = {
    /**
     * A page of API keys.
     */
    200: {
        /**
         * The keys, newest first.
         */
        data: Array<ApiKey>;
        pagination: Pagination;
    };
};

export type PlatformTenantKeysListResponse = PlatformTenantKeysListResponses[keyof PlatformTenantKeysListResponses];

export type PlatformTenantKeysCreateData = {
    body: ApiKeyCreate;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
    };
    query?: never;
    url: '/tenants/{tenantId}/api-keys';
};

export type PlatformTenantKeysCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantKeysCreateError = PlatformTenantKeysCreateErrors[keyof PlatformTenantKeysCreateErrors];

export type PlatformTenantKeysCreateResponses = {
    /**
     * The key was made. This answer alone shows it.
     */
    201: ApiKeyCreated;
};

export type PlatformTenantKeysCreateResponse = PlatformTenantKeysCreateResponses[keyof PlatformTenantKeysCreateResponses];

export type PlatformTenantKeysDeleteData = {
    body?: never;
    path: {
        /**
         * The tenant's id.
         */
        tenantId: string;
        /**
         * The API key's id.
         */
        keyId: string;
    };
    query?: never;
    url: '/tenants/{tenantId}/api-keys/{keyId}';
};

export type PlatformTenantKeysDeleteErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformTenantKeysDeleteError = PlatformTenantKeysDeleteErrors[keyof PlatformTenantKeysDeleteErrors];

export type PlatformTenantKeysDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PlatformTenantKeysDeleteResponse = PlatformTenantKeysDeleteResponses[keyof PlatformTenantKeysDeleteResponses];

export type PlatformAppsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the apps of this tenant.
         */
        tenantId?: string;
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/apps';
};

export type PlatformAppsListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppsListError = PlatformAppsListErrors[keyof PlatformAppsListErrors];

export type PlatformAppsListResponses = {
    /**
     * A page of apps.
     */
    200: {
        /**
         * The apps, newest first.
         */
        data: Array<App>;
        pagination: Pagination;
    };
};

export type PlatformAppsListResponse = PlatformAppsListResponses[keyof PlatformAppsListResponses];

export type PlatformAppsCreateData = {
    body: AppCreate;
    path?: never;
    query?: never;
    url: '/apps';
};

export type PlatformAppsCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * There is an app with this id.
     */
    409: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppsCreateError = PlatformAppsCreateErrors[keyof PlatformAppsCreateErrors];

export type PlatformAppsCreateResponses = {
    /**
     * The app.
     */
    201: App;
};

export type PlatformAppsCreateResponse = PlatformAppsCreateResponses[keyof PlatformAppsCreateResponses];

export type PlatformAppsDeleteData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: never;
    url: '/apps/{appId}';
};

export type PlatformAppsDeleteErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * A tenant's default app goes only with its tenant, and the reserved app never.
     */
    409: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppsDeleteError = PlatformAppsDeleteErrors[keyof PlatformAppsDeleteErrors];

export type PlatformAppsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PlatformAppsDeleteResponse = PlatformAppsDeleteResponses[keyof PlatformAppsDeleteResponses];

export type PlatformAppsGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: never;
    url: '/apps/{appId}';
};

export type PlatformAppsGetErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppsGetError = PlatformAppsGetErrors[keyof PlatformAppsGetErrors];

export type PlatformAppsGetResponses = {
    /**
     * The app.
     */
    200: App;
};

export type PlatformAppsGetResponse = PlatformAppsGetResponses[keyof PlatformAppsGetResponses];

export type PlatformAppsUpdateData = {
    body: AppUpdate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: never;
    url: '/apps/{appId}';
};

export type PlatformAppsUpdateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppsUpdateError = PlatformAppsUpdateErrors[keyof PlatformAppsUpdateErrors];

export type PlatformAppsUpdateResponses = {
    /**
     * The app.
     */
    200: App;
};

export type PlatformAppsUpdateResponse = PlatformAppsUpdateResponses[keyof PlatformAppsUpdateResponses];

export type PlatformAppKeysListData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/apps/{appId}/api-keys';
};

export type PlatformAppKeysListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppKeysListError = PlatformAppKeysListErrors[keyof PlatformAppKeysListErrors];

export type PlatformAppKeysListResponses = {
    /**
     * A page of API keys.
     */
    200: {
        /**
         * The keys, newest first.
         */
        data: Array<ApiKey>;
        pagination: Pagination;
    };
};

export type PlatformAppKeysListResponse = PlatformAppKeysListResponses[keyof PlatformAppKeysListResponses];

export type PlatformAppKeysCreateData = {
    body: ApiKeyCreate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: never;
    url: '/apps/{appId}/api-keys';
};

export type PlatformAppKeysCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppKeysCreateError = PlatformAppKeysCreateErrors[keyof PlatformAppKeysCreateErrors];

export type PlatformAppKeysCreateResponses = {
    /**
     * The key was made. This answer alone shows it.
     */
    201: ApiKeyCreated;
};

export type PlatformAppKeysCreateResponse = PlatformAppKeysCreateResponses[keyof PlatformAppKeysCreateResponses];

export type PlatformAppKeysDeleteData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
        /**
         * The API key's id.
         */
        keyId: string;
    };
    query?: never;
    url: '/apps/{appId}/api-keys/{keyId}';
};

export type PlatformAppKeysDeleteErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformAppKeysDeleteError = PlatformAppKeysDeleteErrors[keyof PlatformAppKeysDeleteErrors];

export type PlatformAppKeysDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PlatformAppKeysDeleteResponse = PlatformAppKeysDeleteResponses[keyof PlatformAppKeysDeleteResponses];

export type PlatformSessionTicketsCreateData = {
    body: SessionTicketCreate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query?: never;
    url: '/apps/{appId}/session-tickets';
};

export type PlatformSessionTicketsCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformSessionTicketsCreateError = PlatformSessionTicketsCreateErrors[keyof PlatformSessionTicketsCreateErrors];

export type PlatformSessionTicketsCreateResponses = {
    /**
     * The ticket was made. This answer alone shows it.
     */
    201: SessionTicket;
};

export type PlatformSessionTicketsCreateResponse = PlatformSessionTicketsCreateResponses[keyof PlatformSessionTicketsCreateResponses];

export type PlatformEventTypesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/event-types';
};

export type PlatformEventTypesListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformEventTypesListError = PlatformEventTypesListErrors[keyof PlatformEventTypesListErrors];

export type PlatformEventTypesListResponses = {
    /**
     * A page of event types.
     */
    200: {
        /**
         * The event types by name.
         */
        data: Array<EventType>;
        pagination: Pagination;
    };
};

export type PlatformEventTypesListResponse = PlatformEventTypesListResponses[keyof PlatformEventTypesListResponses];

export type PlatformEventTypesCreateData = {
    body: EventTypeCreate;
    path?: never;
    query?: never;
    url: '/event-types';
};

export type PlatformEventTypesCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is an event type with this name.
     */
    409: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformEventTypesCreateError = PlatformEventTypesCreateErrors[keyof PlatformEventTypesCreateErrors];

export type PlatformEventTypesCreateResponses = {
    /**
     * The event type.
     */
    201: EventType;
};

export type PlatformEventTypesCreateResponse = PlatformEventTypesCreateResponses[keyof PlatformEventTypesCreateResponses];

export type PlatformEventTypesDeleteData = {
    body?: never;
    path: {
        /**
         * The event type's name.
         */
        name: string;
    };
    query?: never;
    url: '/event-types/{name}';
};

export type PlatformEventTypesDeleteErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformEventTypesDeleteError = PlatformEventTypesDeleteErrors[keyof PlatformEventTypesDeleteErrors];

export type PlatformEventTypesDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PlatformEventTypesDeleteResponse = PlatformEventTypesDeleteResponses[keyof PlatformEventTypesDeleteResponses];

export type PlatformEventTypesGetData = {
    body?: never;
    path: {
        /**
         * The event type's name.
         */
        name: string;
    };
    query?: never;
    url: '/event-types/{name}';
};

export type PlatformEventTypesGetErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformEventTypesGetError = PlatformEventTypesGetErrors[keyof PlatformEventTypesGetErrors];

export type PlatformEventTypesGetResponses = {
    /**
     * The event type.
     */
    200: EventType;
};

export type PlatformEventTypesGetResponse = PlatformEventTypesGetResponses[keyof PlatformEventTypesGetResponses];

export type PlatformEventTypesUpdateData = {
    body: EventTypeUpdate;
    path: {
        /**
         * The event type's name.
         */
        name: string;
    };
    query?: never;
    url: '/event-types/{name}';
};

export type PlatformEventTypesUpdateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The body is larger than the operation takes.
     */
    413: Problem;
    /**
     * The body is not declared as `application/json`.
     */
    415: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformEventTypesUpdateError = PlatformEventTypesUpdateErrors[keyof PlatformEventTypesUpdateErrors];

export type PlatformEventTypesUpdateResponses = {
    /**
     * The event type.
     */
    200: EventType;
};

export type PlatformEventTypesUpdateResponse = PlatformEventTypesUpdateResponses[keyof PlatformEventTypesUpdateResponses];
