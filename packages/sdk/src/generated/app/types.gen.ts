// Generated from spec/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://{origin}/api/v1` | (string & {});
};

export type Webhooks = ReceivedEventWebhookRequest | ReceivedPingWebhookRequest | ReceivedEndpointFailingWebhookRequest | ReceivedEndpointDisabledWebhookRequest | ReceivedDeliveryExhaustedWebhookRequest;

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
 * What the endpoint is for.
 *
 * @example
 * ```ts
 * const value: EndpointDescription = null
 * ```
 */
export type EndpointDescription = string | null;

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
 * Seconds to wait before attempts 2, 3 and so on. When there are more attempts than entries, the last one repeats.
 * `[60, 300, 900, 3600]` unless given.
 *
 * @example
 * ```ts
 * const value: RetrySchedule = [60, 300, 900, 3600]
 * ```
 */
export type RetrySchedule = Array<number>;

/**
 * How many requests may be open to the endpoint at the same time. 8 unless given.
 *
 * @example
 * ```ts
 * const value: Concurrency = 8
 * ```
 */
export type Concurrency = number;

/**
 * How many requests are sent to the endpoint in a second or a minute; `null` for no limit, which is also the default.
 *
 * @example
 * ```ts
 * const value: RateLimit = { limit: 10, perSeconds: 1 }
 * ```
 */
export type RateLimit = {
    /**
     * The number of requests.
     */
    limit: number;
    /**
     * The time in which they may be sent, in seconds.
     */
    perSeconds: 1 | 60;
} | null;

/**
 * After how many seconds of nothing but failures Posthorn switches the endpoint off, `null` for never; 432000 (5 days)
 * unless given. The time runs from the first failed attempt to the last one, and a success ends it. Test pings do not
 * count.
 *
 * @example
 * ```ts
 * const value: DisableAfterSeconds = 432000
 * ```
 */
export type DisableAfterSeconds = number | null;

/**
 * How requests are signed: with a shared secret (HMAC-SHA256, `v1`) or with a key pair (Ed25519, `v1a`), whose public key
 * the app's `jwks.json` serves. `hmac` unless given. Another scheme for an endpoint that exists brings a new secret, which
 * signs at once; the old one signs beside it until the next rotation.
 *
 * @example
 * ```ts
 * const value: SignatureScheme = 'hmac'
 * ```
 */
export type SignatureScheme = 'hmac' | 'ed25519';

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
 * Notes of your own, kept with the endpoint and never sent.
 *
 * @example
 * ```ts
 * const value: Metadata = { team: 'orders' }
 * ```
 */
export type Metadata = {
    [key: string]: string;
};

/**
 * Why Posthorn switched an endpoint off.
 * - `gone`: its receiver answered with 410
 * - `failing`: there was nothing but failures for its `disableAfterSeconds`
 *
 * @example
 * ```ts
 * const value: DisabledReason = 'failing'
 * ```
 */
export type DisabledReason = 'gone' | 'failing';

/**
 * A URL that receives events.
 *
 * @example
 * ```ts
 * const value: WebhookEndpoint = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 *   active: true,
 *   name: 'Order sync',
 *   description: null,
 *   timeoutSeconds: 30,
 *   maxRetries: 5,
 *   retrySchedule: [60, 300, 900, 3600],
 *   concurrency: 8,
 *   rateLimit: { limit: 10, perSeconds: 1 },
 *   disableAfterSeconds: 432000,
 *   signatureScheme: 'hmac',
 *   headers: { authorization: '***' },
 *   metadata: { team: 'orders' },
 *   createdAt: '2026-11-16T09:00:00.000Z',
 *   updatedAt: '2026-11-16T09:00:00.000Z',
 * }
 * ```
 */
export type WebhookEndpoint = {
    /**
     * The endpoint's id.
     */
    id: string;
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the endpoint gets deliveries.
     */
    active: boolean;
    name: EndpointName;
    description: EndpointDescription;
    timeoutSeconds: TimeoutSeconds;
    maxRetries: MaxRetries;
    retrySchedule: RetrySchedule;
    concurrency: Concurrency;
    rateLimit: RateLimit;
    disableAfterSeconds: DisableAfterSeconds;
    signatureScheme: SignatureScheme;
    headers: CustomHeaders;
    metadata: Metadata;
    /**
     * Since when deliveries are held back. Absent while they are not.
     */
    pausedAt?: string;
    /**
     * When Posthorn switched the endpoint off. Absent unless it did.
     */
    disabledAt?: string;
    disabledReason?: DisabledReason;
    /**
     * When the endpoint was made.
     */
    createdAt: string;
    /**
     * When the endpoint was last changed.
     */
    updatedAt: string;
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
 * A signing secret of your own, instead of one made by Posthorn. For `hmac`: when what follows an optional `whsec_` is
 * padded base64, its bytes are the key, otherwise the UTF-8 of the whole text; either way 8 to 256 bytes. For `ed25519`: a
 * private key, `whsk_` and the base64 of its 32 bytes, or of 64 with the public key behind them.
 *
 * @example
 * ```ts
 * const value: GivenSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
 * ```
 */
export type GivenSecret = string;

/**
 * An endpoint to make.
 *
 * @example
 * ```ts
 * const value: WebhookEndpointCreate = { url: 'https://shop.example.com/hooks', events: ['order.paid'] }
 * ```
 */
export type WebhookEndpointCreate = {
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the endpoint gets deliveries.
     */
    active?: boolean;
    name?: EndpointName;
    description?: EndpointDescription;
    timeoutSeconds?: TimeoutSeconds;
    maxRetries?: MaxRetries;
    retrySchedule?: RetrySchedule;
    concurrency?: Concurrency;
    rateLimit?: RateLimit;
    disableAfterSeconds?: DisableAfterSeconds;
    signatureScheme?: SignatureScheme;
    headers?: CustomHeaders;
    metadata?: Metadata;
    secret?: GivenSecret;
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
 * A new endpoint with its signing secret and the options that the request gave.
 *
 * @example
 * ```ts
 * const value: WebhookEndpointCreated = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 *   active: true,
 *   name: 'Order sync',
 *   rateLimit: { limit: 10, perSeconds: 1 },
 *   headers: { authorization: '***' },
 *   metadata: { team: 'orders' },
 *   createdAt: '2026-11-16T09:00:00.000Z',
 *   secret: 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh',
 * }
 * ```
 */
export type WebhookEndpointCreated = {
    /**
     * The endpoint's id.
     */
    id: string;
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the endpoint gets deliveries.
     */
    active: boolean;
    name?: EndpointName;
    description?: EndpointDescription;
    timeoutSeconds?: TimeoutSeconds;
    maxRetries?: MaxRetries;
    retrySchedule?: RetrySchedule;
    concurrency?: Concurrency;
    rateLimit?: RateLimit;
    disableAfterSeconds?: DisableAfterSeconds;
    signatureScheme?: SignatureScheme;
    headers?: CustomHeaders;
    metadata?: Metadata;
    /**
     * When the endpoint was made.
     */
    createdAt: string;
    secret: SigningSecret;
};

/**
 * What to change of an endpoint. What is absent stays as it is; `null` takes a name, description or rate limit away, and
 * with `disableAfterSeconds` means never.
 *
 * @example
 * ```ts
 * const value: WebhookEndpointUpdate = { events: ['order.paid', 'order.refunded'], rateLimit: null }
 * ```
 */
export type WebhookEndpointUpdate = {
    url?: EndpointUrl;
    events?: Subscriptions;
    /**
     * Whether the endpoint gets deliveries.
     */
    active?: boolean;
    name?: EndpointName;
    description?: EndpointDescription;
    timeoutSeconds?: TimeoutSeconds;
    maxRetries?: MaxRetries;
    retrySchedule?: RetrySchedule;
    concurrency?: Concurrency;
    rateLimit?: RateLimit;
    disableAfterSeconds?: DisableAfterSeconds;
    signatureScheme?: SignatureScheme;
    headers?: CustomHeaders;
    metadata?: Metadata;
};

/**
 * A changed endpoint with the options that the request gave.
 *
 * @example
 * ```ts
 * const value: WebhookEndpointUpdated = {
 *   id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.paid', 'order.refunded'],
 *   active: true,
 *   rateLimit: null,
 *   updatedAt: '2026-11-16T10:15:00.000Z',
 * }
 * ```
 */
export type WebhookEndpointUpdated = {
    /**
     * The endpoint's id.
     */
    id: string;
    url: EndpointUrl;
    events: Subscriptions;
    /**
     * Whether the endpoint gets deliveries.
     */
    active: boolean;
    name?: EndpointName;
    description?: EndpointDescription;
    timeoutSeconds?: TimeoutSeconds;
    maxRetries?: MaxRetries;
    retrySchedule?: RetrySchedule;
    concurrency?: Concurrency;
    rateLimit?: RateLimit;
    disableAfterSeconds?: DisableAfterSeconds;
    signatureScheme?: SignatureScheme;
    headers?: CustomHeaders;
    metadata?: Metadata;
    /**
     * When the endpoint was last changed.
     */
    updatedAt: string;
};

/**
 * How to change over to the new secret.
 *
 * @example
 * ```ts
 * const value: RotateSecret = { graceSeconds: 86400 }
 * ```
 */
export type RotateSecret = {
    /**
     * Seconds during which the old secret stays valid and requests carry a signature of each. 0 makes the old one invalid
     * at once.
     *
     */
    graceSeconds?: number;
};

/**
 * The new signing secret.
 *
 * @example
 * ```ts
 * const value: RotatedSecret = { secret: 'whsec_ZXhhbXBsZS1zZWNyZXQtZm9yLWRvY3Mtb25seS0zMmIh' }
 * ```
 */
export type RotatedSecret = {
    secret: SigningSecret;
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
 * What to send: the example of an event type or, without one, a `posthorn.ping`.
 *
 * @example
 * ```ts
 * const value: TestPing = {}
 * ```
 */
export type TestPing = {
    type?: EventTypeName;
};

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
 * const value: AttemptError = 'connection_refused'
 * ```
 */
export type AttemptError = 'timeout' | 'dns_error' | 'connection_refused' | 'connection_reset' | 'connection_error' | 'tls_error' | 'invalid_response' | 'target_forbidden';

/**
 * A delivery's id. Later deliveries have larger ids.
 *
 * @example
 * ```ts
 * const value: DeliveryNumber = 91523691249665
 * ```
 */
export type DeliveryNumber = number;

/**
 * How the endpoint took the test request.
 *
 * @example
 * ```ts
 * const value: TestPingResult = {
 *   delivered: true,
 *   statusCode: 204,
 *   durationMs: 38,
 *   error: null,
 *   responseBody: '',
 *   deliveryId: 91523691249665,
 * }
 * ```
 */
export type TestPingResult = {
    /**
     * Whether the endpoint answered with a status of 200 to 299.
     */
    delivered: boolean;
    /**
     * The status of the answer; `null` when there was none.
     */
    statusCode: number | null;
    /**
     * How long the request took, in milliseconds.
     */
    durationMs: number;
    /**
     * Why there was no answer; `null` when there was one.
     */
    error: AttemptError | null;
    /**
     * The first 16 KiB of the answer's body as text; `null` when there was no answer.
     */
    responseBody: string | null;
    deliveryId: DeliveryNumber;
};

/**
 * The number of deliveries in each status.
 *
 * @example
 * ```ts
 * const value: DeliveryCounts = { pending: 1, success: 940, retrying: 4, exhausted: 10, failed: 0, total: 955 }
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
 * const value: LatencyPercentiles = { p50: 41, p95: 120, p99: 310 }
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
 * How deliveries to an endpoint went. Test pings do not count.
 *
 * @example
 * ```ts
 * const value: WebhookStats = {
 *   counts: {
 *     pending: 1,
 *     success: 940,
 *     retrying: 4,
 *     exhausted: 10,
 *     failed: 0,
 *     total: 955,
 *   },
 *   successRate: 0.9895,
 *   latency: { p50: 41, p95: 120, p99: 310 },
 *   lastSuccessAt: '2026-11-16T23:59:58.120Z',
 *   lastFailureAt: '2026-11-16T22:14:07.004Z',
 * }
 * ```
 */
export type WebhookStats = {
    counts: DeliveryCounts;
    /**
     * Successful deliveries as a share of the finished ones (`success`, `exhausted` and `failed`); `null` when none is
     * finished.
     *
     */
    successRate: number | null;
    latency: LatencyPercentiles;
    /**
     * When an attempt last succeeded; `null` when none did.
     */
    lastSuccessAt: string | null;
    /**
     * When an attempt last failed; `null` when none did.
     */
    lastFailureAt: string | null;
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
 * const value: DeliveryStatus = 'success'
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
 * One event on its way to one endpoint.
 *
 * @example
 * ```ts
 * const value: Delivery = {
 *   id: 91523687186433,
 *   eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   eventType: 'order.paid',
 *   webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   status: 'success',
 *   attemptCount: 2,
 *   lastStatusCode: 200,
 *   lastError: null,
 *   lastAttemptAt: '2026-11-16T09:31:02.004Z',
 *   nextAttemptAt: null,
 *   createdAt: '2026-11-16T09:30:00.000Z',
 * }
 * ```
 */
export type Delivery = {
    id: DeliveryNumber;
    eventId: EventIdentifier;
    eventType: EventTypeName;
    /**
     * The endpoint that it goes to.
     */
    webhookId: string;
    status: DeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attemptCount: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    lastStatusCode: number | null;
    /**
     * Why the last attempt got no usable answer, or why the delivery ended without another one; `null` when neither
     * is so.
     *
     */
    lastError: AttemptError | DeliveryEndReason | null;
    /**
     * When the last attempt ended; `null` before the first.
     */
    lastAttemptAt: string | null;
    /**
     * When the next attempt is due; `null` while one is being made and when there will be none.
     */
    nextAttemptAt: string | null;
    /**
     * When the delivery was made.
     */
    createdAt: string;
};

/**
 * Any JSON object.
 *
 * @example
 * ```ts
 * const value: JsonObject = { orderId: 1042, total: '19.90', currency: 'EUR' }
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
 *   timestamp: '2026-11-16T09:30:00.000Z',
 *   data: { orderId: 1042, total: '19.90', currency: 'EUR' },
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
 * One event on its way to one endpoint, with what is sent.
 *
 * @example
 * ```ts
 * const value: DeliveryDetail = {
 *   id: 91523687186433,
 *   eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   eventType: 'order.paid',
 *   webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   status: 'success',
 *   attemptCount: 2,
 *   lastStatusCode: 200,
 *   lastError: null,
 *   lastAttemptAt: '2026-11-16T09:31:02.004Z',
 *   nextAttemptAt: null,
 *   createdAt: '2026-11-16T09:30:00.000Z',
 *   payload: {
 *     type: 'order.paid',
 *     timestamp: '2026-11-16T09:30:00.000Z',
 *     data: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *   },
 * }
 * ```
 */
export type DeliveryDetail = {
    id: DeliveryNumber;
    eventId: EventIdentifier;
    eventType: EventTypeName;
    /**
     * The endpoint that it goes to.
     */
    webhookId: string;
    status: DeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attemptCount: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    lastStatusCode: number | null;
    /**
     * Why the last attempt got no usable answer, or why the delivery ended without another one; `null` when neither
     * is so.
     *
     */
    lastError: AttemptError | DeliveryEndReason | null;
    /**
     * When the last attempt ended; `null` before the first.
     */
    lastAttemptAt: string | null;
    /**
     * When the next attempt is due; `null` while one is being made and when there will be none.
     */
    nextAttemptAt: string | null;
    /**
     * When the delivery was made.
     */
    createdAt: string;
    /**
     * What is sent; `null` when it is not kept any more.
     */
    payload: WebhookPayload | null;
};

/**
 * Headers by lower-case name, several values of one name joined by a comma. Sensitive values read `***`.
 *
 * @example
 * ```ts
 * const value: HeaderMap = {
 *   'content-type': 'application/json',
 *   'user-agent': 'Posthorn/0.1.0',
 *   'webhook-id': 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   'webhook-timestamp': '1794821400',
 *   'webhook-signature': 'v1,BqAYdDQC524DD45TdU+sgU5MfJ/4T+X4DbFlq8C57Cw=',
 *   authorization: '***',
 * }
 * ```
 */
export type HeaderMap = {
    [key: string]: string;
};

/**
 * One HTTP request of a delivery.
 *
 * @example
 * ```ts
 * const value: Attempt = {
 *   number: 1,
 *   at: '2026-11-16T09:30:00.012Z',
 *   durationMs: 43,
 *   statusCode: 500,
 *   error: null,
 *   requestHeaders: {
 *     'content-type': 'application/json',
 *     'user-agent': 'Posthorn/0.1.0',
 *     'webhook-id': 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *     'webhook-timestamp': '1794821400',
 *     'webhook-signature': 'v1,BqAYdDQC524DD45TdU+sgU5MfJ/4T+X4DbFlq8C57Cw=',
 *     authorization: '***',
 *   },
 *   responseHeaders: { 'content-type': 'text/plain' },
 *   responseBody: 'try again later',
 *   responseBodyTruncated: false,
 *   signature: 'v1,BqAYdDQC524DD45TdU+sgU5MfJ/4T+X4DbFlq8C57Cw=',
 * }
 * ```
 */
export type Attempt = {
    /**
     * Which attempt of the delivery this is.
     */
    number: number;
    /**
     * When the attempt began.
     */
    at: string;
    /**
     * How long it took, in milliseconds.
     */
    durationMs: number;
    /**
     * The status of the answer; `null` when there was none.
     */
    statusCode: number | null;
    /**
     * Why there was no usable answer; `null` when there was one, whatever its status.
     */
    error: AttemptError | null;
    requestHeaders: HeaderMap;
    responseHeaders: HeaderMap;
    /**
     * The first 16 KiB of the answer's body as text; `null` when there was no answer or it is not kept any more.
     *
     */
    responseBody: string | null;
    /**
     * Whether the answer's body was longer than what is kept.
     */
    responseBodyTruncated: boolean;
    /**
     * The `webhook-signature` header that was sent; `null` when nothing was sent.
     */
    signature: string | null;
};

/**
 * - `pending`: not begun yet
 * - `running`: goes through the deliveries
 * - `completed`: has gone through all of them
 * - `cancelled`: stopped by a call
 * - `failed`: cannot go on, as its app was deleted
 *
 * @example
 * ```ts
 * const value: ReplayStatus = 'completed'
 * ```
 */
export type ReplayStatus = 'pending' | 'running' | 'completed' | 'cancelled' | 'failed';

/**
 * The number of deliveries that are replayed. Of more than can be counted at once it is 0 until the replay runs.
 *
 * @example
 * ```ts
 * const value: ReplayTotal = 1280
 * ```
 */
export type ReplayTotal = number;

/**
 * These deliveries, whatever their status. If the app has no delivery with one of the ids, the whole request is refused.
 *
 * @example
 * ```ts
 * const value: ReplayDeliveryIds = [91523687186433, 91523687186434, 91523687186435]
 * ```
 */
export type ReplayDeliveryIds = Array<DeliveryNumber>;

/**
 * Only deliveries made at this time or later.
 *
 * @example
 * ```ts
 * const value: ReplayStart = '2026-11-16T00:00:00.000Z'
 * ```
 */
export type ReplayStart = string;

/**
 * Only deliveries made before this time. None is made later than the replay.
 *
 * @example
 * ```ts
 * const value: ReplayEnd = '2026-11-16T09:30:00.000Z'
 * ```
 */
export type ReplayEnd = string;

/**
 * Only deliveries of events of these types.
 *
 * @example
 * ```ts
 * const value: ReplayEventNames = ['order.paid']
 * ```
 */
export type ReplayEventNames = Array<EventTypeName>;

/**
 * Only deliveries to this endpoint.
 *
 * @example
 * ```ts
 * const value: ReplayEndpointId = '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90'
 * ```
 */
export type ReplayEndpointId = string;

/**
 * `failed`: deliveries that ended without success (`failed` and `exhausted`), which is what a filter without it takes;
 * `all`: whatever their status.
 *
 * @example
 * ```ts
 * const value: ReplayDeliveryStatus = 'failed'
 * ```
 */
export type ReplayDeliveryStatus = 'failed' | 'all';

/**
 * Which deliveries are replayed, as it was asked for.
 *
 * @example
 * ```ts
 * const value: ReplayFilters = {
 *   startDate: '2026-11-16T00:00:00.000Z',
 *   endDate: '2026-11-16T09:30:00.000Z',
 *   eventNames: ['order.paid'],
 *   status: 'failed',
 * }
 * ```
 */
export type ReplayFilters = {
    deliveryIds?: ReplayDeliveryIds;
    startDate?: ReplayStart;
    endDate?: ReplayEnd;
    eventNames?: ReplayEventNames;
    endpointId?: ReplayEndpointId;
    status?: ReplayDeliveryStatus;
};

/**
 * A task that sends deliveries again, at a pace that leaves room for what is published meanwhile.
 *
 * @example
 * ```ts
 * const value: Replay = {
 *   id: '019a8c20-3b1d-7e58-a2c4-6d0f9b7e1a35',
 *   status: 'completed',
 *   total: 1280,
 *   processed: 1280,
 *   skipped: 3,
 *   createdAt: '2026-11-16T10:00:00.000Z',
 *   endedAt: '2026-11-16T10:00:14.020Z',
 *   filters: {
 *     startDate: '2026-11-16T00:00:00.000Z',
 *     endDate: '2026-11-16T09:30:00.000Z',
 *     eventNames: ['order.paid'],
 *     status: 'failed',
 *   },
 * }
 * ```
 */
export type Replay = {
    /**
     * The replay's id.
     */
    id: string;
    status: ReplayStatus;
    total: ReplayTotal;
    /**
     * How many of them it has been through. Those that retention removes meanwhile are never reached.
     */
    processed: number;
    /**
     * How many of the processed could not be sent again, because their event has been removed by retention or their
     * endpoint is gone or takes no deliveries.
     *
     */
    skipped: number;
    /**
     * When the replay was asked for. Deliveries made later are no part of it.
     */
    createdAt: string;
    /**
     * When it was completed, cancelled or failed; `null` before.
     */
    endedAt: string | null;
    filters: ReplayFilters;
};

/**
 * Which deliveries to replay: `deliveryIds` alone, or a filter of at least one of the other fields. Test pings are replayed
 * only by id.
 *
 * @example
 * ```ts
 * const value: ReplayCreate = { deliveryIds: [91523687186433, 91523687186434, 91523687186435] }
 * ```
 */
export type ReplayCreate = {
    deliveryIds?: ReplayDeliveryIds;
    startDate?: ReplayStart;
    endDate?: ReplayEnd;
    eventNames?: ReplayEventNames;
    endpointId?: ReplayEndpointId;
    status?: ReplayDeliveryStatus;
    /**
     * Whether only to count the deliveries.
     */
    dryRun?: boolean;
};

/**
 * What a dry run found.
 *
 * @example
 * ```ts
 * const value: ReplayCount = { total: 1280 }
 * ```
 */
export type ReplayCount = {
    total: ReplayTotal;
};

/**
 * One published occurrence.
 *
 * @example
 * ```ts
 * const value: Event = {
 *   id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   type: 'order.paid',
 *   key: 'order-1042-paid',
 *   createdAt: '2026-11-16T09:30:00.000Z',
 * }
 * ```
 */
export type Event = {
    id: EventIdentifier;
    type: EventTypeName;
    /**
     * The idempotency key that it was published with; `null` without one.
     */
    key: string | null;
    /**
     * When the event was published.
     */
    createdAt: string;
};

/**
 * An idempotency key of your own, unique in the app for 24 hours: publishing the same again answers the same and sends
 * nothing.
 *
 * @example
 * ```ts
 * const value: PublishKey = 'order-1042-paid'
 * ```
 */
export type PublishKey = string;

/**
 * An event to publish. Its data may have 256 KiB. An integer in it that a double does not hold with all its digits, as many
 * beyond 2^53 are, is refused: send it as a string.
 *
 * @example
 * ```ts
 * const value: PublishEvent = { type: 'order.paid', data: { orderId: 1042, total: '19.90', currency: 'EUR' } }
 * ```
 */
export type PublishEvent = {
    type: EventTypeName;
    data: JsonObject;
    id?: PublishKey;
};

/**
 * An event that is durably stored and on its way.
 *
 * @example
 * ```ts
 * const value: PublishedEvent = {
 *   id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   type: 'order.paid',
 *   createdAt: '2026-11-16T09:30:00.000Z',
 * }
 * ```
 */
export type PublishedEvent = {
    id: EventIdentifier;
    type: EventTypeName;
    /**
     * When the event was published.
     */
    createdAt: string;
};

/**
 * Events to publish together.
 *
 * @example
 * ```ts
 * const value: PublishBatch = {
 *   events: [
 *     {
 *       type: 'order.paid',
 *       data: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *     },
 *     {
 *       type: 'order.paid',
 *       data: { orderId: 1043, total: '19.90', currency: 'EUR' },
 *       id: 'order-1043-paid',
 *     },
 *   ],
 * }
 * ```
 */
export type PublishBatch = {
    /**
     * The events, at most 5 MiB in all.
     */
    events: Array<PublishEvent>;
};

/**
 * Why the event was not published.
 *
 * @example
 * ```ts
 * const value: RefusedEventError = {
 *   code: 'idempotency_conflict',
 *   detail: 'Another event was published with the id order-1042-paid.',
 * }
 * ```
 */
export type RefusedEventError = {
    /**
     * - `idempotency_conflict`: another event was published with this `id`
     *
     */
    code: 'idempotency_conflict';
    /**
     * What is wrong, for a person to read.
     */
    detail: string;
};

/**
 * An event of a batch that was not published.
 *
 * @example
 * ```ts
 * const value: RefusedEvent = {
 *   error: {
 *     code: 'idempotency_conflict',
 *     detail: 'Another event was published with the id order-1042-paid.',
 *   },
 * }
 * ```
 */
export type RefusedEvent = {
    error: RefusedEventError;
};

/**
 * What became of one event of a batch.
 *
 * @example
 * ```ts
 * const value: BatchResult = {
 *   id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   type: 'order.paid',
 *   createdAt: '2026-11-16T09:30:00.000Z',
 * }
 * ```
 */
export type BatchResult = PublishedEvent | RefusedEvent;

/**
 * What was decided for an endpoint when the event was published.
 *
 * @example
 * ```ts
 * const value: EventDecision = { webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90', decision: 'sent' }
 * ```
 */
export type EventDecision = {
    /**
     * The endpoint.
     */
    webhookId: string;
    /**
     * - `sent`: a delivery was made
     * - `paused`: a delivery was made and is held until the endpoint resumes
     * - `inactive`: no delivery, the endpoint is not active
     * - `disabled`: no delivery, Posthorn switched the endpoint off
     *
     */
    decision: 'sent' | 'paused' | 'inactive' | 'disabled';
    /**
     * More about why, where there is more to say.
     */
    reason?: string;
};

/**
 * One published occurrence, with its data and what became of it.
 *
 * @example
 * ```ts
 * const value: EventDetail = {
 *   id: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   type: 'order.paid',
 *   key: 'order-1042-paid',
 *   createdAt: '2026-11-16T09:30:00.000Z',
 *   data: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *   deliveries: [
 *     {
 *       id: 91523687186433,
 *       eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *       eventType: 'order.paid',
 *       webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *       status: 'success',
 *       attemptCount: 2,
 *       lastStatusCode: 200,
 *       lastError: null,
 *       lastAttemptAt: '2026-11-16T09:31:02.004Z',
 *       nextAttemptAt: null,
 *       createdAt: '2026-11-16T09:30:00.000Z',
 *     },
 *   ],
 *   decisions: [
 *     { webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90', decision: 'sent' },
 *     { webhookId: '019a8c14-9a77-7c21-8e5d-b0c1d2e3f4a5', decision: 'inactive' },
 *   ],
 * }
 * ```
 */
export type EventDetail = {
    id: EventIdentifier;
    type: EventTypeName;
    /**
     * The idempotency key that it was published with; `null` without one.
     */
    key: string | null;
    /**
     * When the event was published.
     */
    createdAt: string;
    data: JsonObject;
    /**
     * The deliveries of the event.
     */
    deliveries: Array<Delivery>;
    /**
     * What was decided for each endpoint that subscribes to the event's type. Empty when none does.
     */
    decisions: Array<EventDecision>;
};

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
 * The app's id, unique in the deployment.
 *
 * @example
 * ```ts
 * const value: AppIdentifier = 'shop'
 * ```
 */
export type AppIdentifier = string;

/**
 * What a test ping says.
 *
 * @example
 * ```ts
 * const value: PingData = { webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90' }
 * ```
 */
export type PingData = {
    /**
     * The endpoint that is tested.
     */
    webhookId: string;
};

/**
 * The body of a test ping.
 *
 * @example
 * ```ts
 * const value: PingPayload = {
 *   type: 'posthorn.ping',
 *   timestamp: '2026-11-16T09:31:00.000Z',
 *   data: { webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90' },
 * }
 * ```
 */
export type PingPayload = {
    /**
     * Always `posthorn.ping`.
     */
    type: 'posthorn.ping';
    /**
     * When the ping was asked for.
     */
    timestamp: string;
    data: PingData;
};

/**
 * How far an endpoint that does nothing but fail has come.
 *
 * @example
 * ```ts
 * const value: EndpointFailingData = {
 *   appId: 'shop',
 *   webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   stage: 75,
 *   failingSince: '2026-11-16T03:30:00.000Z',
 *   disablesAt: '2026-11-21T03:30:00.000Z',
 * }
 * ```
 */
export type EndpointFailingData = {
    appId: AppIdentifier;
    /**
     * The endpoint.
     */
    webhookId: string;
    /**
     * How much of its `disableAfterSeconds` has passed, in percent.
     */
    stage: 50 | 75 | 90;
    /**
     * When the first attempt failed that no success came after.
     */
    failingSince: string;
    /**
     * When the endpoint is switched off at the earliest, should it go on failing.
     */
    disablesAt: string;
};

/**
 * The body of a notice that an endpoint does nothing but fail.
 *
 * @example
 * ```ts
 * const value: EndpointFailingPayload = {
 *   type: 'posthorn.endpoint.failing',
 *   timestamp: '2026-11-19T21:30:12.000Z',
 *   data: {
 *     appId: 'shop',
 *     webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *     stage: 75,
 *     failingSince: '2026-11-16T03:30:00.000Z',
 *     disablesAt: '2026-11-21T03:30:00.000Z',
 *   },
 * }
 * ```
 */
export type EndpointFailingPayload = {
    /**
     * Always `posthorn.endpoint.failing`.
     */
    type: 'posthorn.endpoint.failing';
    /**
     * When the notice was given.
     */
    timestamp: string;
    data: EndpointFailingData;
};

/**
 * Which endpoint was switched off, and why.
 *
 * @example
 * ```ts
 * const value: EndpointDisabledData = {
 *   appId: 'shop',
 *   webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   reason: 'failing',
 *   disabledAt: '2026-11-21T03:31:01.000Z',
 *   failingSince: '2026-11-16T03:30:00.000Z',
 * }
 * ```
 */
export type EndpointDisabledData = {
    appId: AppIdentifier;
    /**
     * The endpoint.
     */
    webhookId: string;
    reason: DisabledReason;
    /**
     * When it was switched off.
     */
    disabledAt: string;
    /**
     * When the first attempt failed that no success came after; `null` unless the reason is `failing`.
     */
    failingSince: string | null;
};

/**
 * The body of the event that Posthorn has switched an endpoint off.
 *
 * @example
 * ```ts
 * const value: EndpointDisabledPayload = {
 *   type: 'posthorn.endpoint.disabled',
 *   timestamp: '2026-11-21T03:31:02.000Z',
 *   data: {
 *     appId: 'shop',
 *     webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *     reason: 'failing',
 *     disabledAt: '2026-11-21T03:31:01.000Z',
 *     failingSince: '2026-11-16T03:30:00.000Z',
 *   },
 * }
 * ```
 */
export type EndpointDisabledPayload = {
    /**
     * Always `posthorn.endpoint.disabled`.
     */
    type: 'posthorn.endpoint.disabled';
    /**
     * When the event was published.
     */
    timestamp: string;
    data: EndpointDisabledData;
};

/**
 * Which delivery is out of attempts, and how the last one ended.
 *
 * @example
 * ```ts
 * const value: DeliveryExhaustedData = {
 *   appId: 'shop',
 *   webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *   deliveryId: 91523691249665,
 *   eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *   eventType: 'order.paid',
 *   attemptCount: 5,
 *   lastStatusCode: 500,
 *   lastError: null,
 * }
 * ```
 */
export type DeliveryExhaustedData = {
    appId: AppIdentifier;
    /**
     * The endpoint that it went to.
     */
    webhookId: string;
    deliveryId: DeliveryNumber;
    eventId: EventIdentifier;
    eventType: EventTypeName;
    /**
     * The number of attempts that were made.
     */
    attemptCount: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer.
     */
    lastStatusCode: number | null;
    /**
     * Why the last attempt got no usable answer; `null` when it got one.
     */
    lastError: AttemptError | null;
};

/**
 * The body of the event that a delivery is out of attempts.
 *
 * @example
 * ```ts
 * const value: DeliveryExhaustedPayload = {
 *   type: 'posthorn.delivery.exhausted',
 *   timestamp: '2026-11-16T10:51:07.000Z',
 *   data: {
 *     appId: 'shop',
 *     webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
 *     deliveryId: 91523691249665,
 *     eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
 *     eventType: 'order.paid',
 *     attemptCount: 5,
 *     lastStatusCode: 500,
 *     lastError: null,
 *   },
 * }
 * ```
 */
export type DeliveryExhaustedPayload = {
    /**
     * Always `posthorn.delivery.exhausted`.
     */
    type: 'posthorn.delivery.exhausted';
    /**
     * When the event was published.
     */
    timestamp: string;
    data: DeliveryExhaustedData;
};

/**
 * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
 */
export type Cursor = string;

/**
 * How many results a page has at most.
 */
export type Limit = number;

/**
 * The endpoint's id, a UUID.
 */
export type WebhookId = string;

/**
 * Only what was created at this time or later.
 */
export type Since = string;

/**
 * Only what was created before this time.
 */
export type Until = string;

/**
 * Only deliveries in this status.
 */
export type StatusFilter = DeliveryStatus;

/**
 * Only deliveries of events of this type.
 */
export type EventTypeFilter = string;

/**
 * Only deliveries to this endpoint.
 */
export type WebhookIdFilter = string;

/**
 * The delivery's id.
 */
export type DeliveryId = DeliveryNumber;

/**
 * The replay's id.
 */
export type ReplayId = string;

/**
 * Only events of this type.
 */
export type TypeFilter = string;

/**
 * Only the events that were published with this idempotency key.
 */
export type KeyFilter = string;

/**
 * The same as `id` in the body. When both are given they must be equal.
 */
export type IdempotencyKey = PublishKey;

/**
 * Refused: the `id` of each event is its idempotency key.
 */
export type NoIdempotencyKey = unknown;

/**
 * The event's id, `evt_` and a UUID.
 */
export type EventId = string;

/**
 * The event type's name.
 */
export type TypeName = string;

/**
 * The event's id, the same on every attempt and replay. Use it to recognise repetitions.
 */
export type ReceivedId = EventIdentifier;

/**
 * When the attempt was made, in Unix seconds. Refuse what is more than five minutes off.
 */
export type ReceivedTimestamp = number;

/**
 * A signature for each valid secret, with a space between them: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`,
 * or `v1a,` and its Ed25519 signature. One that verifies is enough.
 *
 */
export type ReceivedSignature = string;

/**
 * Posthorn and its version.
 */
export type ReceivedUserAgent = string;

export type WebhooksListData = {
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
    url: '/apps/{appId}/webhooks';
};

export type WebhooksListErrors = {
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

export type WebhooksListError = WebhooksListErrors[keyof WebhooksListErrors];

export type WebhooksListResponses = {
    /**
     * A page of endpoints.
     */
    200: {
        /**
         * The endpoints, newest first.
         */
        data: Array<WebhookEndpoint>;
        pagination: Pagination;
    };
};

/**
 * The answer of webhooks list.
 *
 * @example
 * ```ts
 * posthorn.webhooks.list().page()
 * ```
 */
export type WebhooksListResponse = WebhooksListResponses[keyof WebhooksListResponses];

export type WebhooksCreateData = {
    body: WebhookEndpointCreate;
    path?: never;
    query?: never;
    url: '/apps/{appId}/webhooks';
};

export type WebhooksCreateErrors = {
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

export type WebhooksCreateError = WebhooksCreateErrors[keyof WebhooksCreateErrors];

export type WebhooksCreateResponses = {
    /**
     * The endpoint was made. This answer alone shows its secret.
     */
    201: WebhookEndpointCreated;
};

/**
 * The answer of webhooks create.
 *
 * @example
 * ```ts
 * posthorn.webhooks.create({ url: 'https://shop.example.com/hooks', events: ['order.paid'] })
 * ```
 */
export type WebhooksCreateResponse = WebhooksCreateResponses[keyof WebhooksCreateResponses];

export type WebhooksDeleteData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: never;
    url: '/apps/{appId}/webhooks/{webhookId}';
};

export type WebhooksDeleteErrors = {
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

export type WebhooksDeleteError = WebhooksDeleteErrors[keyof WebhooksDeleteErrors];

export type WebhooksDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

/**
 * The answer of webhooks delete.
 *
 * @example
 * ```ts
 * posthorn.webhooks.delete(webhookId)
 * ```
 */
export type WebhooksDeleteResponse = WebhooksDeleteResponses[keyof WebhooksDeleteResponses];

export type WebhooksGetData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: never;
    url: '/apps/{appId}/webhooks/{webhookId}';
};

export type WebhooksGetErrors = {
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

export type WebhooksGetError = WebhooksGetErrors[keyof WebhooksGetErrors];

export type WebhooksGetResponses = {
    /**
     * The endpoint.
     */
    200: WebhookEndpoint;
};

/**
 * The answer of webhooks get.
 *
 * @example
 * ```ts
 * posthorn.webhooks.get(webhookId)
 * ```
 */
export type WebhooksGetResponse = WebhooksGetResponses[keyof WebhooksGetResponses];

export type WebhooksUpdateData = {
    body: WebhookEndpointUpdate;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: never;
    url: '/apps/{appId}/webhooks/{webhookId}';
};

export type WebhooksUpdateErrors = {
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

export type WebhooksUpdateError = WebhooksUpdateErrors[keyof WebhooksUpdateErrors];

export type WebhooksUpdateResponses = {
    /**
     * The endpoint was changed.
     */
    200: WebhookEndpointUpdated;
};

/**
 * The answer of webhooks update.
 *
 * @example
 * ```ts
 * posthorn.webhooks.update(webhookId, { events: ['order.paid', 'order.refunded'], rateLimit: null })
 * ```
 */
export type WebhooksUpdateResponse = WebhooksUpdateResponses[keyof WebhooksUpdateResponses];

export type WebhooksRotateSecretData = {
    body?: RotateSecret;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: never;
    url: '/apps/{appId}/webhooks/{webhookId}/rotate-secret';
};

export type WebhooksRotateSecretErrors = {
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

export type WebhooksRotateSecretError = WebhooksRotateSecretErrors[keyof WebhooksRotateSecretErrors];

export type WebhooksRotateSecretResponses = {
    /**
     * The endpoint has a new secret. This answer alone shows it.
     */
    200: RotatedSecret;
};

/**
 * The answer of webhooks rotate secret.
 *
 * @example
 * ```ts
 * posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 86400 })
 * ```
 */
export type WebhooksRotateSecretResponse = WebhooksRotateSecretResponses[keyof WebhooksRotateSecretResponses];

export type WebhooksTestPingData = {
    body?: TestPing;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: never;
    url: '/apps/{appId}/webhooks/{webhookId}/test-ping';
};

export type WebhooksTestPingErrors = {
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

export type WebhooksTestPingError = WebhooksTestPingErrors[keyof WebhooksTestPingErrors];

export type WebhooksTestPingResponses = {
    /**
     * The request was sent. Whether it got through is in `delivered`.
     */
    200: TestPingResult;
};

/**
 * The answer of webhooks test ping.
 *
 * @example
 * ```ts
 * posthorn.webhooks.testPing(webhookId)
 * ```
 */
export type WebhooksTestPingResponse = WebhooksTestPingResponses[keyof WebhooksTestPingResponses];

export type WebhooksStatsData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: {
        /**
         * Only what was created at this time or later.
         */
        since?: string;
        /**
         * Only what was created before this time.
         */
        until?: string;
    };
    url: '/apps/{appId}/webhooks/{webhookId}/stats';
};

export type WebhooksStatsErrors = {
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

export type WebhooksStatsError = WebhooksStatsErrors[keyof WebhooksStatsErrors];

export type WebhooksStatsResponses = {
    /**
     * The figures.
     */
    200: WebhookStats;
};

/**
 * The answer of webhooks stats.
 *
 * @example
 * ```ts
 * posthorn.webhooks.stats(webhookId, { since: '2026-11-16T00:00:00Z' })
 * ```
 */
export type WebhooksStatsResponse = WebhooksStatsResponses[keyof WebhooksStatsResponses];

export type DeliveriesListData = {
    body?: never;
    path: {
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query?: {
        /**
         * Only deliveries in this status.
         */
        status?: DeliveryStatus;
        /**
         * Only deliveries of events of this type.
         */
        eventType?: string;
        /**
         * Only what was created at this time or later.
         */
        since?: string;
        /**
         * Only what was created before this time.
         */
        until?: string;
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/apps/{appId}/webhooks/{webhookId}/deliveries';
};

export type DeliveriesListErrors = {
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

export type DeliveriesListError = DeliveriesListErrors[keyof DeliveriesListErrors];

export type DeliveriesListResponses = {
    /**
     * A page of deliveries.
     */
    200: {
        /**
         * The deliveries, newest first.
         */
        data: Array<Delivery>;
        pagination: Pagination;
    };
};

/**
 * The answer of deliveries list.
 *
 * @example
 * ```ts
 * posthorn.deliveries.list(webhookId, { status: 'retrying' }).page()
 * ```
 */
export type DeliveriesListResponse = DeliveriesListResponses[keyof DeliveriesListResponses];

export type DeliveriesListAllData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only deliveries to this endpoint.
         */
        webhookId?: string;
        /**
         * Only deliveries in this status.
         */
        status?: DeliveryStatus;
        /**
         * Only deliveries of events of this type.
         */
        eventType?: string;
        /**
         * Only what was created at this time or later.
         */
        since?: string;
        /**
         * Only what was created before this time.
         */
        until?: string;
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/apps/{appId}/deliveries';
};

export type DeliveriesListAllErrors = {
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

export type DeliveriesListAllError = DeliveriesListAllErrors[keyof DeliveriesListAllErrors];

export type DeliveriesListAllResponses = {
    /**
     * A page of deliveries.
     */
    200: {
        /**
         * The deliveries, newest first.
         */
        data: Array<Delivery>;
        pagination: Pagination;
    };
};

/**
 * The answer of deliveries list all.
 *
 * @example
 * ```ts
 * posthorn.deliveries.listAll({ webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90' }).page()
 * ```
 */
export type DeliveriesListAllResponse = DeliveriesListAllResponses[keyof DeliveriesListAllResponses];

export type DeliveriesGetData = {
    body?: never;
    path: {
        /**
         * The delivery's id.
         */
        deliveryId: DeliveryNumber;
    };
    query?: never;
    url: '/apps/{appId}/deliveries/{deliveryId}';
};

export type DeliveriesGetErrors = {
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

export type DeliveriesGetError = DeliveriesGetErrors[keyof DeliveriesGetErrors];

export type DeliveriesGetResponses = {
    /**
     * The delivery with its payload.
     */
    200: DeliveryDetail;
};

/**
 * The answer of deliveries get.
 *
 * @example
 * ```ts
 * posthorn.deliveries.get(deliveryId)
 * ```
 */
export type DeliveriesGetResponse = DeliveriesGetResponses[keyof DeliveriesGetResponses];

export type DeliveriesAttemptsData = {
    body?: never;
    path: {
        /**
         * The delivery's id.
         */
        deliveryId: DeliveryNumber;
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
    url: '/apps/{appId}/deliveries/{deliveryId}/attempts';
};

export type DeliveriesAttemptsErrors = {
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

export type DeliveriesAttemptsError = DeliveriesAttemptsErrors[keyof DeliveriesAttemptsErrors];

export type DeliveriesAttemptsResponses = {
    /**
     * A page of attempts.
     */
    200: {
        /**
         * The attempts in the order in which they were made.
         */
        data: Array<Attempt>;
        pagination: Pagination;
    };
};

/**
 * The answer of deliveries attempts.
 *
 * @example
 * ```ts
 * posthorn.deliveries.attempts(deliveryId).page()
 * ```
 */
export type DeliveriesAttemptsResponse = DeliveriesAttemptsResponses[keyof DeliveriesAttemptsResponses];

export type DeliveriesRetryData = {
    body?: never;
    path: {
        /**
         * The delivery's id.
         */
        deliveryId: DeliveryNumber;
    };
    query?: never;
    url: '/apps/{appId}/deliveries/{deliveryId}/retry';
};

export type DeliveriesRetryErrors = {
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

export type DeliveriesRetryError = DeliveriesRetryErrors[keyof DeliveriesRetryErrors];

export type DeliveriesRetryResponses = {
    /**
     * The delivery as it is now. An attempt is due.
     */
    200: Delivery;
};

/**
 * The answer of deliveries retry.
 *
 * @example
 * ```ts
 * posthorn.deliveries.retry(deliveryId)
 * ```
 */
export type DeliveriesRetryResponse = DeliveriesRetryResponses[keyof DeliveriesRetryResponses];

export type DeliveriesCancelData = {
    body?: never;
    path: {
        /**
         * The delivery's id.
         */
        deliveryId: DeliveryNumber;
    };
    query?: never;
    url: '/apps/{appId}/deliveries/{deliveryId}/cancel';
};

export type DeliveriesCancelErrors = {
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
     * The delivery is finished, so there is nothing to cancel.
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

export type DeliveriesCancelError = DeliveriesCancelErrors[keyof DeliveriesCancelErrors];

export type DeliveriesCancelResponses = {
    /**
     * The delivery, which will not be tried again.
     */
    200: Delivery;
};

/**
 * The answer of deliveries cancel.
 *
 * @example
 * ```ts
 * posthorn.deliveries.cancel(deliveryId)
 * ```
 */
export type DeliveriesCancelResponse = DeliveriesCancelResponses[keyof DeliveriesCancelResponses];

export type ReplaysListData = {
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
    url: '/apps/{appId}/replays';
};

export type ReplaysListErrors = {
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

export type ReplaysListError = ReplaysListErrors[keyof ReplaysListErrors];

export type ReplaysListResponses = {
    /**
     * A page of replays.
     */
    200: {
        /**
         * The replays, newest first.
         */
        data: Array<Replay>;
        pagination: Pagination;
    };
};

/**
 * The answer of replays list.
 *
 * @example
 * ```ts
 * posthorn.replays.list().page()
 * ```
 */
export type ReplaysListResponse = ReplaysListResponses[keyof ReplaysListResponses];

export type ReplaysCreateData = {
    body: ReplayCreate;
    path?: never;
    query?: never;
    url: '/apps/{appId}/replays';
};

export type ReplaysCreateErrors = {
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

export type ReplaysCreateError = ReplaysCreateErrors[keyof ReplaysCreateErrors];

export type ReplaysCreateResponses = {
    /**
     * The replay; of a dry run the count alone.
     */
    201: Replay | ReplayCount;
};

/**
 * The answer of replays create.
 *
 * @example
 * ```ts
 * posthorn.replays.create({ deliveryIds: [91523687186433, 91523687186434, 91523687186435] })
 * ```
 */
export type ReplaysCreateResponse = ReplaysCreateResponses[keyof ReplaysCreateResponses];

export type ReplaysGetData = {
    body?: never;
    path: {
        /**
         * The replay's id.
         */
        replayId: string;
    };
    query?: never;
    url: '/apps/{appId}/replays/{replayId}';
};

export type ReplaysGetErrors = {
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

export type ReplaysGetError = ReplaysGetErrors[keyof ReplaysGetErrors];

export type ReplaysGetResponses = {
    /**
     * The replay as it is now.
     */
    200: Replay;
};

/**
 * The answer of replays get.
 *
 * @example
 * ```ts
 * posthorn.replays.get(replayId)
 * ```
 */
export type ReplaysGetResponse = ReplaysGetResponses[keyof ReplaysGetResponses];

export type ReplaysCancelData = {
    body?: never;
    path: {
        /**
         * The replay's id.
         */
        replayId: string;
    };
    query?: never;
    url: '/apps/{appId}/replays/{replayId}/cancel';
};

export type ReplaysCancelErrors = {
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
     * The replay has ended already, so there is nothing to cancel.
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

export type ReplaysCancelError = ReplaysCancelErrors[keyof ReplaysCancelErrors];

export type ReplaysCancelResponses = {
    /**
     * The replay was stopped.
     */
    200: Replay;
};

/**
 * The answer of replays cancel.
 *
 * @example
 * ```ts
 * posthorn.replays.cancel(replayId)
 * ```
 */
export type ReplaysCancelResponse = ReplaysCancelResponses[keyof ReplaysCancelResponses];

export type EventsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only events of this type.
         */
        type?: string;
        /**
         * Only the events that were published with this idempotency key.
         */
        key?: string;
        /**
         * Only what was created at this time or later.
         */
        since?: string;
        /**
         * Only what was created before this time.
         */
        until?: string;
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit?: number;
    };
    url: '/apps/{appId}/events';
};

export type EventsListErrors = {
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

export type EventsListError = EventsListErrors[keyof EventsListErrors];

export type EventsListResponses = {
    /**
     * A page of events.
     */
    200: {
        /**
         * The events, newest first.
         */
        data: Array<Event>;
        pagination: Pagination;
    };
};

/**
 * The answer of events list.
 *
 * @example
 * ```ts
 * posthorn.events.list({ type: 'order.paid' }).page()
 * ```
 */
export type EventsListResponse = EventsListResponses[keyof EventsListResponses];

export type EventsPublishData = {
    body: PublishEvent;
    headers?: {
        /**
         * The same as `id` in the body. When both are given they must be equal.
         */
        'Idempotency-Key'?: PublishKey;
    };
    path?: never;
    query?: never;
    url: '/apps/{appId}/events';
};

export type EventsPublishErrors = {
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
     * Another event was published with this idempotency key.
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

export type EventsPublishError = EventsPublishErrors[keyof EventsPublishErrors];

export type EventsPublishResponses = {
    /**
     * The event is durably stored and on its way.
     */
    202: PublishedEvent;
};

/**
 * The answer of events publish.
 *
 * @example
 * ```ts
 * posthorn.events.publish({ type: 'order.paid', data: { orderId: 1042, total: '19.90', currency: 'EUR' } })
 * ```
 */
export type EventsPublishResponse = EventsPublishResponses[keyof EventsPublishResponses];

export type EventsPublishBatchData = {
    body: PublishBatch;
    headers?: {
        /**
         * Refused: the `id` of each event is its idempotency key.
         */
        'Idempotency-Key'?: unknown;
    };
    path?: never;
    query?: never;
    url: '/apps/{appId}/events/batch';
};

export type EventsPublishBatchErrors = {
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

export type EventsPublishBatchError = EventsPublishBatchErrors[keyof EventsPublishBatchErrors];

export type EventsPublishBatchResponses = {
    /**
     * A result for each event.
     */
    202: Array<BatchResult>;
};

/**
 * The answer of events publish batch.
 *
 * @example
 * ```ts
 * posthorn.events.publishBatch({
 *   events: [
 *     {
 *       type: 'order.paid',
 *       data: { orderId: 1042, total: '19.90', currency: 'EUR' },
 *     },
 *     {
 *       type: 'order.paid',
 *       data: { orderId: 1043, total: '19.90', currency: 'EUR' },
 *       id: 'order-1043-paid',
 *     },
 *   ],
 * })
 * ```
 */
export type EventsPublishBatchResponse = EventsPublishBatchResponses[keyof EventsPublishBatchResponses];

export type EventsGetData = {
    body?: never;
    path: {
        /**
         * The event's id, `evt_` and a UUID.
         */
        eventId: string;
    };
    query?: never;
    url: '/apps/{appId}/events/{eventId}';
};

export type EventsGetErrors = {
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

export type EventsGetError = EventsGetErrors[keyof EventsGetErrors];

export type EventsGetResponses = {
    /**
     * The event, its deliveries and the decision for each endpoint that subscribes to its type.
     */
    200: EventDetail;
};

/**
 * The answer of events get.
 *
 * @example
 * ```ts
 * posthorn.events.get(eventId)
 * ```
 */
export type EventsGetResponse = EventsGetResponses[keyof EventsGetResponses];

export type EventTypesListData = {
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
    url: '/apps/{appId}/event-types';
};

export type EventTypesListErrors = {
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

export type EventTypesListError = EventTypesListErrors[keyof EventTypesListErrors];

export type EventTypesListResponses = {
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
 * The answer of event types list.
 *
 * @example
 * ```ts
 * posthorn.eventTypes.list().page()
 * ```
 */
export type EventTypesListResponse = EventTypesListResponses[keyof EventTypesListResponses];

export type EventTypesGetData = {
    body?: never;
    path: {
        /**
         * The event type's name.
         */
        name: string;
    };
    query?: never;
    url: '/apps/{appId}/event-types/{name}';
};

export type EventTypesGetErrors = {
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

export type EventTypesGetError = EventTypesGetErrors[keyof EventTypesGetErrors];

export type EventTypesGetResponses = {
    /**
     * The event type.
     */
    200: EventType;
};

/**
 * The answer of event types get.
 *
 * @example
 * ```ts
 * posthorn.eventTypes.get(name)
 * ```
 */
export type EventTypesGetResponse = EventTypesGetResponses[keyof EventTypesGetResponses];

/**
 * The body of received event.
 *
 * @example
 * ```ts
 * const event = await verify<ReceivedEventWebhookPayload>(body, headers, secret)
 * ```
 */
export type ReceivedEventWebhookPayload = WebhookPayload;

export type ReceivedEventWebhookRequest = {
    body: ReceivedEventWebhookPayload;
    key: 'event';
    path?: never;
    query?: never;
};

/**
 * The body of received ping.
 *
 * @example
 * ```ts
 * const event = await verify<ReceivedPingWebhookPayload>(body, headers, secret)
 * ```
 */
export type ReceivedPingWebhookPayload = PingPayload;

export type ReceivedPingWebhookRequest = {
    body: ReceivedPingWebhookPayload;
    key: 'ping';
    path?: never;
    query?: never;
};

/**
 * The body of received endpoint failing.
 *
 * @example
 * ```ts
 * const event = await verify<ReceivedEndpointFailingWebhookPayload>(body, headers, secret)
 * ```
 */
export type ReceivedEndpointFailingWebhookPayload = EndpointFailingPayload;

export type ReceivedEndpointFailingWebhookRequest = {
    body: ReceivedEndpointFailingWebhookPayload;
    key: 'endpoint-failing';
    path?: never;
    query?: never;
};

/**
 * The body of received endpoint disabled.
 *
 * @example
 * ```ts
 * const event = await verify<ReceivedEndpointDisabledWebhookPayload>(body, headers, secret)
 * ```
 */
export type ReceivedEndpointDisabledWebhookPayload = EndpointDisabledPayload;

export type ReceivedEndpointDisabledWebhookRequest = {
    body: ReceivedEndpointDisabledWebhookPayload;
    key: 'endpoint-disabled';
    path?: never;
    query?: never;
};

/**
 * The body of received delivery exhausted.
 *
 * @example
 * ```ts
 * const event = await verify<ReceivedDeliveryExhaustedWebhookPayload>(body, headers, secret)
 * ```
 */
export type ReceivedDeliveryExhaustedWebhookPayload = DeliveryExhaustedPayload;

export type ReceivedDeliveryExhaustedWebhookRequest = {
    body: ReceivedDeliveryExhaustedWebhookPayload;
    key: 'delivery-exhausted';
    path?: never;
    query?: never;
};
