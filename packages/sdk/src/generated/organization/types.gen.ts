// Generated from spec/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://{origin}/api/v1` | (string & {});
};

/**
 * Where events are sent. It must be `https`, unless the deployment allows plain `http`, and must not lead to a private
 * address.
 *
 * @example
 * ```ts
 * const value: EndpointUrl = 'https://shop.example.com/hooks'
 * ```
 */
export type EndpointUrl = string;

/**
 * What an endpoint subscribes to: an event type of the catalog, `*` for every event, or a name with a last segment of
 * `*`, which stands for one or more further segments (`order.*` matches `order.paid` and `order.item.added`).
 *
 * @example
 * ```ts
 * const value: Subscription = 'order.*'
 * ```
 */
export type Subscription = string;

/**
 * The event types that the endpoint receives. A type that is not in the catalog is refused, and so is an archived one
 * that the endpoint does not subscribe to yet.
 *
 * @example
 * ```ts
 * const value: Subscriptions = ['order.*']
 * ```
 */
export type Subscriptions = Array<Subscription>;

/**
 * Seconds that one attempt may take, from the name lookup to the last byte of the answer. 30 unless given.
 *
 * @example
 * ```ts
 * const value: TimeoutSeconds = 30
 * ```
 */
export type TimeoutSeconds = number;

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
 * What your receiver verifies requests with. For `hmac` the secret that they are signed with: `whsec_` and the base64 of
 * its bytes. For `ed25519` the public key: `whpk_` and the base64 of its 32 bytes; the private key never leaves Posthorn.
 * Store it where your receiver can read it; it is not shown again.
 *
 * @example
 * ```ts
 * const value: SigningSecret = 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh'
 * ```
 */
export type SigningSecret = string;

/**
 * A delivery's id. Later deliveries have larger ids.
 *
 * @example
 * ```ts
 * const value: DeliveryNumber = 91523687186432
 * ```
 */
export type DeliveryNumber = number;

/**
 * - `pending`: not tried yet
 * - `success`: the endpoint took it
 * - `retrying`: failed, will be tried again
 * - `exhausted`: failed, out of attempts
 * - `failed`: will not be tried again, because it was cancelled, its endpoint is gone or switched off, or the endpoint
 * answered 410
 *
 * @example
 * ```ts
 * const value: DeliveryStatus = 'retrying'
 * ```
 */
export type DeliveryStatus = 'pending' | 'success' | 'retrying' | 'exhausted' | 'failed';

/**
 * The address of the page, with the same filters; `null` when there is none.
 *
 * @example
 * ```ts
 * const value: PageLink = 'https://hooks.example.com/api/v1/webhook-endpoints?ordering=-created&page=2&page_size=1'
 * ```
 */
export type PageLink = string | null;

/**
 * The organization's id. Organizations are the tenants of the deployment.
 *
 * @example
 * ```ts
 * const value: OrganizationId = '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708'
 * ```
 */
export type OrganizationId = string;

/**
 * A label of your own for customers that run your product in several editions; `null` without one. It filters lists and
 * changes nothing else.
 *
 * @example
 * ```ts
 * const value: EditionId = 'enterprise'
 * ```
 */
export type EditionId = string | null;

/**
 * Whether the endpoint gets deliveries.
 *
 * @example
 * ```ts
 * const value: IsActive = true
 * ```
 */
export type IsActive = boolean;

/**
 * Since when deliveries are held back. Absent while they are not.
 *
 * @example
 * ```ts
 * const value: PausedAt = '2026-11-16T10:00:00.000Z'
 * ```
 */
export type PausedAt = string;

/**
 * A URL that receives the events of an organization.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpoint = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   edition_id: 'enterprise',
 *   events: ['order.*'],
 *   created: '2026-11-16T09:00:00.000Z',
 *   modified: '2026-11-16T09:00:00.000Z',
 *   is_active: true,
 *   timeout_seconds: 30,
 * }
 * ```
 */
export type OrganizationEndpoint = {
    /**
     * The endpoint's id.
     */
    id: string;
    organization_id: OrganizationId;
    /**
     * Descriptive name for this webhook; `null` for one that was made elsewhere without a name.
     */
    name: string | null;
    url: EndpointUrl;
    edition_id: EditionId;
    events: Subscriptions;
    /**
     * When the endpoint was made.
     */
    created: string;
    /**
     * When the endpoint was last changed.
     */
    modified: string;
    is_active: IsActive;
    timeout_seconds: TimeoutSeconds;
    paused_at?: PausedAt;
    /**
     * The secret that requests are signed with. Shown with the scope `webhooks:secrets`, else absent.
     *
     */
    secret?: string;
};

/**
 * A page of endpoints.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointPage = {
 *   count: 2,
 *   next: 'https://hooks.example.com/api/v1/webhook-endpoints?ordering=-created&page=2&page_size=1',
 *   previous: null,
 *   results: [
 *     {
 *       id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *       organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *       name: 'Order sync',
 *       url: 'https://shop.example.com/hooks',
 *       edition_id: 'enterprise',
 *       events: ['order.*'],
 *       created: '2026-11-16T09:00:00.000Z',
 *       modified: '2026-11-16T09:00:00.000Z',
 *       is_active: true,
 *       timeout_seconds: 30,
 *     },
 *   ],
 * }
 * ```
 */
export type OrganizationEndpointPage = {
    /**
     * How many there are on all pages together.
     */
    count: number;
    next: PageLink;
    previous: PageLink;
    /**
     * What is on this page.
     */
    results: Array<OrganizationEndpoint>;
};

/**
 * Descriptive name for this webhook.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointName = 'Order sync'
 * ```
 */
export type OrganizationEndpointName = string;

/**
 * An endpoint to make, in the organization's default app. It is active and has no edition unless the body says otherwise.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointCreate = {
 *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * }
 * ```
 */
export type OrganizationEndpointCreate = {
    organization_id: OrganizationId;
    name: OrganizationEndpointName;
    url: EndpointUrl;
    edition_id?: EditionId;
    events: Subscriptions;
    is_active?: IsActive;
    timeout_seconds?: TimeoutSeconds;
};

/**
 * A URL that receives the events of an organization, with its secret.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointWithSecret = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   edition_id: 'enterprise',
 *   events: ['order.*'],
 *   created: '2026-11-16T09:00:00.000Z',
 *   modified: '2026-11-16T09:00:00.000Z',
 *   is_active: true,
 *   timeout_seconds: 30,
 *   secret: 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh',
 * }
 * ```
 */
export type OrganizationEndpointWithSecret = {
    /**
     * The endpoint's id.
     */
    id: string;
    organization_id: OrganizationId;
    /**
     * Descriptive name for this webhook; `null` for one that was made elsewhere without a name.
     */
    name: string | null;
    url: EndpointUrl;
    edition_id: EditionId;
    events: Subscriptions;
    /**
     * When the endpoint was made.
     */
    created: string;
    /**
     * When the endpoint was last changed.
     */
    modified: string;
    is_active: IsActive;
    timeout_seconds: TimeoutSeconds;
    paused_at?: PausedAt;
    secret: SigningSecret;
};

/**
 * An endpoint as it shall be. What is absent is reset: no edition, active, 30 seconds. The organization cannot be changed.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointReplace = {
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * }
 * ```
 */
export type OrganizationEndpointReplace = {
    organization_id?: OrganizationId;
    name: OrganizationEndpointName;
    url: EndpointUrl;
    edition_id?: EditionId;
    events: Subscriptions;
    is_active?: IsActive;
    timeout_seconds?: TimeoutSeconds;
};

/**
 * What to change of an endpoint. What is absent stays as it is; an `edition_id` of `null` takes the edition away. The
 * organization cannot be changed.
 *
 * @example
 * ```ts
 * const value: OrganizationEndpointUpdate = { is_active: false }
 * ```
 */
export type OrganizationEndpointUpdate = {
    organization_id?: OrganizationId;
    name?: OrganizationEndpointName;
    url?: EndpointUrl;
    edition_id?: EditionId;
    events?: Subscriptions;
    is_active?: IsActive;
    timeout_seconds?: TimeoutSeconds;
};

/**
 * One event on its way to one endpoint.
 *
 * @example
 * ```ts
 * const value: OrganizationDelivery = {
 *   id: 91523687186432,
 *   event: 'order.paid',
 *   created: '2026-11-16T09:30:00.000Z',
 *   endpoint_id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   payload: '{"type":"order.paid","timestamp":"2026-11-16T09:30:00.000Z","data":{"orderId":42}}',
 *   status: 'retrying',
 *   attempts: 1,
 *   response_status_code: 500,
 *   last_attempt_at: '2026-11-16T09:30:00.012Z',
 *   next_retry_at: '2026-11-16T09:31:00.500Z',
 *   signature: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
 * }
 * ```
 */
export type OrganizationDelivery = {
    id: DeliveryNumber;
    /**
     * The name of the event's type.
     */
    event: string;
    /**
     * When the delivery was made.
     */
    created: string;
    /**
     * The endpoint that it goes to.
     */
    endpoint_id: string;
    /**
     * The payload that was or will be sent, as the JSON text that is signed; `null` when it is not kept any more.
     *
     */
    payload: string | null;
    status: DeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attempts: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    response_status_code: number | null;
    /**
     * When the last attempt ended; `null` before the first.
     */
    last_attempt_at: string | null;
    /**
     * When the next attempt is due; `null` while one is being made and when there will be none.
     */
    next_retry_at: string | null;
    /**
     * The HMAC signature of the last request, the value of its `webhook-signature`; `null` when nothing has been sent.
     *
     */
    signature: string | null;
};

/**
 * A page of deliveries.
 *
 * @example
 * ```ts
 * const value: OrganizationDeliveryPage = {
 *   count: 1,
 *   next: null,
 *   previous: null,
 *   results: [
 *     {
 *       id: 91523687186432,
 *       event: 'order.paid',
 *       created: '2026-11-16T09:30:00.000Z',
 *       endpoint_id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *       payload: '{"type":"order.paid","timestamp":"2026-11-16T09:30:00.000Z","data":{"orderId":42}}',
 *       status: 'retrying',
 *       attempts: 1,
 *       response_status_code: 500,
 *       last_attempt_at: '2026-11-16T09:30:00.012Z',
 *       next_retry_at: '2026-11-16T09:31:00.500Z',
 *       signature: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
 *     },
 *   ],
 * }
 * ```
 */
export type OrganizationDeliveryPage = {
    /**
     * How many there are on all pages together.
     */
    count: number;
    next: PageLink;
    previous: PageLink;
    /**
     * What is on this page.
     */
    results: Array<OrganizationDelivery>;
};

/**
 * Only deliveries in this status.
 */
export type StatusFilter = DeliveryStatus;

/**
 * Only endpoints of this organization.
 */
export type OrganizationIdFilter = string;

/**
 * Only endpoints of this edition.
 */
export type EditionIdFilter = string;

/**
 * Only endpoints that are active, or that are not.
 */
export type IsActiveFilter = boolean;

/**
 * What the results are sorted by; a minus turns it round. `modified` of a delivery is its last attempt, `name` is its
 * event type.
 *
 */
export type Ordering = 'created' | '-created' | 'modified' | '-modified' | 'name' | '-name';

/**
 * A page number within the paginated result set, from 1. One behind the last is empty.
 */
export type PageNumber = number;

/**
 * Number of results to return per page.
 */
export type PageSize = number;

/**
 * A unique value identifying this webhook endpoint, a UUID.
 */
export type OrganizationEndpointId = string;

/**
 * The delivery's id.
 */
export type OrganizationDeliveryId = DeliveryNumber;

export type OrganizationWebhookEndpointsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only endpoints of this organization.
         */
        organization_id?: string;
        /**
         * Only endpoints of this edition.
         */
        edition_id?: string;
        /**
         * Only endpoints that are active, or that are not.
         */
        is_active?: boolean;
        /**
         * What the results are sorted by; a minus turns it round. `modified` of a delivery is its last attempt, `name` is its
         * event type.
         *
         */
        ordering?: 'created' | '-created' | 'modified' | '-modified' | 'name' | '-name';
        /**
         * A page number within the paginated result set, from 1. One behind the last is empty.
         */
        page?: number;
        /**
         * Number of results to return per page.
         */
        page_size?: number;
    };
    url: '/webhook-endpoints';
};

export type OrganizationWebhookEndpointsListErrors = {
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

export type OrganizationWebhookEndpointsListError = OrganizationWebhookEndpointsListErrors[keyof OrganizationWebhookEndpointsListErrors];

export type OrganizationWebhookEndpointsListResponses = {
    /**
     * A page of endpoints.
     */
    200: OrganizationEndpointPage;
};

/**
 * The answer of organization webhook endpoints list.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.list({ organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }).page()
 * ```
 */
export type OrganizationWebhookEndpointsListResponse = OrganizationWebhookEndpointsListResponses[keyof OrganizationWebhookEndpointsListResponses];

export type OrganizationWebhookEndpointsCreateData = {
    body: OrganizationEndpointCreate;
    path?: never;
    query?: never;
    url: '/webhook-endpoints';
};

export type OrganizationWebhookEndpointsCreateErrors = {
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

export type OrganizationWebhookEndpointsCreateError = OrganizationWebhookEndpointsCreateErrors[keyof OrganizationWebhookEndpointsCreateErrors];

export type OrganizationWebhookEndpointsCreateResponses = {
    /**
     * The endpoint, with its secret.
     */
    201: OrganizationEndpointWithSecret;
};

/**
 * The answer of organization webhook endpoints create.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.create({
 *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * })
 * ```
 */
export type OrganizationWebhookEndpointsCreateResponse = OrganizationWebhookEndpointsCreateResponses[keyof OrganizationWebhookEndpointsCreateResponses];

export type OrganizationWebhookEndpointsDeleteData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/webhook-endpoints/{id}';
};

export type OrganizationWebhookEndpointsDeleteErrors = {
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

export type OrganizationWebhookEndpointsDeleteError = OrganizationWebhookEndpointsDeleteErrors[keyof OrganizationWebhookEndpointsDeleteErrors];

export type OrganizationWebhookEndpointsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

/**
 * The answer of organization webhook endpoints delete.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.delete(id)
 * ```
 */
export type OrganizationWebhookEndpointsDeleteResponse = OrganizationWebhookEndpointsDeleteResponses[keyof OrganizationWebhookEndpointsDeleteResponses];

export type OrganizationWebhookEndpointsGetData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/webhook-endpoints/{id}';
};

export type OrganizationWebhookEndpointsGetErrors = {
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

export type OrganizationWebhookEndpointsGetError = OrganizationWebhookEndpointsGetErrors[keyof OrganizationWebhookEndpointsGetErrors];

export type OrganizationWebhookEndpointsGetResponses = {
    /**
     * The endpoint.
     */
    200: OrganizationEndpoint;
};

/**
 * The answer of organization webhook endpoints get.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.get(id)
 * ```
 */
export type OrganizationWebhookEndpointsGetResponse = OrganizationWebhookEndpointsGetResponses[keyof OrganizationWebhookEndpointsGetResponses];

export type OrganizationWebhookEndpointsUpdateData = {
    body: OrganizationEndpointUpdate;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/webhook-endpoints/{id}';
};

export type OrganizationWebhookEndpointsUpdateErrors = {
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

export type OrganizationWebhookEndpointsUpdateError = OrganizationWebhookEndpointsUpdateErrors[keyof OrganizationWebhookEndpointsUpdateErrors];

export type OrganizationWebhookEndpointsUpdateResponses = {
    /**
     * The endpoint.
     */
    200: OrganizationEndpoint;
};

/**
 * The answer of organization webhook endpoints update.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.update(id, { is_active: false })
 * ```
 */
export type OrganizationWebhookEndpointsUpdateResponse = OrganizationWebhookEndpointsUpdateResponses[keyof OrganizationWebhookEndpointsUpdateResponses];

export type OrganizationWebhookEndpointsReplaceData = {
    body: OrganizationEndpointReplace;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/webhook-endpoints/{id}';
};

export type OrganizationWebhookEndpointsReplaceErrors = {
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

export type OrganizationWebhookEndpointsReplaceError = OrganizationWebhookEndpointsReplaceErrors[keyof OrganizationWebhookEndpointsReplaceErrors];

export type OrganizationWebhookEndpointsReplaceResponses = {
    /**
     * The endpoint.
     */
    200: OrganizationEndpoint;
};

/**
 * The answer of organization webhook endpoints replace.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.replace(id, {
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * })
 * ```
 */
export type OrganizationWebhookEndpointsReplaceResponse = OrganizationWebhookEndpointsReplaceResponses[keyof OrganizationWebhookEndpointsReplaceResponses];

export type OrganizationWebhookEndpointsRotateSecretData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: never;
    url: '/webhook-endpoints/{id}/rotate-secret';
};

export type OrganizationWebhookEndpointsRotateSecretErrors = {
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

export type OrganizationWebhookEndpointsRotateSecretError = OrganizationWebhookEndpointsRotateSecretErrors[keyof OrganizationWebhookEndpointsRotateSecretErrors];

export type OrganizationWebhookEndpointsRotateSecretResponses = {
    /**
     * The endpoint, with its secret.
     */
    200: OrganizationEndpointWithSecret;
};

/**
 * The answer of organization webhook endpoints rotate secret.
 *
 * @example
 * ```ts
 * organization.webhookEndpoints.rotateSecret(id)
 * ```
 */
export type OrganizationWebhookEndpointsRotateSecretResponse = OrganizationWebhookEndpointsRotateSecretResponses[keyof OrganizationWebhookEndpointsRotateSecretResponses];

export type OrganizationDeliveriesListData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query?: {
        /**
         * Only endpoints of this organization.
         */
        organization_id?: string;
        /**
         * Only endpoints of this edition.
         */
        edition_id?: string;
        /**
         * Only endpoints that are active, or that are not.
         */
        is_active?: boolean;
        /**
         * Only deliveries in this status.
         */
        status?: DeliveryStatus;
        /**
         * What the results are sorted by; a minus turns it round. `modified` of a delivery is its last attempt, `name` is its
         * event type.
         *
         */
        ordering?: 'created' | '-created' | 'modified' | '-modified' | 'name' | '-name';
        /**
         * A page number within the paginated result set, from 1. One behind the last is empty.
         */
        page?: number;
        /**
         * Number of results to return per page.
         */
        page_size?: number;
    };
    url: '/webhook-endpoints/{id}/deliveries';
};

export type OrganizationDeliveriesListErrors = {
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

export type OrganizationDeliveriesListError = OrganizationDeliveriesListErrors[keyof OrganizationDeliveriesListErrors];

export type OrganizationDeliveriesListResponses = {
    /**
     * A page of deliveries.
     */
    200: OrganizationDeliveryPage;
};

/**
 * The answer of organization deliveries list.
 *
 * @example
 * ```ts
 * organization.deliveries.list(id, { organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }).page()
 * ```
 */
export type OrganizationDeliveriesListResponse = OrganizationDeliveriesListResponses[keyof OrganizationDeliveriesListResponses];

export type OrganizationDeliveriesGetData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
        /**
         * The delivery's id.
         */
        delivery_id: DeliveryNumber;
    };
    query?: never;
    url: '/webhook-endpoints/{id}/deliveries/{delivery_id}';
};

export type OrganizationDeliveriesGetErrors = {
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

export type OrganizationDeliveriesGetError = OrganizationDeliveriesGetErrors[keyof OrganizationDeliveriesGetErrors];

export type OrganizationDeliveriesGetResponses = {
    /**
     * The delivery.
     */
    200: OrganizationDelivery;
};

/**
 * The answer of organization deliveries get.
 *
 * @example
 * ```ts
 * organization.deliveries.get(id, deliveryId)
 * ```
 */
export type OrganizationDeliveriesGetResponse = OrganizationDeliveriesGetResponses[keyof OrganizationDeliveriesGetResponses];

export type OrganizationDeliveriesRetryData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
        /**
         * The delivery's id.
         */
        delivery_id: DeliveryNumber;
    };
    query?: never;
    url: '/webhook-endpoints/{id}/deliveries/{delivery_id}/retry';
};

export type OrganizationDeliveriesRetryErrors = {
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
     * The delivery has succeeded. Use a replay to send it again.
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

export type OrganizationDeliveriesRetryError = OrganizationDeliveriesRetryErrors[keyof OrganizationDeliveriesRetryErrors];

export type OrganizationDeliveriesRetryResponses = {
    /**
     * The delivery as it is now. An attempt is due.
     */
    200: OrganizationDelivery;
};

/**
 * The answer of organization deliveries retry.
 *
 * @example
 * ```ts
 * organization.deliveries.retry(id, deliveryId)
 * ```
 */
export type OrganizationDeliveriesRetryResponse = OrganizationDeliveriesRetryResponses[keyof OrganizationDeliveriesRetryResponses];
