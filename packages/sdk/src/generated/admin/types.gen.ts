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
 * A name for people to recognise the endpoint by.
 *
 * @example
 * ```ts
 * const value: EndpointName = 'Order sync'
 * ```
 */
export type EndpointName = string | null;

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
 * The number of attempts that a delivery gets, at least one: 0 and 1 both mean a single attempt. 5 unless given; with a
 * `retrySchedule` alone it is the schedule's length plus one.
 *
 * @example
 * ```ts
 * const value: MaxRetries = 5
 * ```
 */
export type MaxRetries = number;

/**
 * Headers that are sent with every request. Names that the protocol or Posthorn sets itself are refused: `webhook-*`,
 * `content-*`, `proxy-*`, `host`, `connection` and other hop-by-hop names, `accept-encoding`, `cookie`, `user-agent`,
 * `traceparent`, `tracestate`. In answers the
 * values of `authorization` and of names with key, token, secret or password read `***`; sending `***` back keeps the
 * stored value.
 *
 * @example
 * ```ts
 * const value: CustomHeaders = { authorization: '***' }
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
 * Why an attempt got no usable answer.
 * - `timeout`: no complete answer within the endpoint's timeout
 * - `dns_error`: the host's name could not be resolved
 * - `connection_refused`: nothing accepts connections there
 * - `connection_reset`: the connection was closed before the answer was complete
 * - `connection_error`: no connection for another reason, for instance no route to the host
 * - `tls_error`: the TLS handshake or the certificate check failed
 * - `invalid_response`: what came back is not HTTP
 * - `target_forbidden`: the URL leads to an address that the deployment does not send to
 *
 * @example
 * ```ts
 * const value: AttemptError = 'timeout'
 * ```
 */
export type AttemptError = 'timeout' | 'dns_error' | 'connection_refused' | 'connection_reset' | 'connection_error' | 'tls_error' | 'invalid_response' | 'target_forbidden';

/**
 * A delivery's id. Later deliveries have larger ids.
 *
 * @example
 * ```ts
 * const value: DeliveryNumber = 91523687186440
 * ```
 */
export type DeliveryNumber = number;

/**
 * The number of deliveries in each status.
 *
 * @example
 * ```ts
 * const value: DeliveryCounts = { pending: 1, success: 990, retrying: 2, exhausted: 5, failed: 2, total: 1000 }
 * ```
 */
export type DeliveryCounts = {
    /**
     * Deliveries that were not tried yet.
     */
    pending: number;
    /**
     * Deliveries that succeeded.
     */
    success: number;
    /**
     * Deliveries that failed and will be tried again.
     */
    retrying: number;
    /**
     * Deliveries that are out of attempts.
     */
    exhausted: number;
    /**
     * Deliveries that will not be tried again for another reason.
     */
    failed: number;
    /**
     * All deliveries.
     */
    total: number;
};

/**
 * How long attempts took, in milliseconds. All are `null` when there were none.
 *
 * @example
 * ```ts
 * const value: LatencyPercentiles = { p50: 45, p95: 210, p99: 900 }
 * ```
 */
export type LatencyPercentiles = {
    /**
     * Half of the attempts were at most this long.
     */
    p50: number | null;
    /**
     * 95 % of the attempts were at most this long.
     */
    p95: number | null;
    /**
     * 99 % of the attempts were at most this long.
     */
    p99: number | null;
};

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
 * An event's id. Receivers get it as `webhook-id`.
 *
 * @example
 * ```ts
 * const value: EventIdentifier = 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713'
 * ```
 */
export type EventIdentifier = string;

/**
 * Why a delivery ended as `failed` without another attempt.
 * - `cancelled`: it was cancelled
 * - `crashed`: its sender crashed five times while it was being sent
 * - `endpoint_deleted`: its endpoint was deleted
 * - `endpoint_disabled`: Posthorn switched its endpoint off
 * - `endpoint_inactive`: its endpoint was made inactive
 * - `event_expired`: its event had been removed
 *
 * @example
 * ```ts
 * const value: DeliveryEndReason = 'cancelled'
 * ```
 */
export type DeliveryEndReason = 'cancelled' | 'crashed' | 'endpoint_deleted' | 'endpoint_disabled' | 'endpoint_inactive' | 'event_expired';

/**
 * Any JSON object.
 *
 * @example
 * ```ts
 * const value: JsonObject = { orderId: 1042 }
 * ```
 */
export type JsonObject = {
    [key: string]: unknown;
};

/**
 * The body that receivers get. It is the same, byte for byte, on every attempt.
 *
 * @example
 * ```ts
 * const value: WebhookPayload = {
 *   type: 'order.paid',
 *   timestamp: '2026-11-16T09:29:30.000Z',
 *   data: { orderId: 1042 },
 * }
 * ```
 */
export type WebhookPayload = {
    type: EventTypeName;
    /**
     * When the event was published.
     */
    timestamp: string;
    data: JsonObject;
};

/**
 * When such an event happens, for the people who subscribe to it.
 *
 * @example
 * ```ts
 * const value: EventTypeDescription = 'An order was paid.'
 * ```
 */
export type EventTypeDescription = string | null;

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
 * const value: AppIdentifier = '019a8c10-2c4e-7b1a-9d3f-6a5b4c3d2e1f'
 * ```
 */
export type AppIdentifier = string;

/**
 * A URL that receives events, as operators see it.
 *
 * @example
 * ```ts
 * const value: AdminWebhook = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   partner_id: 'reseller-7',
 *   app_id: '019a8c10-2c4e-7b1a-9d3f-6a5b4c3d2e1f',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 *   is_active: true,
 *   headers: { authorization: '***' },
 *   timeout_seconds: 30,
 *   max_retries: 5,
 *   created_at: '2026-11-16T09:00:00.000Z',
 *   updated_at: '2026-11-16T09:00:00.000Z',
 * }
 * ```
 */
export type AdminWebhook = {
    /**
     * The webhook's id.
     */
    id: string;
    /**
     * The tenant that the webhook belongs to.
     */
    tenant_id: string;
    partner_id: PartnerId;
    app_id: AppIdentifier;
    name: EndpointName;
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the webhook gets deliveries.
     */
    is_active: boolean;
    headers: CustomHeaders;
    timeout_seconds: TimeoutSeconds;
    max_retries: MaxRetries;
    /**
     * Since when deliveries are held back. Absent while they are not.
     */
    paused_at?: string;
    /**
     * When the webhook was made.
     */
    created_at: string;
    /**
     * When the webhook was last changed.
     */
    updated_at: string;
};

/**
 * A page of webhooks.
 *
 * @example
 * ```ts
 * const value: AdminWebhookPage = {
 *   items: [
 *     {
 *       id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *       tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *       partner_id: 'reseller-7',
 *       app_id: '019a8c10-2c4e-7b1a-9d3f-6a5b4c3d2e1f',
 *       name: 'Order sync',
 *       url: 'https://shop.example.com/hooks',
 *       events: ['order.*'],
 *       is_active: true,
 *       headers: { authorization: '***' },
 *       timeout_seconds: 30,
 *       max_retries: 5,
 *       created_at: '2026-11-16T09:00:00.000Z',
 *       updated_at: '2026-11-16T09:00:00.000Z',
 *     },
 *   ],
 *   total: 1,
 *   page: 1,
 *   per_page: 20,
 *   pages: 1,
 * }
 * ```
 */
export type AdminWebhookPage = {
    /**
     * The webhooks, newest first.
     */
    items: Array<AdminWebhook>;
    /**
     * How many there are on all pages together.
     */
    total: number;
    /**
     * The page that was asked for.
     */
    page: number;
    /**
     * How many items a page has at most.
     */
    per_page: number;
    /**
     * How many pages there are.
     */
    pages: number;
};

/**
 * One thing that is wrong with the input of an admin operation.
 *
 * @example
 * ```ts
 * const value: ValidationError = { loc: ['body', 'url'], msg: 'must be an https URL', type: 'url' }
 * ```
 */
export type ValidationError = {
    /**
     * Where it is, from the outside in, for instance `["body", "url"]`.
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
 * What is wrong with the input of an admin operation.
 *
 * @example
 * ```ts
 * const value: HttpValidationError = { detail: [{ loc: ['body', 'url'], msg: 'must be an https URL', type: 'url' }] }
 * ```
 */
export type HttpValidationError = {
    /**
     * Each thing that is wrong.
     */
    detail?: Array<ValidationError>;
};

/**
 * A webhook to make. Without `events` it subscribes to all of them (`*`); without `app_id` it belongs to the tenant's default
 * app.
 *
 * @example
 * ```ts
 * const value: AdminWebhookCreate = {
 *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   url: 'https://shop.example.com/hooks',
 * }
 * ```
 */
export type AdminWebhookCreate = {
    /**
     * The tenant that the webhook belongs to.
     */
    tenant_id: string;
    app_id?: AppIdentifier;
    url: EndpointUrl;
    name?: EndpointName;
    events?: Subscriptions;
    /**
     * Whether the webhook gets deliveries.
     */
    is_active?: boolean;
    headers?: CustomHeaders;
    timeout_seconds?: TimeoutSeconds;
    max_retries?: MaxRetries;
};

/**
 * An event type that webhooks can subscribe to.
 *
 * @example
 * ```ts
 * const value: AdminEventType = { name: 'order.paid', description: 'An order was paid.' }
 * ```
 */
export type AdminEventType = {
    name: EventTypeName;
    description: EventTypeDescription;
};

/**
 * The event types that webhooks can subscribe to.
 *
 * @example
 * ```ts
 * const value: AdminEventTypes = {
 *   items: [
 *     { name: 'order.paid', description: 'An order was paid.' },
 *     { name: 'order.refunded', description: null },
 *   ],
 *   total: 2,
 * }
 * ```
 */
export type AdminEventTypes = {
    /**
     * The event types by name. Archived ones, which take no new subscriptions, are left out.
     */
    items: Array<AdminEventType>;
    /**
     * How many there are.
     */
    total: number;
};

/**
 * What to change about a webhook. What is left out stays as it is.
 *
 * @example
 * ```ts
 * const value: AdminWebhookUpdate = { is_active: false }
 * ```
 */
export type AdminWebhookUpdate = {
    url?: EndpointUrl;
    name?: EndpointName;
    events?: Subscriptions;
    /**
     * Whether the webhook gets deliveries.
     */
    is_active?: boolean;
    headers?: CustomHeaders;
    timeout_seconds?: TimeoutSeconds;
    max_retries?: MaxRetries;
};

/**
 * A webhook with the signing secret that it has just been given.
 *
 * @example
 * ```ts
 * const value: AdminWebhookRotated = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   partner_id: 'reseller-7',
 *   app_id: '019a8c10-2c4e-7b1a-9d3f-6a5b4c3d2e1f',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 *   is_active: true,
 *   headers: { authorization: '***' },
 *   timeout_seconds: 30,
 *   max_retries: 5,
 *   created_at: '2026-11-16T09:00:00.000Z',
 *   updated_at: '2026-11-16T09:00:00.000Z',
 *   secret: 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh',
 * }
 * ```
 */
export type AdminWebhookRotated = {
    /**
     * The webhook's id.
     */
    id: string;
    /**
     * The tenant that the webhook belongs to.
     */
    tenant_id: string;
    partner_id: PartnerId;
    app_id: AppIdentifier;
    name: EndpointName;
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the webhook gets deliveries.
     */
    is_active: boolean;
    headers: CustomHeaders;
    timeout_seconds: TimeoutSeconds;
    max_retries: MaxRetries;
    /**
     * Since when deliveries are held back. Absent while they are not.
     */
    paused_at?: string;
    /**
     * When the webhook was made.
     */
    created_at: string;
    /**
     * When the webhook was last changed.
     */
    updated_at: string;
    secret: SigningSecret;
};

/**
 * How deliveries to a webhook went. Test deliveries do not count.
 *
 * @example
 * ```ts
 * const value: AdminWebhookStats = {
 *   counts: {
 *     pending: 1,
 *     success: 990,
 *     retrying: 2,
 *     exhausted: 5,
 *     failed: 2,
 *     total: 1000,
 *   },
 *   success_rate: 0.993,
 *   latency: { p50: 45, p95: 210, p99: 900 },
 *   last_success_at: '2026-11-16T09:30:00.012Z',
 *   last_failure_at: '2026-11-16T09:29:00.500Z',
 * }
 * ```
 */
export type AdminWebhookStats = {
    counts: DeliveryCounts;
    /**
     * Successful deliveries as a share of the finished ones (`success`, `exhausted` and `failed`); `null` when none is
     * finished.
     *
     */
    success_rate: number | null;
    latency: LatencyPercentiles;
    /**
     * When an attempt last succeeded; `null` when none did.
     */
    last_success_at: string | null;
    /**
     * When an attempt last failed; `null` when none did.
     */
    last_failure_at: string | null;
};

/**
 * How the webhook took the test event.
 *
 * @example
 * ```ts
 * const value: AdminTestResult = {
 *   delivered: true,
 *   status_code: 200,
 *   duration_ms: 48,
 *   error: null,
 *   response_body: 'ok',
 *   delivery_id: 91523687186440,
 * }
 * ```
 */
export type AdminTestResult = {
    /**
     * Whether the webhook answered with a status of 200 to 299.
     */
    delivered: boolean;
    /**
     * The status of the answer; `null` when there was none.
     */
    status_code: number | null;
    /**
     * How long the request took, in milliseconds.
     */
    duration_ms: number;
    /**
     * Why there was no answer; `null` when there was one.
     */
    error: AttemptError | null;
    /**
     * The first 16 KiB of the answer's body as text; `null` when there was no answer.
     */
    response_body: string | null;
    delivery_id: DeliveryNumber;
};

/**
 * One event on its way to one webhook.
 *
 * @example
 * ```ts
 * const value: AdminDelivery = {
 *   id: 91523687186433,
 *   webhook_id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   event_id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   event_type: 'order.paid',
 *   status: 'retrying',
 *   attempt_count: 1,
 *   last_status_code: null,
 *   last_error: 'timeout',
 *   last_attempt_at: '2026-11-16T09:30:00.012Z',
 *   next_attempt_at: '2026-11-16T09:31:00.500Z',
 *   created_at: '2026-11-16T09:29:30.000Z',
 * }
 * ```
 */
export type AdminDelivery = {
    id: DeliveryNumber;
    /**
     * The webhook that it goes to.
     */
    webhook_id: string;
    event_id: EventIdentifier;
    event_type: EventTypeName;
    status: DeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attempt_count: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    last_status_code: number | null;
    /**
     * Why the last attempt got no usable answer, or why the delivery ended without another one; `null` when neither
     * is so.
     *
     */
    last_error: AttemptError | DeliveryEndReason | null;
    /**
     * When the last attempt ended; `null` before the first.
     */
    last_attempt_at: string | null;
    /**
     * When the next attempt is due; `null` while one is being made and when there will be none.
     */
    next_attempt_at: string | null;
    /**
     * When the delivery was made.
     */
    created_at: string;
};

/**
 * A page of deliveries.
 *
 * @example
 * ```ts
 * const value: AdminDeliveryPage = {
 *   items: [
 *     {
 *       id: 91523687186433,
 *       webhook_id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *       event_id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *       event_type: 'order.paid',
 *       status: 'retrying',
 *       attempt_count: 1,
 *       last_status_code: null,
 *       last_error: 'timeout',
 *       last_attempt_at: '2026-11-16T09:30:00.012Z',
 *       next_attempt_at: '2026-11-16T09:31:00.500Z',
 *       created_at: '2026-11-16T09:29:30.000Z',
 *     },
 *   ],
 *   total: 1,
 *   page: 1,
 *   per_page: 20,
 *   pages: 1,
 * }
 * ```
 */
export type AdminDeliveryPage = {
    /**
     * The deliveries, newest first.
     */
    items: Array<AdminDelivery>;
    /**
     * How many there are on all pages together.
     */
    total: number;
    /**
     * The page that was asked for.
     */
    page: number;
    /**
     * How many items a page has at most.
     */
    per_page: number;
    /**
     * How many pages there are.
     */
    pages: number;
};

/**
 * One event on its way to one webhook, with what is sent.
 *
 * @example
 * ```ts
 * const value: AdminDeliveryDetail = {
 *   id: 91523687186433,
 *   webhook_id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   event_id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   event_type: 'order.paid',
 *   status: 'retrying',
 *   attempt_count: 1,
 *   last_status_code: null,
 *   last_error: 'timeout',
 *   last_attempt_at: '2026-11-16T09:30:00.012Z',
 *   next_attempt_at: '2026-11-16T09:31:00.500Z',
 *   created_at: '2026-11-16T09:29:30.000Z',
 *   payload: {
 *     type: 'order.paid',
 *     timestamp: '2026-11-16T09:29:30.000Z',
 *     data: { orderId: 1042 },
 *   },
 * }
 * ```
 */
export type AdminDeliveryDetail = {
    id: DeliveryNumber;
    /**
     * The webhook that it goes to.
     */
    webhook_id: string;
    event_id: EventIdentifier;
    event_type: EventTypeName;
    status: DeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attempt_count: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    last_status_code: number | null;
    /**
     * Why the last attempt got no usable answer, or why the delivery ended without another one; `null` when neither
     * is so.
     *
     */
    last_error: AttemptError | DeliveryEndReason | null;
    /**
     * When the last attempt ended; `null` before the first.
     */
    last_attempt_at: string | null;
    /**
     * When the next attempt is due; `null` while one is being made and when there will be none.
     */
    next_attempt_at: string | null;
    /**
     * When the delivery was made.
     */
    created_at: string;
    /**
     * What is sent; `null` when it is not kept any more.
     */
    payload: WebhookPayload | null;
};

/**
 * Only deliveries in this status.
 */
export type StatusFilter = DeliveryStatus;

/**
 * The page, counted from 1. One behind the last is empty.
 */
export type AdminPage = number;

/**
 * How many items a page has at most.
 */
export type AdminPerPage = number;

/**
 * Only the webhooks of this tenant.
 */
export type AdminTenantFilter = string;

/**
 * Only the webhooks of this partner's tenants.
 */
export type AdminPartnerFilter = string;

/**
 * The webhook's id, a UUID.
 */
export type AdminWebhookId = string;

/**
 * The delivery's id.
 */
export type AdminDeliveryId = DeliveryNumber;

export type AdminWebhooksListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The page, counted from 1. One behind the last is empty.
         */
        page?: number;
        /**
         * How many items a page has at most.
         */
        per_page?: number;
        /**
         * Only the webhooks of this tenant.
         */
        tenant_id?: string;
        /**
         * Only the webhooks of this partner's tenants.
         */
        partner_id?: string;
    };
    url: '/admin/webhooks';
};

export type AdminWebhooksListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksListError = AdminWebhooksListErrors[keyof AdminWebhooksListErrors];

export type AdminWebhooksListResponses = {
    /**
     * A page of webhooks.
     */
    200: AdminWebhookPage;
};

/**
 * The answer of admin webhooks list.
 *
 * @example
 * ```ts
 * admin.webhooks.list({ tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }).page()
 * ```
 */
export type AdminWebhooksListResponse = AdminWebhooksListResponses[keyof AdminWebhooksListResponses];

export type AdminWebhooksCreateData = {
    body: AdminWebhookCreate;
    path?: never;
    query?: never;
    url: '/admin/webhooks';
};

export type AdminWebhooksCreateErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksCreateError = AdminWebhooksCreateErrors[keyof AdminWebhooksCreateErrors];

export type AdminWebhooksCreateResponses = {
    /**
     * The webhook was made. A rotation shows its secret.
     */
    201: AdminWebhook;
};

/**
 * The answer of admin webhooks create.
 *
 * @example
 * ```ts
 * admin.webhooks.create({
 *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   url: 'https://shop.example.com/hooks',
 * })
 * ```
 */
export type AdminWebhooksCreateResponse = AdminWebhooksCreateResponses[keyof AdminWebhooksCreateResponses];

export type AdminEventTypesListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/admin/webhooks/events';
};

export type AdminEventTypesListErrors = {
    /**
     * There are no credentials, or they are not valid.
     */
    401: Problem;
    /**
     * The credentials lack the scope that the operation needs.
     */
    403: Problem;
    /**
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminEventTypesListError = AdminEventTypesListErrors[keyof AdminEventTypesListErrors];

export type AdminEventTypesListResponses = {
    /**
     * The event types.
     */
    200: AdminEventTypes;
};

/**
 * The answer of admin event types list.
 *
 * @example
 * ```ts
 * admin.eventTypes.list()
 * ```
 */
export type AdminEventTypesListResponse = AdminEventTypesListResponses[keyof AdminEventTypesListResponses];

export type AdminWebhooksDeleteData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}';
};

export type AdminWebhooksDeleteErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksDeleteError = AdminWebhooksDeleteErrors[keyof AdminWebhooksDeleteErrors];

export type AdminWebhooksDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

/**
 * The answer of admin webhooks delete.
 *
 * @example
 * ```ts
 * admin.webhooks.delete(webhookId)
 * ```
 */
export type AdminWebhooksDeleteResponse = AdminWebhooksDeleteResponses[keyof AdminWebhooksDeleteResponses];

export type AdminWebhooksGetData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}';
};

export type AdminWebhooksGetErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksGetError = AdminWebhooksGetErrors[keyof AdminWebhooksGetErrors];

export type AdminWebhooksGetResponses = {
    /**
     * The webhook.
     */
    200: AdminWebhook;
};

/**
 * The answer of admin webhooks get.
 *
 * @example
 * ```ts
 * admin.webhooks.get(webhookId)
 * ```
 */
export type AdminWebhooksGetResponse = AdminWebhooksGetResponses[keyof AdminWebhooksGetResponses];

export type AdminWebhooksUpdateData = {
    body: AdminWebhookUpdate;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}';
};

export type AdminWebhooksUpdateErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksUpdateError = AdminWebhooksUpdateErrors[keyof AdminWebhooksUpdateErrors];

export type AdminWebhooksUpdateResponses = {
    /**
     * The webhook.
     */
    200: AdminWebhook;
};

/**
 * The answer of admin webhooks update.
 *
 * @example
 * ```ts
 * admin.webhooks.update(webhookId, { is_active: false })
 * ```
 */
export type AdminWebhooksUpdateResponse = AdminWebhooksUpdateResponses[keyof AdminWebhooksUpdateResponses];

export type AdminWebhooksRotateSecretData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}/rotate-secret';
};

export type AdminWebhooksRotateSecretErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksRotateSecretError = AdminWebhooksRotateSecretErrors[keyof AdminWebhooksRotateSecretErrors];

export type AdminWebhooksRotateSecretResponses = {
    /**
     * The webhook has a new secret. This answer alone shows it.
     */
    200: AdminWebhookRotated;
};

/**
 * The answer of admin webhooks rotate secret.
 *
 * @example
 * ```ts
 * admin.webhooks.rotateSecret(webhookId)
 * ```
 */
export type AdminWebhooksRotateSecretResponse = AdminWebhooksRotateSecretResponses[keyof AdminWebhooksRotateSecretResponses];

export type AdminWebhooksStatsData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}/stats';
};

export type AdminWebhooksStatsErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksStatsError = AdminWebhooksStatsErrors[keyof AdminWebhooksStatsErrors];

export type AdminWebhooksStatsResponses = {
    /**
     * The statistics.
     */
    200: AdminWebhookStats;
};

/**
 * The answer of admin webhooks stats.
 *
 * @example
 * ```ts
 * admin.webhooks.stats(webhookId)
 * ```
 */
export type AdminWebhooksStatsResponse = AdminWebhooksStatsResponses[keyof AdminWebhooksStatsResponses];

export type AdminWebhooksTestData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}/test';
};

export type AdminWebhooksTestErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminWebhooksTestError = AdminWebhooksTestErrors[keyof AdminWebhooksTestErrors];

export type AdminWebhooksTestResponses = {
    /**
     * What came of the test event.
     */
    200: AdminTestResult;
};

/**
 * The answer of admin webhooks test.
 *
 * @example
 * ```ts
 * admin.webhooks.test(webhookId)
 * ```
 */
export type AdminWebhooksTestResponse = AdminWebhooksTestResponses[keyof AdminWebhooksTestResponses];

export type AdminDeliveriesListData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query?: {
        /**
         * The page, counted from 1. One behind the last is empty.
         */
        page?: number;
        /**
         * How many items a page has at most.
         */
        per_page?: number;
        /**
         * Only deliveries in this status.
         */
        status?: DeliveryStatus;
    };
    url: '/admin/webhooks/{webhook_id}/deliveries';
};

export type AdminDeliveriesListErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminDeliveriesListError = AdminDeliveriesListErrors[keyof AdminDeliveriesListErrors];

export type AdminDeliveriesListResponses = {
    /**
     * A page of deliveries.
     */
    200: AdminDeliveryPage;
};

/**
 * The answer of admin deliveries list.
 *
 * @example
 * ```ts
 * admin.deliveries.list(webhookId, { status: 'retrying' }).page()
 * ```
 */
export type AdminDeliveriesListResponse = AdminDeliveriesListResponses[keyof AdminDeliveriesListResponses];

export type AdminDeliveriesGetData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
        /**
         * The delivery's id.
         */
        delivery_id: DeliveryNumber;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}/deliveries/{delivery_id}';
};

export type AdminDeliveriesGetErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminDeliveriesGetError = AdminDeliveriesGetErrors[keyof AdminDeliveriesGetErrors];

export type AdminDeliveriesGetResponses = {
    /**
     * The delivery.
     */
    200: AdminDeliveryDetail;
};

/**
 * The answer of admin deliveries get.
 *
 * @example
 * ```ts
 * admin.deliveries.get(webhookId, deliveryId)
 * ```
 */
export type AdminDeliveriesGetResponse = AdminDeliveriesGetResponses[keyof AdminDeliveriesGetResponses];

export type AdminDeliveriesRetryData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
        /**
         * The delivery's id.
         */
        delivery_id: DeliveryNumber;
    };
    query?: never;
    url: '/admin/webhooks/{webhook_id}/deliveries/{delivery_id}/retry';
};

export type AdminDeliveriesRetryErrors = {
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
     * The input breaks a rule. `detail` names each place.
     */
    422: HttpValidationError;
    /**
     * The credential is used too fast. Nothing was done; repeat the request after `Retry-After`.
     */
    429: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type AdminDeliveriesRetryError = AdminDeliveriesRetryErrors[keyof AdminDeliveriesRetryErrors];

export type AdminDeliveriesRetryResponses = {
    /**
     * The delivery as it is now.
     */
    200: AdminDelivery;
};

/**
 * The answer of admin deliveries retry.
 *
 * @example
 * ```ts
 * admin.deliveries.retry(webhookId, deliveryId)
 * ```
 */
export type AdminDeliveriesRetryResponse = AdminDeliveriesRetryResponses[keyof AdminDeliveriesRetryResponses];
