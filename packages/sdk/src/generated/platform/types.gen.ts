// Generated from spec/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://{origin}/api/v1` | (string & {});
};

/**
 * Where the next page starts.
 *
 * @example
 * ```ts
 * const value: Pagination = { nextCursor: null, hasMore: false }
 * ```
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
 *
 * @example
 * ```ts
 * const value: InputError = { loc: ['body', 'url'], msg: 'must be an https URL', type: 'url' }
 * ```
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
 * @example
 * ```ts
 * const value: Problem = {
 *   type: 'urn:posthorn:problem:unauthenticated',
 *   title: 'Not authenticated',
 *   status: 401,
 *   detail: 'Send an API key or a token in the Authorization header.',
 *   code: 'unauthenticated',
 *   requestId: '5b0c8f1e-93f4-4f0b-8f0d-6d2a7c1b9e42',
 *   success: false,
 * }
 * ```
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
 * @example
 * ```ts
 * const value: EventTypeName = 'order.paid'
 * ```
 */
export type EventTypeName = string;

/**
 * When such an event happens, for the people who subscribe to it.
 *
 * @example
 * ```ts
 * const value: EventTypeDescription = 'An order was paid in full.'
 * ```
 */
export type EventTypeDescription = string | null;

/**
 * A JSON Schema (draft 2020-12) that the data of every event must match; `null` without one.
 *
 * @example
 * ```ts
 * const value: EventTypeSchema = {
 *   type: 'object',
 *   required: ['orderId', 'total', 'currency'],
 *   properties: {
 *     orderId: { type: 'integer' },
 *     total: { type: 'string' },
 *     currency: { type: 'string' },
 *   },
 * }
 * ```
 */
export type EventTypeSchema = {
    [key: string]: unknown;
} | null;

/**
 * An example of the data; `null` without one.
 *
 * @example
 * ```ts
 * const value: EventTypeExample = { orderId: 1042, total: '19.90', currency: 'EUR' }
 * ```
 */
export type EventTypeExample = {
    [key: string]: unknown;
} | null;

/**
 * An entry of the catalog of event types.
 *
 * @example
 * ```ts
 * const value: EventType = {
 *   name: 'order.paid',
 *   description: 'An order was paid in full.',
 *   schema: {
 *     type: 'object',
 *     required: ['orderId', 'total', 'currency'],
 *     properties: {
 *       orderId: { type: 'integer' },
 *       total: { type: 'string' },
 *       currency: { type: 'string' },
 *     },
 *   },
 *   example: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *   archived: false,
 *   createdAt: '2026-11-16T08:10:00.000Z',
 *   updatedAt: '2026-11-16T08:10:00.000Z',
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: PartnerId = 'reseller-7'
 * ```
 */
export type PartnerId = string | null;

/**
 * The app's id, unique in the deployment.
 *
 * @example
 * ```ts
 * const value: AppIdentifier = 'shop'
 * ```
 */
export type AppIdentifier = string;

/**
 * The tenant's name.
 *
 * @example
 * ```ts
 * const value: TenantName = 'First tenant'
 * ```
 */
export type TenantName = string;

/**
 * One customer organisation.
 *
 * @example
 * ```ts
 * const value: Tenant = {
 *   id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'First tenant',
 *   partnerId: 'reseller-7',
 *   defaultAppId: '019a8c10-2c4e-7b1a-9d3f-6a5b4c3d2e1f',
 *   createdAt: '2026-11-16T08:00:00.000Z',
 *   updatedAt: '2026-11-16T08:00:00.000Z',
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: TenantCreate = { name: 'First tenant' }
 * ```
 */
export type TenantCreate = {
    name: TenantName;
    partnerId?: PartnerId;
};

/**
 * What to change of a tenant. What is absent stays as it is.
 *
 * @example
 * ```ts
 * const value: TenantUpdate = { name: 'Renamed tenant' }
 * ```
 */
export type TenantUpdate = {
    name?: TenantName;
    partnerId?: PartnerId;
};

/**
 * What the key is for.
 *
 * @example
 * ```ts
 * const value: ApiKeyName = 'Backend'
 * ```
 */
export type ApiKeyName = string;

/**
 * A right that a key gives.
 *
 * @example
 * ```ts
 * const value: ApiKeyScope = 'webhooks:read'
 * ```
 */
export type ApiKeyScope = 'webhooks:read' | 'webhooks:write' | 'webhooks:secrets' | 'deliveries:read' | 'deliveries:write' | 'events:read' | 'events:write';

/**
 * The rights that the key gives. All but `webhooks:secrets` unless given.
 *
 * @example
 * ```ts
 * const value: ApiKeyScopes = [
 *   'webhooks:read',
 *   'webhooks:write',
 *   'deliveries:read',
 *   'deliveries:write',
 *   'events:read',
 *   'events:write',
 * ]
 * ```
 */
export type ApiKeyScopes = Array<ApiKeyScope>;

/**
 * An API key, without the key itself.
 *
 * @example
 * ```ts
 * const value: ApiKey = {
 *   id: '0f4c2a91b7d3e58c6a21f09b',
 *   name: 'Backend',
 *   scopes: [
 *     'webhooks:read',
 *     'webhooks:write',
 *     'deliveries:read',
 *     'deliveries:write',
 *     'events:read',
 *     'events:write',
 *   ],
 *   keyPrefix: 'ph_0f4c2a91b7d3',
 *   createdAt: '2026-11-16T08:06:00.000Z',
 *   lastUsedAt: '2026-11-16T09:30:00.000Z',
 *   expiresAt: null,
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: ApiKeyCreate = { name: 'Backend' }
 * ```
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
 *
 * @example
 * ```ts
 * const value: ApiKeyCreated = {
 *   id: '0f4c2a91b7d3e58c6a21f09b',
 *   name: 'Backend',
 *   scopes: [
 *     'webhooks:read',
 *     'webhooks:write',
 *     'deliveries:read',
 *     'deliveries:write',
 *     'events:read',
 *     'events:write',
 *   ],
 *   key: 'ph_0f4c2a91b7d3e58c6a21f09b_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
 *   createdAt: '2026-11-16T08:06:00.000Z',
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: AppName = 'Shop'
 * ```
 */
export type AppName = string;

/**
 * Days that finished deliveries and their events are kept. 30 unless given.
 *
 * @example
 * ```ts
 * const value: RetentionDays = 30
 * ```
 */
export type RetentionDays = number;

/**
 * Days that the bodies of receivers' answers are kept, at most `days`. 7 unless given, or `days` where that is less.
 *
 * @example
 * ```ts
 * const value: RetentionBodyDays = 7
 * ```
 */
export type RetentionBodyDays = number;

/**
 * How long an app's history is kept. What is still to be delivered is never removed.
 *
 * @example
 * ```ts
 * const value: Retention = { days: 30, bodyDays: 7 }
 * ```
 */
export type Retention = {
    days: RetentionDays;
    bodyDays: RetentionBodyDays;
};

/**
 * What endpoints belong to and events are published to.
 *
 * @example
 * ```ts
 * const value: App = {
 *   id: 'shop',
 *   name: 'Shop',
 *   tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   default: false,
 *   retention: { days: 30, bodyDays: 7 },
 *   createdAt: '2026-11-16T08:05:00.000Z',
 *   updatedAt: '2026-11-16T08:05:00.000Z',
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: RetentionChange = { days: 7, bodyDays: 1 }
 * ```
 */
export type RetentionChange = {
    days?: RetentionDays;
    bodyDays?: RetentionBodyDays;
};

/**
 * An app to make. Without an `id` it gets one.
 *
 * @example
 * ```ts
 * const value: AppCreate = { id: 'shop', name: 'Shop', tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
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
 *
 * @example
 * ```ts
 * const value: AppUpdate = { name: 'Web shop' }
 * ```
 */
export type AppUpdate = {
    name?: AppName;
    retention?: RetentionChange;
};

/**
 * What the ticket is for.
 * - `webhook_app_access`: a session in the portal of the app
 *
 * @example
 * ```ts
 * const value: SessionTicketType = 'webhook_app_access'
 * ```
 */
export type SessionTicketType = 'webhook_app_access';

/**
 * A ticket to make.
 *
 * @example
 * ```ts
 * const value: SessionTicketCreate = { type: 'webhook_app_access' }
 * ```
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
 *
 * @example
 * ```ts
 * const value: SessionTicket = {
 *   ticket: 'pst_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
 *   url: 'https://hooks.example.com/portal#ticket=pst_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
 *   expiresAt: '2026-11-16T08:07:00.000Z',
 * }
 * ```
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
 *
 * @example
 * ```ts
 * const value: EventTypeCreate = { name: 'order.shipped' }
 * ```
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
 *
 * @example
 * ```ts
 * const value: EventTypeUpdate = {
 *   description: 'An order was paid in full.',
 *   schema: {
 *     type: 'object',
 *     required: ['orderId', 'total', 'currency'],
 *     properties: {
 *       orderId: { type: 'integer' },
 *       total: { type: 'string' },
 *       currency: { type: 'string' },
 *     },
 *   },
 *   example: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *   archived: true,
 * }
 * ```
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

/**
 * The answer of platform tenants list.
 *
 * @example
 * ```ts
 * platform.tenants.list().page()
 * ```
 */
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

/**
 * The answer of platform tenants create.
 *
 * @example
 * ```ts
 * platform.tenants.create({ name: 'First tenant' })
 * ```
 */
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

/**
 * The answer of platform tenants delete.
 *
 * @example
 * ```ts
 * platform.tenants.delete(tenantId)
 * ```
 */
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

/**
 * The answer of platform tenants get.
 *
 * @example
 * ```ts
 * platform.tenants.get(tenantId)
 * ```
 */
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

/**
 * The answer of platform tenants update.
 *
 * @example
 * ```ts
 * platform.tenants.update(tenantId, { name: 'Renamed tenant' })
 * ```
 */
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

/**
 * The answer of platform tenant keys list.
 *
 * @example
 * ```ts
 * platform.tenantKeys.list(tenantId).page()
 * ```
 */
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

/**
 * The answer of platform tenant keys create.
 *
 * @example
 * ```ts
 * platform.tenantKeys.create(tenantId, { name: 'Backend' })
 * ```
 */
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

/**
 * The answer of platform tenant keys delete.
 *
 * @example
 * ```ts
 * platform.tenantKeys.delete(tenantId, keyId)
 * ```
 */
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

/**
 * The answer of platform apps list.
 *
 * @example
 * ```ts
 * platform.apps.list({ tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }).page()
 * ```
 */
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

/**
 * The answer of platform apps create.
 *
 * @example
 * ```ts
 * platform.apps.create({ id: 'shop', name: 'Shop', tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })
 * ```
 */
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

/**
 * The answer of platform apps delete.
 *
 * @example
 * ```ts
 * platform.apps.delete(appId)
 * ```
 */
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

/**
 * The answer of platform apps get.
 *
 * @example
 * ```ts
 * platform.apps.get(appId)
 * ```
 */
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

/**
 * The answer of platform apps update.
 *
 * @example
 * ```ts
 * platform.apps.update(appId, { name: 'Web shop' })
 * ```
 */
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

/**
 * The answer of platform app keys list.
 *
 * @example
 * ```ts
 * platform.appKeys.list(appId).page()
 * ```
 */
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

/**
 * The answer of platform app keys create.
 *
 * @example
 * ```ts
 * platform.appKeys.create(appId, { name: 'Backend' })
 * ```
 */
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

/**
 * The answer of platform app keys delete.
 *
 * @example
 * ```ts
 * platform.appKeys.delete(appId, keyId)
 * ```
 */
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

/**
 * The answer of platform session tickets create.
 *
 * @example
 * ```ts
 * platform.sessionTickets.create(appId, { type: 'webhook_app_access' })
 * ```
 */
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

/**
 * The answer of platform event types list.
 *
 * @example
 * ```ts
 * platform.eventTypes.list().page()
 * ```
 */
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

/**
 * The answer of platform event types create.
 *
 * @example
 * ```ts
 * platform.eventTypes.create({ name: 'order.shipped' })
 * ```
 */
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

/**
 * The answer of platform event types delete.
 *
 * @example
 * ```ts
 * platform.eventTypes.delete(name)
 * ```
 */
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

/**
 * The answer of platform event types get.
 *
 * @example
 * ```ts
 * platform.eventTypes.get(name)
 * ```
 */
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

/**
 * The answer of platform event types update.
 *
 * @example
 * ```ts
 * platform.eventTypes.update(name, {
 *   description: 'An order was paid in full.',
 *   schema: {
 *     type: 'object',
 *     required: ['orderId', 'total', 'currency'],
 *     properties: {
 *       orderId: { type: 'integer' },
 *       total: { type: 'string' },
 *       currency: { type: 'string' },
 *     },
 *   },
 *   example: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *   archived: true,
 * })
 * ```
 */
export type PlatformEventTypesUpdateResponse = PlatformEventTypesUpdateResponses[keyof PlatformEventTypesUpdateResponses];
