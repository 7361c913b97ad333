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
 * Headers that are sent with every request. Names that the protocol or Posthorn sets itself are refused: `webhook-*`,
 * `content-*`, `proxy-*`, `host`, `connection` and other hop-by-hop names, `accept-encoding`, `cookie`, `user-agent`,
 * `traceparent`, `tracestate`. In answers the
 * values of `authorization` and of names with key, token, secret or password read `***`; sending `***` back keeps the
 * stored value.
 *
 * @example
 * ```ts
 * const value: CustomHeaders = {}
 * ```
 */
export type CustomHeaders = {
    [key: string]: string;
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
 * A signing secret of your own, instead of one made by Posthorn. For `hmac`: when what follows an optional `whsec_` is
 * padded base64, its bytes are the key, otherwise the UTF-8 of the whole text; either way 8 to 256 bytes. For `ed25519`: a
 * private key, `whsk_` and the base64 of its 32 bytes, or of 64 with the public key behind them.
 *
 * @example
 * ```ts
 * const value: GivenSecret = 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh'
 * ```
 */
export type GivenSecret = string;

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
 * The endpoint's id, `ep_` and a UUID.
 *
 * @example
 * ```ts
 * const value: TenantEndpointId = 'ep_019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90'
 * ```
 */
export type TenantEndpointId = string;

/**
 * Seconds that one attempt may take, from the name lookup to the last byte of the answer. 10 unless given.
 *
 * @example
 * ```ts
 * const value: TenantTimeoutSeconds = 10
 * ```
 */
export type TenantTimeoutSeconds = number;

/**
 * - `ACTIVE`: deliveries are sent
 * - `PAUSED`: deliveries are made and held; those of an endpoint that was switched off on another surface, or by
 * Posthorn, are not made
 *
 * @example
 * ```ts
 * const value: TenantEndpointStatus = 'PAUSED'
 * ```
 */
export type TenantEndpointStatus = 'ACTIVE' | 'PAUSED';

/**
 * A webhook URL that receives deliveries.
 *
 * @example
 * ```ts
 * const value: TenantEndpoint = {
 *   id: 'ep_019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   name: 'my-webhook',
 *   url: 'https://shop.example.com/hooks',
 *   headers_json: {},
 *   timeout_seconds: 10,
 *   status: 'PAUSED',
 *   paused_at: '2026-11-16T12:00:00.000Z',
 *   created_at: '2026-11-16T09:00:00.000Z',
 *   updated_at: '2026-11-16T12:00:00.000Z',
 * }
 * ```
 */
export type TenantEndpoint = {
    id: TenantEndpointId;
    /**
     * Display name for the endpoint; `null` for one that was made elsewhere without a name.
     */
    name: string | null;
    url: EndpointUrl;
    headers_json: CustomHeaders;
    timeout_seconds: TenantTimeoutSeconds;
    status: TenantEndpointStatus;
    /**
     * Since when it is `PAUSED`; `null` while it is `ACTIVE`.
     */
    paused_at: string | null;
    /**
     * When the endpoint was registered.
     */
    created_at: string;
    /**
     * When the endpoint was last changed.
     */
    updated_at: string;
};

/**
 * All endpoints of the tenant, newest first.
 *
 * @example
 * ```ts
 * const value: TenantEndpoints = [
 *   {
 *     id: 'ep_019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *     name: 'my-webhook',
 *     url: 'https://shop.example.com/hooks',
 *     headers_json: {},
 *     timeout_seconds: 10,
 *     status: 'PAUSED',
 *     paused_at: '2026-11-16T12:00:00.000Z',
 *     created_at: '2026-11-16T09:00:00.000Z',
 *     updated_at: '2026-11-16T12:00:00.000Z',
 *   },
 *   {
 *     id: 'ep_019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a91',
 *     name: 'my-webhook',
 *     url: 'https://shop.example.com/hooks',
 *     headers_json: {},
 *     timeout_seconds: 10,
 *     status: 'ACTIVE',
 *     paused_at: null,
 *     created_at: '2026-11-16T09:00:00.000Z',
 *     updated_at: '2026-11-16T09:00:00.000Z',
 *   },
 * ]
 * ```
 */
export type TenantEndpoints = Array<TenantEndpoint>;

/**
 * Display name for the endpoint.
 *
 * @example
 * ```ts
 * const value: TenantEndpointName = 'my-webhook'
 * ```
 */
export type TenantEndpointName = string;

/**
 * An endpoint to register, in the tenant's default app. It gets every event.
 *
 * @example
 * ```ts
 * const value: TenantEndpointCreate = { name: 'my-webhook', url: 'https://shop.example.com/hooks' }
 * ```
 */
export type TenantEndpointCreate = {
    name: TenantEndpointName;
    url: EndpointUrl;
    secret?: GivenSecret;
    headers_json?: CustomHeaders;
    timeout_seconds?: TenantTimeoutSeconds;
};

/**
 * A webhook URL that receives deliveries, as it was registered.
 *
 * @example
 * ```ts
 * const value: TenantEndpointCreated = {
 *   id: 'ep_019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   name: 'my-webhook',
 *   url: 'https://shop.example.com/hooks',
 *   headers_json: {},
 *   timeout_seconds: 10,
 *   status: 'ACTIVE',
 *   paused_at: null,
 *   created_at: '2026-11-16T09:00:00.000Z',
 *   updated_at: '2026-11-16T09:00:00.000Z',
 * }
 * ```
 */
export type TenantEndpointCreated = {
    id: TenantEndpointId;
    /**
     * Display name for the endpoint; `null` for one that was made elsewhere without a name.
     */
    name: string | null;
    url: EndpointUrl;
    headers_json: CustomHeaders;
    timeout_seconds: TenantTimeoutSeconds;
    status: TenantEndpointStatus;
    /**
     * Since when it is `PAUSED`; `null` while it is `ACTIVE`.
     */
    paused_at: string | null;
    /**
     * When the endpoint was registered.
     */
    created_at: string;
    /**
     * When the endpoint was last changed.
     */
    updated_at: string;
    secret?: SigningSecret;
};

/**
 * What to change of an endpoint. What is absent stays as it is. A `secret` takes the place of the old one at once.
 * `PAUSED` holds deliveries back; `ACTIVE` sends what was held, oldest first, and switches an endpoint on that was off.
 *
 * @example
 * ```ts
 * const value: TenantEndpointUpdate = { name: 'updated-name', status: 'PAUSED' }
 * ```
 */
export type TenantEndpointUpdate = {
    name?: TenantEndpointName;
    url?: EndpointUrl;
    secret?: GivenSecret;
    headers_json?: CustomHeaders;
    timeout_seconds?: TenantTimeoutSeconds;
    status?: TenantEndpointStatus;
};

/**
 * The endpoint's id, `ep_` and a UUID.
 */
export type TenantEndpointId2 = string;

export type TenantEndpointsListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/endpoints';
};

export type TenantEndpointsListErrors = {
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

export type TenantEndpointsListError = TenantEndpointsListErrors[keyof TenantEndpointsListErrors];

export type TenantEndpointsListResponses = {
    /**
     * All endpoints of the tenant.
     */
    200: TenantEndpoints;
};

/**
 * The answer of tenant endpoints list.
 *
 * @example
 * ```ts
 * tenant.endpoints.list()
 * ```
 */
export type TenantEndpointsListResponse = TenantEndpointsListResponses[keyof TenantEndpointsListResponses];

export type TenantEndpointsCreateData = {
    body: TenantEndpointCreate;
    path?: never;
    query?: never;
    url: '/endpoints';
};

export type TenantEndpointsCreateErrors = {
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

export type TenantEndpointsCreateError = TenantEndpointsCreateErrors[keyof TenantEndpointsCreateErrors];

export type TenantEndpointsCreateResponses = {
    /**
     * The endpoint was registered. A secret that Posthorn made is shown in this answer alone.
     */
    201: TenantEndpointCreated;
};

/**
 * The answer of tenant endpoints create.
 *
 * @example
 * ```ts
 * tenant.endpoints.create({ name: 'my-webhook', url: 'https://shop.example.com/hooks' })
 * ```
 */
export type TenantEndpointsCreateResponse = TenantEndpointsCreateResponses[keyof TenantEndpointsCreateResponses];

export type TenantEndpointsDeleteData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, `ep_` and a UUID.
         */
        ep_id: string;
    };
    query?: never;
    url: '/endpoints/{ep_id}';
};

export type TenantEndpointsDeleteErrors = {
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

export type TenantEndpointsDeleteError = TenantEndpointsDeleteErrors[keyof TenantEndpointsDeleteErrors];

export type TenantEndpointsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

/**
 * The answer of tenant endpoints delete.
 *
 * @example
 * ```ts
 * tenant.endpoints.delete(epId)
 * ```
 */
export type TenantEndpointsDeleteResponse = TenantEndpointsDeleteResponses[keyof TenantEndpointsDeleteResponses];

export type TenantEndpointsGetData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, `ep_` and a UUID.
         */
        ep_id: string;
    };
    query?: never;
    url: '/endpoints/{ep_id}';
};

export type TenantEndpointsGetErrors = {
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

export type TenantEndpointsGetError = TenantEndpointsGetErrors[keyof TenantEndpointsGetErrors];

export type TenantEndpointsGetResponses = {
    /**
     * The endpoint.
     */
    200: TenantEndpoint;
};

/**
 * The answer of tenant endpoints get.
 *
 * @example
 * ```ts
 * tenant.endpoints.get(epId)
 * ```
 */
export type TenantEndpointsGetResponse = TenantEndpointsGetResponses[keyof TenantEndpointsGetResponses];

export type TenantEndpointsUpdateData = {
    body: TenantEndpointUpdate;
    path: {
        /**
         * The endpoint's id, `ep_` and a UUID.
         */
        ep_id: string;
    };
    query?: never;
    url: '/endpoints/{ep_id}';
};

export type TenantEndpointsUpdateErrors = {
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

export type TenantEndpointsUpdateError = TenantEndpointsUpdateErrors[keyof TenantEndpointsUpdateErrors];

export type TenantEndpointsUpdateResponses = {
    /**
     * The endpoint.
     */
    200: TenantEndpoint;
};

/**
 * The answer of tenant endpoints update.
 *
 * @example
 * ```ts
 * tenant.endpoints.update(epId, { name: 'updated-name', status: 'PAUSED' })
 * ```
 */
export type TenantEndpointsUpdateResponse = TenantEndpointsUpdateResponses[keyof TenantEndpointsUpdateResponses];
