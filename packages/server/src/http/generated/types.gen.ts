// Generated from spec/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://{origin}/api/v1` | (string & {});
};

export type Webhooks = ReceivedEventWebhookRequest | ReceivedPingWebhookRequest | ReceivedEndpointFailingWebhookRequest | ReceivedEndpointDisabledWebhookRequest | ReceivedDeliveryExhaustedWebhookRequest;

/**
 * Always `true` in a successful answer.
 */
export type Success = true;

/**
 * Where events are sent. It must be `https`, unless the deployment allows plain `http`, and must not lead to a private
 * address.
 *
 */
export type EndpointUrl = string;

/**
 * What an endpoint subscribes to: an event type of the catalog, `*` for every event, or a name with a last segment of
 * `*`, which stands for one or more further segments (`order.*` matches `order.paid` and `order.item.added`).
 *
 */
export type Subscription = string;

/**
 * The event types that the endpoint receives. A type that is not in the catalog is refused, and so is an archived one
 * that the endpoint does not subscribe to yet.
 *
 */
export type Subscriptions = Array<Subscription>;

/**
 * A name for people to recognise the endpoint by.
 */
export type EndpointName = string | null;

/**
 * What the endpoint is for.
 */
export type EndpointDescription = string | null;

/**
 * Seconds that one attempt may take, from the name lookup to the last byte of the answer. 30 unless given.
 *
 */
export type TimeoutSeconds = number;

/**
 * The number of attempts that a delivery gets, at least one: 0 and 1 both mean a single attempt. 5 unless given; with a
 * `retrySchedule` alone it is the schedule's length plus one.
 *
 */
export type MaxRetries = number;

/**
 * Seconds to wait before attempts 2, 3 and so on. When there are more attempts than entries, the last one repeats.
 * `[60, 300, 900, 3600]` unless given.
 *
 */
export type RetrySchedule = Array<number>;

/**
 * How many requests may be open to the endpoint at the same time. 8 unless given.
 */
export type Concurrency = number;

/**
 * How many requests are sent to the endpoint in a second or a minute; `null` for no limit, which is also the default.
 *
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
 */
export type DisableAfterSeconds = number | null;

/**
 * How requests are signed: with a shared secret (HMAC-SHA256, `v1`) or with a key pair (Ed25519, `v1a`), whose public key
 * the app's `jwks.json` serves. `hmac` unless given. Another scheme for an endpoint that exists brings a new secret, which
 * signs at once; the old one signs beside it until the next rotation.
 *
 */
export type SignatureScheme = 'hmac' | 'ed25519';

/**
 * Headers that are sent with every request. Names that the protocol or Posthorn sets itself are refused: `webhook-*`,
 * `content-*`, `proxy-*`, `host`, `connection` and other hop-by-hop names, `accept-encoding`, `cookie`, `user-agent`,
 * `traceparent`, `tracestate`. In answers the
 * values of `authorization` and of names with key, token, secret or password read `***`; sending `***` back keeps the
 * stored value.
 *
 */
export type CustomHeaders = {
    [key: string]: string;
};

/**
 * Notes of your own, kept with the endpoint and never sent.
 */
export type Metadata = {
    [key: string]: string;
};

/**
 * Why Posthorn switched an endpoint off.
 * - `gone`: its receiver answered with 410
 * - `failing`: there was nothing but failures for its `disableAfterSeconds`
 *
 */
export type DisabledReason = 'gone' | 'failing';

/**
 * A URL that receives events.
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
 * A signing secret of your own, instead of one made by Posthorn. For `hmac`: when what follows an optional `whsec_` is
 * padded base64, its bytes are the key, otherwise the UTF-8 of the whole text; either way 8 to 256 bytes. For `ed25519`: a
 * private key, `whsk_` and the base64 of its 32 bytes, or of 64 with the public key behind them.
 *
 */
export type GivenSecret = string;

/**
 * An endpoint to make.
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
 */
export type SigningSecret = string;

/**
 * A new endpoint with its signing secret and the options that the request gave.
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
 */
export type RotatedSecret = {
    secret: SigningSecret;
};

/**
 * The name of an event type, segments joined by dots. Names that start with `posthorn.` are reserved: those events are
 * published by Posthorn, to the app `_operations`.
 *
 */
export type EventTypeName = string;

/**
 * What to send: the example of an event type or, without one, a `posthorn.ping`.
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
 */
export type AttemptError = 'timeout' | 'dns_error' | 'connection_refused' | 'connection_reset' | 'connection_error' | 'tls_error' | 'invalid_response' | 'target_forbidden';

/**
 * A delivery's id. Later deliveries have larger ids.
 */
export type DeliveryNumber = number;

/**
 * How the endpoint took the test request.
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
 */
export type DeliveryStatus = 'pending' | 'success' | 'retrying' | 'exhausted' | 'failed';

/**
 * An event's id. Receivers get it as `webhook-id`.
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
 */
export type DeliveryEndReason = 'cancelled' | 'crashed' | 'endpoint_deleted' | 'endpoint_disabled' | 'endpoint_inactive' | 'event_expired';

/**
 * One event on its way to one endpoint.
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
 */
export type JsonObject = {
    [key: string]: unknown;
};

/**
 * The body that receivers get. It is the same, byte for byte, on every attempt.
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
 */
export type HeaderMap = {
    [key: string]: string;
};

/**
 * One HTTP request of a delivery.
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
 */
export type ReplayStatus = 'pending' | 'running' | 'completed' | 'cancelled' | 'failed';

/**
 * The number of deliveries that are replayed. Of more than can be counted at once it is 0 until the replay runs.
 */
export type ReplayTotal = number;

/**
 * These deliveries, whatever their status. If the app has no delivery with one of the ids, the whole request is refused.
 *
 */
export type ReplayDeliveryIds = Array<DeliveryNumber>;

/**
 * Only deliveries made at this time or later.
 */
export type ReplayStart = string;

/**
 * Only deliveries made before this time. None is made later than the replay.
 */
export type ReplayEnd = string;

/**
 * Only deliveries of events of these types.
 */
export type ReplayEventNames = Array<EventTypeName>;

/**
 * Only deliveries to this endpoint.
 */
export type ReplayEndpointId = string;

/**
 * `failed`: deliveries that ended without success (`failed` and `exhausted`), which is what a filter without it takes;
 * `all`: whatever their status.
 *
 */
export type ReplayDeliveryStatus = 'failed' | 'all';

/**
 * Which deliveries are replayed, as it was asked for.
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
 */
export type ReplayCount = {
    total: ReplayTotal;
};

/**
 * One published occurrence.
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
 */
export type PublishKey = string;

/**
 * An event to publish. Its data may have 256 KiB. An integer in it that a double does not hold with all its digits, as many
 * beyond 2^53 are, is refused: send it as a string.
 *
 */
export type PublishEvent = {
    type: EventTypeName;
    data: JsonObject;
    id?: PublishKey;
};

/**
 * An event that is durably stored and on its way.
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
 */
export type PublishBatch = {
    /**
     * The events, at most 5 MiB in all.
     */
    events: Array<PublishEvent>;
};

/**
 * Why the event was not published.
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
 */
export type RefusedEvent = {
    error: RefusedEventError;
};

/**
 * What became of one event of a batch.
 */
export type BatchResult = PublishedEvent | RefusedEvent;

/**
 * What was decided for an endpoint when the event was published.
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
 * The address of the page, with the same filters; `null` when there is none.
 */
export type PageLink = string | null;

/**
 * The organization's id. Organizations are the tenants of the deployment.
 */
export type OrganizationId = string;

/**
 * A label of your own for customers that run your product in several editions; `null` without one. It filters lists and
 * changes nothing else.
 *
 */
export type EditionId = string | null;

/**
 * Whether the endpoint gets deliveries.
 */
export type IsActive = boolean;

/**
 * Since when deliveries are held back. Absent while they are not.
 */
export type PausedAt = string;

/**
 * A URL that receives the events of an organization.
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
 */
export type OrganizationEndpointName = string;

/**
 * An endpoint to make, in the organization's default app. It is active and has no edition unless the body says otherwise.
 *
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
 * The endpoint's id, `ep_` and a UUID.
 */
export type TenantEndpointId = string;

/**
 * Seconds that one attempt may take, from the name lookup to the last byte of the answer. 10 unless given.
 *
 */
export type TenantTimeoutSeconds = number;

/**
 * - `ACTIVE`: deliveries are sent
 * - `PAUSED`: deliveries are made and held; those of an endpoint that was switched off on another surface, or by
 * Posthorn, are not made
 *
 */
export type TenantEndpointStatus = 'ACTIVE' | 'PAUSED';

/**
 * A webhook URL that receives deliveries.
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
 */
export type TenantEndpoints = Array<TenantEndpoint>;

/**
 * Display name for the endpoint.
 */
export type TenantEndpointName = string;

/**
 * An endpoint to register, in the tenant's default app. It gets every event.
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
 * The partner that the tenant belongs to; `null` without one.
 */
export type PartnerId = string | null;

/**
 * The app's id, unique in the deployment.
 */
export type AppIdentifier = string;

/**
 * A URL that receives events, as operators see it.
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
 */
export type AdminEventType = {
    name: EventTypeName;
    description: EventTypeDescription;
};

/**
 * The event types that webhooks can subscribe to.
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
 * An Ed25519 public key as a JSON Web Key (RFC 7517, RFC 8037).
 */
export type SigningPublicKey = {
    /**
     * The kind of key; always `OKP`.
     */
    kty: 'OKP';
    /**
     * The curve; always `Ed25519`.
     */
    crv: 'Ed25519';
    /**
     * The key's 32 bytes in base64url.
     */
    x: string;
    /**
     * The key's id, which is its thumbprint (RFC 7638).
     */
    kid: string;
    /**
     * What it is for; always `sig`.
     */
    use: 'sig';
    /**
     * The algorithm; always `EdDSA`.
     */
    alg: 'EdDSA';
};

/**
 * Public keys as a JSON Web Key Set (RFC 7517).
 */
export type SigningKeySet = {
    /**
     * The keys that requests are signed with now, those of new endpoints first. A key that a rotation replaces is among
     * them until its grace time ends.
     *
     */
    keys: Array<SigningPublicKey>;
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
 * A ticket to exchange for a session.
 */
export type TicketExchange = {
    /**
     * The ticket, as it was made on the platform surface.
     */
    ticket: string;
};

/**
 * The session of a person in the portal.
 */
export type PortalSession = {
    app_id: AppIdentifier;
    /**
     * Who the ticket was made for; `null` when it did not say.
     */
    user: string | null;
    /**
     * When the session ends unless it is used: 30 minutes after its last use, and at the latest 12 hours after it began.
     *
     */
    expires_at: string;
};

/**
 * The number of attempts that a delivery gets, at least one. 5 unless given.
 */
export type PortalMaxRetries = number;

/**
 * A URL that receives events.
 */
export type PortalEndpoint = {
    /**
     * The endpoint's id.
     */
    id: string;
    url: EndpointUrl;
    description: EndpointDescription;
    headers: CustomHeaders;
    /**
     * Whether the endpoint gets deliveries.
     */
    is_active: boolean;
    max_retries: PortalMaxRetries;
    timeout_seconds: TimeoutSeconds;
    subscriptions: Subscriptions;
    /**
     * Since when deliveries are held back. Absent while they are not.
     */
    paused_at?: string;
    /**
     * When Posthorn switched the endpoint off. Absent unless it did.
     */
    disabled_at?: string;
    disabled_reason?: DisabledReason;
    /**
     * When the endpoint was made.
     */
    created_at: string;
    /**
     * When the endpoint was last changed.
     */
    updated_at: string;
};

/**
 * Pass it as `cursor` to get the next page; `null` on the last one.
 */
export type PortalNextCursor = string | null;

/**
 * Whether there is another page.
 */
export type PortalHasMore = boolean;

/**
 * An endpoint to make. It receives every event (`*`) unless it says what it subscribes to.
 */
export type PortalEndpointCreate = {
    url: EndpointUrl;
    description?: EndpointDescription;
    headers?: CustomHeaders;
    /**
     * Whether the endpoint gets deliveries.
     */
    is_active?: boolean;
    max_retries?: PortalMaxRetries;
    timeout_seconds?: TimeoutSeconds;
    subscriptions?: Subscriptions;
};

/**
 * An endpoint with its new signing secret.
 */
export type PortalEndpointWithSecret = {
    /**
     * The endpoint's id.
     */
    id: string;
    url: EndpointUrl;
    description: EndpointDescription;
    headers: CustomHeaders;
    /**
     * Whether the endpoint gets deliveries.
     */
    is_active: boolean;
    max_retries: PortalMaxRetries;
    timeout_seconds: TimeoutSeconds;
    subscriptions: Subscriptions;
    /**
     * Since when deliveries are held back. Absent while they are not.
     */
    paused_at?: string;
    /**
     * When Posthorn switched the endpoint off. Absent unless it did.
     */
    disabled_at?: string;
    disabled_reason?: DisabledReason;
    /**
     * When the endpoint was made.
     */
    created_at: string;
    /**
     * When the endpoint was last changed.
     */
    updated_at: string;
    signing_secret: SigningSecret;
};

/**
 * What to change of an endpoint. What is absent stays as it is; `null` takes a description away.
 */
export type PortalEndpointUpdate = {
    url?: EndpointUrl;
    description?: EndpointDescription;
    headers?: CustomHeaders;
    /**
     * Whether the endpoint gets deliveries. `true` also switches on again what Posthorn switched off.
     */
    is_active?: boolean;
    max_retries?: PortalMaxRetries;
    timeout_seconds?: TimeoutSeconds;
    subscriptions?: Subscriptions;
};

/**
 * What to send: the example of an event of the catalog or, without a name, a `posthorn.ping`.
 */
export type PortalTest = {
    event_name?: EventTypeName;
};

/**
 * How the endpoint took the test request.
 */
export type PortalTestResult = {
    /**
     * Whether the endpoint answered with a status of 200 to 299.
     */
    delivered: boolean;
    /**
     * The status of the answer; `null` when there was none.
     */
    response_status_code: number | null;
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
 * How to change over to the new secret.
 */
export type PortalRotateSecret = {
    /**
     * Seconds during which the old secret stays valid and requests carry a signature of each. 0 makes the old one invalid
     * at once.
     *
     */
    grace_seconds?: number;
};

/**
 * One event name, or pattern of names, that one endpoint subscribes to.
 */
export type PortalSubscription = {
    event_name: Subscription;
    /**
     * The endpoint that subscribes to it.
     */
    endpoint_id: string;
    /**
     * Whether the endpoint gets deliveries.
     */
    is_active: boolean;
};

/**
 * An event that can be subscribed to.
 */
export type PortalEventType = {
    name: EventTypeName;
    description: EventTypeDescription;
    schema: EventTypeSchema;
    example: EventTypeExample;
    /**
     * An archived one takes no new subscriptions; those that exist keep working.
     */
    archived: boolean;
};

/**
 * - `pending`: not tried yet
 * - `success`: the endpoint took it
 * - `failed`: will not be tried again, because it is out of attempts, was cancelled, its endpoint is gone or switched off,
 * or the endpoint answered 410
 * - `retrying`: failed, will be tried again
 *
 */
export type PortalDeliveryStatus = 'pending' | 'success' | 'failed' | 'retrying';

/**
 * One event on its way to one endpoint.
 */
export type PortalDelivery = {
    id: DeliveryNumber;
    event_id: EventIdentifier;
    event_name: EventTypeName;
    /**
     * The endpoint that it goes to.
     */
    endpoint_id: string;
    status: PortalDeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attempt_count: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    response_status_code: number | null;
    /**
     * When the delivery was made.
     */
    created_at: string;
    /**
     * When it is tried again; `null` before the first attempt, while one is being made, and when there will be none.
     */
    next_retry_at: string | null;
};

/**
 * One HTTP request of a delivery.
 */
export type PortalAttempt = {
    /**
     * Which attempt of the delivery this is.
     */
    number: number;
    /**
     * When the attempt began.
     */
    attempted_at: string;
    /**
     * How long it took, in milliseconds.
     */
    duration_ms: number;
    /**
     * The status of the answer; `null` when there was none.
     */
    response_status_code: number | null;
    /**
     * Why there was no usable answer; `null` when there was one, whatever its status.
     */
    error: AttemptError | null;
    request_headers: HeaderMap;
    response_headers: HeaderMap;
    /**
     * The first 16 KiB of the answer's body as text; `null` when there was no answer or it is not kept any more.
     *
     */
    response_body: string | null;
    /**
     * Whether the answer's body was longer than what is kept.
     */
    response_body_truncated: boolean;
    /**
     * The `webhook-signature` header that was sent; `null` when nothing was sent.
     */
    signature: string | null;
};

/**
 * A delivery with what is sent and each attempt to get it there.
 */
export type PortalDeliveryDetail = {
    id: DeliveryNumber;
    event_id: EventIdentifier;
    event_name: EventTypeName;
    /**
     * The endpoint that it goes to.
     */
    endpoint_id: string;
    status: PortalDeliveryStatus;
    /**
     * The number of attempts so far.
     */
    attempt_count: number;
    /**
     * The status that the last attempt was answered with; `null` when there was no answer or no attempt.
     */
    response_status_code: number | null;
    /**
     * When the delivery was made.
     */
    created_at: string;
    /**
     * When it is tried again; `null` before the first attempt, while one is being made, and when there will be none.
     */
    next_retry_at: string | null;
    /**
     * What is sent; `null` when it is not kept any more.
     */
    payload: WebhookPayload | null;
    /**
     * The attempts so far, first to last; at most the first 100.
     */
    attempts: Array<PortalAttempt>;
};

/**
 * Which deliveries to replay: `delivery_ids` alone, or a filter of at least one of the other fields. Test pings are replayed
 * only by id.
 *
 */
export type PortalReplayCreate = {
    delivery_ids?: ReplayDeliveryIds;
    start_date?: ReplayStart;
    end_date?: ReplayEnd;
    event_names?: ReplayEventNames;
    endpoint_id?: ReplayEndpointId;
    status?: ReplayDeliveryStatus;
    /**
     * Whether only to count the deliveries.
     */
    dry_run?: boolean;
};

/**
 * Which deliveries are replayed, as it was asked for.
 */
export type PortalReplayFilters = {
    delivery_ids?: ReplayDeliveryIds;
    start_date?: ReplayStart;
    end_date?: ReplayEnd;
    event_names?: ReplayEventNames;
    endpoint_id?: ReplayEndpointId;
    status?: ReplayDeliveryStatus;
};

/**
 * A task that sends deliveries again, at a pace that leaves room for what is published meanwhile.
 */
export type PortalReplay = {
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
    created_at: string;
    /**
     * When it was completed, cancelled or failed; `null` before.
     */
    ended_at: string | null;
    filters: PortalReplayFilters;
};

/**
 * Successful deliveries as a share of the finished ones, from 0 to 1; `null` when none is finished.
 *
 */
export type SuccessRate = number | null;

/**
 * How deliveries went, by their present status in the time they were made in; of the fields those that were asked for.
 * Percentiles are at most a fifth too high. Test pings do not count.
 *
 */
export type PortalAnalytics = {
    /**
     * All deliveries that were made in the time.
     */
    total?: number;
    /**
     * Those that the endpoint took.
     */
    success?: number;
    /**
     * Those that will not be tried again, out of attempts or for another reason.
     */
    failed?: number;
    /**
     * Those that failed and will be tried again.
     */
    retrying?: number;
    /**
     * Those that were not tried yet.
     */
    pending?: number;
    success_rate?: SuccessRate;
    /**
     * Half of the attempts that were started in the time took at most so many milliseconds; `null` without any.
     */
    latency_p50_ms?: number | null;
    /**
     * 95 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p95_ms?: number | null;
    /**
     * 99 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p99_ms?: number | null;
};

/**
 * How long each point is. Days begin at midnight, weeks with Monday, in UTC.
 */
export type PortalInterval = 'minute' | 'hour' | 'day' | 'week';

/**
 * One interval of a timeseries.
 */
export type PortalTimeseriesPoint = {
    /**
     * When the interval begins, in UTC.
     */
    start: string;
    /**
     * All deliveries that were made in the time.
     */
    total: number;
    /**
     * Those that the endpoint took.
     */
    success: number;
    /**
     * Those that will not be tried again, out of attempts or for another reason.
     */
    failed: number;
    /**
     * Those that failed and will be tried again.
     */
    retrying: number;
    /**
     * Those that were not tried yet.
     */
    pending: number;
    success_rate: SuccessRate;
    /**
     * Half of the attempts that were started in the time took at most so many milliseconds; `null` without any.
     */
    latency_p50_ms: number | null;
    /**
     * 95 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p95_ms: number | null;
    /**
     * 99 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p99_ms: number | null;
};

/**
 * How deliveries went, interval by interval.
 */
export type PortalTimeseries = {
    interval: PortalInterval;
    /**
     * The intervals one after the other, those in which nothing happened among them.
     */
    points: Array<PortalTimeseriesPoint>;
};

/**
 * How the app is doing, over all that is kept (400 days). Test pings do not count.
 */
export type PortalStats = {
    /**
     * How many endpoints there are.
     */
    endpoints: number;
    /**
     * How many of them are active.
     */
    active_endpoints: number;
    /**
     * All deliveries that were made in the time.
     */
    total: number;
    /**
     * Those that the endpoint took.
     */
    success: number;
    /**
     * Those that will not be tried again, out of attempts or for another reason.
     */
    failed: number;
    /**
     * Those that failed and will be tried again.
     */
    retrying: number;
    /**
     * Those that were not tried yet.
     */
    pending: number;
    success_rate: SuccessRate;
    /**
     * Half of the attempts that were started in the time took at most so many milliseconds; `null` without any.
     */
    latency_p50_ms: number | null;
    /**
     * 95 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p95_ms: number | null;
    /**
     * 99 % of them took at most so many milliseconds; `null` without any.
     */
    latency_p99_ms: number | null;
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
 * What a test ping says.
 */
export type PingData = {
    /**
     * The endpoint that is tested.
     */
    webhookId: string;
};

/**
 * The body of a test ping.
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

/**
 * The endpoint's id, `ep_` and a UUID.
 */
export type TenantEndpointId2 = string;

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

/**
 * Only the keys of this endpoint, for a receiver that takes nothing meant for others.
 */
export type SigningWebhookId = string;

/**
 * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
 *
 */
export type PortalCursor = string;

/**
 * The endpoint's id.
 */
export type PortalEndpointId = string;

/**
 * How many results to skip, from the first one or, with a `cursor`, from where that points. What lies further on is reached
 * by `cursor`.
 *
 */
export type PortalOffset = number;

/**
 * Only deliveries in this status.
 */
export type PortalStatusFilter = PortalDeliveryStatus;

/**
 * Only deliveries of events of this name.
 */
export type PortalEventNameFilter = string;

/**
 * Only deliveries to this endpoint.
 */
export type PortalEndpointIdFilter = string;

/**
 * The delivery's id.
 */
export type PortalDeliveryId = DeliveryNumber;

/**
 * The replay's id.
 */
export type PortalReplayId = string;

/**
 * Only what was created at this time or later, to the minute; of what is more than 40 days ago, to the hour.
 *
 */
export type PortalStartDate = string;

/**
 * Only what was created before this time, to the minute; of what is more than 40 days ago, to the hour.
 *
 */
export type PortalEndDate = string;

/**
 * The fields to answer with, separated by commas; all of them unless given.
 *
 */
export type PortalFields = string;

/**
 * The first point is the interval that holds this time. Unless given there are 60 minutes, 24 hours, 30 days or 12 weeks.
 *
 */
export type PortalSeriesStart = string;

/**
 * The last point is the interval that holds what is right before this time; the present one unless given.
 *
 */
export type PortalSeriesEnd = string;

/**
 * How long each point is.
 *
 */
export type PortalIntervalFilter = PortalInterval;

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
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
        /**
         * The endpoints, newest first.
         */
        data: Array<WebhookEndpoint>;
        pagination: Pagination;
    };
};

export type WebhooksListResponse = WebhooksListResponses[keyof WebhooksListResponses];

export type WebhooksCreateData = {
    body: WebhookEndpointCreate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
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
    201: {
        success: Success;
        data: WebhookEndpointCreated;
    };
};

export type WebhooksCreateResponse = WebhooksCreateResponses[keyof WebhooksCreateResponses];

export type WebhooksDeleteData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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

export type WebhooksDeleteResponse = WebhooksDeleteResponses[keyof WebhooksDeleteResponses];

export type WebhooksGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: WebhookEndpoint;
    };
};

export type WebhooksGetResponse = WebhooksGetResponses[keyof WebhooksGetResponses];

export type WebhooksUpdateData = {
    body: WebhookEndpointUpdate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: WebhookEndpointUpdated;
    };
};

export type WebhooksUpdateResponse = WebhooksUpdateResponses[keyof WebhooksUpdateResponses];

export type WebhooksRotateSecretData = {
    body?: RotateSecret;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: RotatedSecret;
    };
};

export type WebhooksRotateSecretResponse = WebhooksRotateSecretResponses[keyof WebhooksRotateSecretResponses];

export type WebhooksTestPingData = {
    body?: TestPing;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: TestPingResult;
    };
};

export type WebhooksTestPingResponse = WebhooksTestPingResponses[keyof WebhooksTestPingResponses];

export type WebhooksStatsData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: WebhookStats;
    };
};

export type WebhooksStatsResponse = WebhooksStatsResponses[keyof WebhooksStatsResponses];

export type DeliveriesListData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
        /**
         * The endpoint's id, a UUID.
         */
        webhookId: string;
    };
    query: {
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
        limit: number;
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
        success: Success;
        /**
         * The deliveries, newest first.
         */
        data: Array<Delivery>;
        pagination: Pagination;
    };
};

export type DeliveriesListResponse = DeliveriesListResponses[keyof DeliveriesListResponses];

export type DeliveriesListAllData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query: {
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
        limit: number;
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
        success: Success;
        /**
         * The deliveries, newest first.
         */
        data: Array<Delivery>;
        pagination: Pagination;
    };
};

export type DeliveriesListAllResponse = DeliveriesListAllResponses[keyof DeliveriesListAllResponses];

export type DeliveriesGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: DeliveryDetail;
    };
};

export type DeliveriesGetResponse = DeliveriesGetResponses[keyof DeliveriesGetResponses];

export type DeliveriesAttemptsData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
        /**
         * The delivery's id.
         */
        deliveryId: DeliveryNumber;
    };
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
        /**
         * The attempts in the order in which they were made.
         */
        data: Array<Attempt>;
        pagination: Pagination;
    };
};

export type DeliveriesAttemptsResponse = DeliveriesAttemptsResponses[keyof DeliveriesAttemptsResponses];

export type DeliveriesRetryData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: Delivery;
    };
};

export type DeliveriesRetryResponse = DeliveriesRetryResponses[keyof DeliveriesRetryResponses];

export type DeliveriesCancelData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: Delivery;
    };
};

export type DeliveriesCancelResponse = DeliveriesCancelResponses[keyof DeliveriesCancelResponses];

export type ReplaysListData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
        /**
         * The replays, newest first.
         */
        data: Array<Replay>;
        pagination: Pagination;
    };
};

export type ReplaysListResponse = ReplaysListResponses[keyof ReplaysListResponses];

export type ReplaysCreateData = {
    body: ReplayCreate;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
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
     * The replay was made, or counted by a dry run.
     */
    201: {
        success: Success;
        /**
         * The replay; of a dry run the count alone.
         */
        data: Replay | ReplayCount;
    };
};

export type ReplaysCreateResponse = ReplaysCreateResponses[keyof ReplaysCreateResponses];

export type ReplaysGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: Replay;
    };
};

export type ReplaysGetResponse = ReplaysGetResponses[keyof ReplaysGetResponses];

export type ReplaysCancelData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: Replay;
    };
};

export type ReplaysCancelResponse = ReplaysCancelResponses[keyof ReplaysCancelResponses];

export type EventsListData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query: {
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
        limit: number;
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
        success: Success;
        /**
         * The events, newest first.
         */
        data: Array<Event>;
        pagination: Pagination;
    };
};

export type EventsListResponse = EventsListResponses[keyof EventsListResponses];

export type EventsPublishData = {
    body: PublishEvent;
    headers?: {
        /**
         * The same as `id` in the body. When both are given they must be equal.
         */
        'idempotency-key'?: PublishKey;
    };
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
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
    202: {
        success: Success;
        data: PublishedEvent;
    };
};

export type EventsPublishResponse = EventsPublishResponses[keyof EventsPublishResponses];

export type EventsPublishBatchData = {
    body: PublishBatch;
    headers?: {
        /**
         * Refused: the `id` of each event is its idempotency key.
         */
        'idempotency-key'?: unknown;
    };
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
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
     * What became of each event, in the order of the request.
     */
    202: {
        success: Success;
        /**
         * A result for each event.
         */
        data: Array<BatchResult>;
    };
};

export type EventsPublishBatchResponse = EventsPublishBatchResponses[keyof EventsPublishBatchResponses];

export type EventsGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: EventDetail;
    };
};

export type EventsGetResponse = EventsGetResponses[keyof EventsGetResponses];

export type EventTypesListData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
    };
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
        /**
         * The event types by name.
         */
        data: Array<EventType>;
        pagination: Pagination;
    };
};

export type EventTypesListResponse = EventTypesListResponses[keyof EventTypesListResponses];

export type EventTypesGetData = {
    body?: never;
    path: {
        /**
         * The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
         * a root key.
         *
         */
        appId: string;
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
    200: {
        success: Success;
        data: EventType;
    };
};

export type EventTypesGetResponse = EventTypesGetResponses[keyof EventTypesGetResponses];

export type OrganizationWebhookEndpointsListData = {
    body?: never;
    path?: never;
    query: {
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
        ordering: 'created' | '-created' | 'modified' | '-modified' | 'name' | '-name';
        /**
         * A page number within the paginated result set, from 1. One behind the last is empty.
         */
        page: number;
        /**
         * Number of results to return per page.
         */
        page_size: number;
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

export type OrganizationWebhookEndpointsRotateSecretResponse = OrganizationWebhookEndpointsRotateSecretResponses[keyof OrganizationWebhookEndpointsRotateSecretResponses];

export type OrganizationDeliveriesListData = {
    body?: never;
    path: {
        /**
         * A unique value identifying this webhook endpoint, a UUID.
         */
        id: string;
    };
    query: {
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
        ordering: 'created' | '-created' | 'modified' | '-modified' | 'name' | '-name';
        /**
         * A page number within the paginated result set, from 1. One behind the last is empty.
         */
        page: number;
        /**
         * Number of results to return per page.
         */
        page_size: number;
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

export type OrganizationDeliveriesRetryResponse = OrganizationDeliveriesRetryResponses[keyof OrganizationDeliveriesRetryResponses];

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

export type TenantEndpointsUpdateResponse = TenantEndpointsUpdateResponses[keyof TenantEndpointsUpdateResponses];

export type AdminWebhooksListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The page, counted from 1. One behind the last is empty.
         */
        page: number;
        /**
         * How many items a page has at most.
         */
        per_page: number;
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

export type AdminWebhooksTestResponse = AdminWebhooksTestResponses[keyof AdminWebhooksTestResponses];

export type AdminDeliveriesListData = {
    body?: never;
    path: {
        /**
         * The webhook's id, a UUID.
         */
        webhook_id: string;
    };
    query: {
        /**
         * The page, counted from 1. One behind the last is empty.
         */
        page: number;
        /**
         * How many items a page has at most.
         */
        per_page: number;
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

export type AdminDeliveriesRetryResponse = AdminDeliveriesRetryResponses[keyof AdminDeliveriesRetryResponses];

export type PlatformTenantsListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
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
    201: {
        success: Success;
        data: Tenant;
    };
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
    200: {
        success: Success;
        data: Tenant;
    };
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
    200: {
        success: Success;
        data: Tenant;
    };
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
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
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
    201: {
        success: Success;
        data: ApiKeyCreated;
    };
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
    query: {
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
        limit: number;
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
        success: Success;
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
    201: {
        success: Success;
        data: App;
    };
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
    200: {
        success: Success;
        data: App;
    };
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
    200: {
        success: Success;
        data: App;
    };
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
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
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
    201: {
        success: Success;
        data: ApiKeyCreated;
    };
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
    201: {
        success: Success;
        data: SessionTicket;
    };
};

export type PlatformSessionTicketsCreateResponse = PlatformSessionTicketsCreateResponses[keyof PlatformSessionTicketsCreateResponses];

export type PlatformSigningKeysGetData = {
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
         * Only the keys of this endpoint, for a receiver that takes nothing meant for others.
         */
        webhookId?: string;
    };
    url: '/apps/{appId}/.well-known/jwks.json';
};

export type PlatformSigningKeysGetErrors = {
    /**
     * There is nothing with this id that the credentials may see.
     */
    404: Problem;
    /**
     * The input breaks a rule. `errors` names each place.
     */
    422: Problem;
    /**
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PlatformSigningKeysGetError = PlatformSigningKeysGetErrors[keyof PlatformSigningKeysGetErrors];

export type PlatformSigningKeysGetResponses = {
    /**
     * The public keys, in the form that verifiers look for.
     */
    200: SigningKeySet;
};

export type PlatformSigningKeysGetResponse = PlatformSigningKeysGetResponses[keyof PlatformSigningKeysGetResponses];

export type PlatformEventTypesListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `nextCursor` of the page before. Leave it out for the first page; keep the filters the same.
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
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
        success: Success;
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
    201: {
        success: Success;
        data: EventType;
    };
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
    200: {
        success: Success;
        data: EventType;
    };
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
    200: {
        success: Success;
        data: EventType;
    };
};

export type PlatformEventTypesUpdateResponse = PlatformEventTypesUpdateResponses[keyof PlatformEventTypesUpdateResponses];

export type PortalSessionExchangeData = {
    body: TicketExchange;
    path?: never;
    query?: never;
    url: '/session/ticket/exchange';
};

export type PortalSessionExchangeErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * The ticket is not valid, has expired, or was exchanged before.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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
     * The service cannot answer now. Whether a change was made is unknown; repeat it.
     */
    503: Problem;
};

export type PortalSessionExchangeError = PortalSessionExchangeErrors[keyof PortalSessionExchangeErrors];

export type PortalSessionExchangeResponses = {
    /**
     * The session has begun. Its cookie goes with every request from now on.
     */
    201: {
        data: PortalSession;
    };
};

export type PortalSessionExchangeResponse = PortalSessionExchangeResponses[keyof PortalSessionExchangeResponses];

export type PortalSessionEndData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/webhook-app/session';
};

export type PortalSessionEndErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalSessionEndError = PortalSessionEndErrors[keyof PortalSessionEndErrors];

export type PortalSessionEndResponses = {
    /**
     * The session has ended.
     */
    204: void;
};

export type PortalSessionEndResponse = PortalSessionEndResponses[keyof PortalSessionEndResponses];

export type PortalSessionGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/webhook-app/session';
};

export type PortalSessionGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalSessionGetError = PortalSessionGetErrors[keyof PortalSessionGetErrors];

export type PortalSessionGetResponses = {
    /**
     * The session.
     */
    200: {
        data: PortalSession;
    };
};

export type PortalSessionGetResponse = PortalSessionGetResponses[keyof PortalSessionGetResponses];

export type PortalEndpointsListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
         *
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
    };
    url: '/webhook-app/endpoints';
};

export type PortalEndpointsListErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsListError = PortalEndpointsListErrors[keyof PortalEndpointsListErrors];

export type PortalEndpointsListResponses = {
    /**
     * A page of endpoints.
     */
    200: {
        /**
         * The endpoints, newest first.
         */
        data: Array<PortalEndpoint>;
        next_cursor: PortalNextCursor;
        has_more: PortalHasMore;
    };
};

export type PortalEndpointsListResponse = PortalEndpointsListResponses[keyof PortalEndpointsListResponses];

export type PortalEndpointsCreateData = {
    body: PortalEndpointCreate;
    path?: never;
    query?: never;
    url: '/webhook-app/endpoints';
};

export type PortalEndpointsCreateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsCreateError = PortalEndpointsCreateErrors[keyof PortalEndpointsCreateErrors];

export type PortalEndpointsCreateResponses = {
    /**
     * The endpoint was made. This answer alone shows its signing secret.
     */
    201: {
        data: PortalEndpointWithSecret;
    };
};

export type PortalEndpointsCreateResponse = PortalEndpointsCreateResponses[keyof PortalEndpointsCreateResponses];

export type PortalEndpointsDeleteData = {
    body?: never;
    path: {
        /**
         * The endpoint's id.
         */
        endpoint_id: string;
    };
    query?: never;
    url: '/webhook-app/endpoints/{endpoint_id}';
};

export type PortalEndpointsDeleteErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsDeleteError = PortalEndpointsDeleteErrors[keyof PortalEndpointsDeleteErrors];

export type PortalEndpointsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type PortalEndpointsDeleteResponse = PortalEndpointsDeleteResponses[keyof PortalEndpointsDeleteResponses];

export type PortalEndpointsGetData = {
    body?: never;
    path: {
        /**
         * The endpoint's id.
         */
        endpoint_id: string;
    };
    query?: never;
    url: '/webhook-app/endpoints/{endpoint_id}';
};

export type PortalEndpointsGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsGetError = PortalEndpointsGetErrors[keyof PortalEndpointsGetErrors];

export type PortalEndpointsGetResponses = {
    /**
     * The endpoint.
     */
    200: {
        data: PortalEndpoint;
    };
};

export type PortalEndpointsGetResponse = PortalEndpointsGetResponses[keyof PortalEndpointsGetResponses];

export type PortalEndpointsUpdateData = {
    body: PortalEndpointUpdate;
    path: {
        /**
         * The endpoint's id.
         */
        endpoint_id: string;
    };
    query?: never;
    url: '/webhook-app/endpoints/{endpoint_id}';
};

export type PortalEndpointsUpdateErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsUpdateError = PortalEndpointsUpdateErrors[keyof PortalEndpointsUpdateErrors];

export type PortalEndpointsUpdateResponses = {
    /**
     * The endpoint.
     */
    200: {
        data: PortalEndpoint;
    };
};

export type PortalEndpointsUpdateResponse = PortalEndpointsUpdateResponses[keyof PortalEndpointsUpdateResponses];

export type PortalEndpointsTestData = {
    body?: PortalTest;
    path: {
        /**
         * The endpoint's id.
         */
        endpoint_id: string;
    };
    query?: never;
    url: '/webhook-app/endpoints/{endpoint_id}/test';
};

export type PortalEndpointsTestErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsTestError = PortalEndpointsTestErrors[keyof PortalEndpointsTestErrors];

export type PortalEndpointsTestResponses = {
    /**
     * The request was sent. Whether it got through is in `delivered`.
     */
    200: {
        data: PortalTestResult;
    };
};

export type PortalEndpointsTestResponse = PortalEndpointsTestResponses[keyof PortalEndpointsTestResponses];

export type PortalEndpointsRotateSecretData = {
    body?: PortalRotateSecret;
    path: {
        /**
         * The endpoint's id.
         */
        endpoint_id: string;
    };
    query?: never;
    url: '/webhook-app/endpoints/{endpoint_id}/rotate-secret';
};

export type PortalEndpointsRotateSecretErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEndpointsRotateSecretError = PortalEndpointsRotateSecretErrors[keyof PortalEndpointsRotateSecretErrors];

export type PortalEndpointsRotateSecretResponses = {
    /**
     * The endpoint has a new signing secret. This answer alone shows it.
     */
    200: {
        data: PortalEndpointWithSecret;
    };
};

export type PortalEndpointsRotateSecretResponse = PortalEndpointsRotateSecretResponses[keyof PortalEndpointsRotateSecretResponses];

export type PortalEventsSubscriptionsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
         *
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
    };
    url: '/webhook-app/events/subscriptions';
};

export type PortalEventsSubscriptionsErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEventsSubscriptionsError = PortalEventsSubscriptionsErrors[keyof PortalEventsSubscriptionsErrors];

export type PortalEventsSubscriptionsResponses = {
    /**
     * A page of subscriptions.
     */
    200: {
        /**
         * The subscriptions, those of the newest endpoint first, by event name.
         */
        data: Array<PortalSubscription>;
        next_cursor: PortalNextCursor;
        has_more: PortalHasMore;
    };
};

export type PortalEventsSubscriptionsResponse = PortalEventsSubscriptionsResponses[keyof PortalEventsSubscriptionsResponses];

export type PortalEventsCatalogData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
         *
         */
        cursor?: string;
        /**
         * How many results a page has at most.
         */
        limit: number;
    };
    url: '/webhook-app/events/catalog';
};

export type PortalEventsCatalogErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalEventsCatalogError = PortalEventsCatalogErrors[keyof PortalEventsCatalogErrors];

export type PortalEventsCatalogResponses = {
    /**
     * A page of the catalog.
     */
    200: {
        /**
         * The events, by name.
         */
        data: Array<PortalEventType>;
        next_cursor: PortalNextCursor;
        has_more: PortalHasMore;
    };
};

export type PortalEventsCatalogResponse = PortalEventsCatalogResponses[keyof PortalEventsCatalogResponses];

export type PortalDeliveriesListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * How many results a page has at most.
         */
        limit: number;
        /**
         * How many results to skip, from the first one or, with a `cursor`, from where that points. What lies further on is reached
         * by `cursor`.
         *
         */
        offset: number;
        /**
         * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
         *
         */
        cursor?: string;
        /**
         * Only deliveries in this status.
         */
        status?: PortalDeliveryStatus;
        /**
         * Only deliveries of events of this name.
         */
        event_name?: string;
        /**
         * Only deliveries to this endpoint.
         */
        endpoint_id?: string;
    };
    url: '/webhook-app/deliveries';
};

export type PortalDeliveriesListErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalDeliveriesListError = PortalDeliveriesListErrors[keyof PortalDeliveriesListErrors];

export type PortalDeliveriesListResponses = {
    /**
     * A page of deliveries.
     */
    200: {
        /**
         * The deliveries, newest first.
         */
        data: Array<PortalDelivery>;
        next_cursor: PortalNextCursor;
        has_more: PortalHasMore;
    };
};

export type PortalDeliveriesListResponse = PortalDeliveriesListResponses[keyof PortalDeliveriesListResponses];

export type PortalDeliveriesGetData = {
    body?: never;
    path: {
        /**
         * The delivery's id.
         */
        delivery_id: DeliveryNumber;
    };
    query?: never;
    url: '/webhook-app/deliveries/{delivery_id}';
};

export type PortalDeliveriesGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalDeliveriesGetError = PortalDeliveriesGetErrors[keyof PortalDeliveriesGetErrors];

export type PortalDeliveriesGetResponses = {
    /**
     * The delivery with its payload and attempts.
     */
    200: {
        data: PortalDeliveryDetail;
    };
};

export type PortalDeliveriesGetResponse = PortalDeliveriesGetResponses[keyof PortalDeliveriesGetResponses];

export type PortalDeliveriesReplayData = {
    body: PortalReplayCreate;
    path?: never;
    query?: never;
    url: '/webhook-app/deliveries/replay';
};

export type PortalDeliveriesReplayErrors = {
    /**
     * The body is not JSON.
     */
    400: Problem;
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalDeliveriesReplayError = PortalDeliveriesReplayErrors[keyof PortalDeliveriesReplayErrors];

export type PortalDeliveriesReplayResponses = {
    /**
     * The replay was made, or counted by a dry run.
     */
    201: {
        /**
         * The replay; of a dry run the count alone.
         */
        data: PortalReplay | ReplayCount;
    };
};

export type PortalDeliveriesReplayResponse = PortalDeliveriesReplayResponses[keyof PortalDeliveriesReplayResponses];

export type PortalReplaysListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * How many results a page has at most.
         */
        limit: number;
        /**
         * How many results to skip, from the first one or, with a `cursor`, from where that points. What lies further on is reached
         * by `cursor`.
         *
         */
        offset: number;
        /**
         * The `next_cursor` of the page before, in Base64. Leave it out for the first page; keep the filters the same.
         *
         */
        cursor?: string;
    };
    url: '/webhook-app/replays';
};

export type PortalReplaysListErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalReplaysListError = PortalReplaysListErrors[keyof PortalReplaysListErrors];

export type PortalReplaysListResponses = {
    /**
     * A page of replays.
     */
    200: {
        /**
         * The replays, newest first.
         */
        data: Array<PortalReplay>;
        next_cursor: PortalNextCursor;
        has_more: PortalHasMore;
    };
};

export type PortalReplaysListResponse = PortalReplaysListResponses[keyof PortalReplaysListResponses];

export type PortalReplaysGetData = {
    body?: never;
    path: {
        /**
         * The replay's id.
         */
        replay_id: string;
    };
    query?: never;
    url: '/webhook-app/replays/{replay_id}';
};

export type PortalReplaysGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalReplaysGetError = PortalReplaysGetErrors[keyof PortalReplaysGetErrors];

export type PortalReplaysGetResponses = {
    /**
     * The replay as it is now.
     */
    200: {
        data: PortalReplay;
    };
};

export type PortalReplaysGetResponse = PortalReplaysGetResponses[keyof PortalReplaysGetResponses];

export type PortalReplaysCancelData = {
    body?: never;
    path: {
        /**
         * The replay's id.
         */
        replay_id: string;
    };
    query?: never;
    url: '/webhook-app/replays/{replay_id}/cancel';
};

export type PortalReplaysCancelErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalReplaysCancelError = PortalReplaysCancelErrors[keyof PortalReplaysCancelErrors];

export type PortalReplaysCancelResponses = {
    /**
     * The replay was stopped.
     */
    200: {
        data: PortalReplay;
    };
};

export type PortalReplaysCancelResponse = PortalReplaysCancelResponses[keyof PortalReplaysCancelResponses];

export type PortalAnalyticsGetData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only what was created at this time or later, to the minute; of what is more than 40 days ago, to the hour.
         *
         */
        start_date?: string;
        /**
         * Only what was created before this time, to the minute; of what is more than 40 days ago, to the hour.
         *
         */
        end_date?: string;
        /**
         * Only deliveries to this endpoint.
         */
        endpoint_id?: string;
        /**
         * The fields to answer with, separated by commas; all of them unless given.
         *
         */
        fields?: string;
    };
    url: '/webhook-app/analytics';
};

export type PortalAnalyticsGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalAnalyticsGetError = PortalAnalyticsGetErrors[keyof PortalAnalyticsGetErrors];

export type PortalAnalyticsGetResponses = {
    /**
     * How deliveries went.
     */
    200: {
        data: PortalAnalytics;
    };
};

export type PortalAnalyticsGetResponse = PortalAnalyticsGetResponses[keyof PortalAnalyticsGetResponses];

export type PortalAnalyticsTimeseriesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The first point is the interval that holds this time. Unless given there are 60 minutes, 24 hours, 30 days or 12 weeks.
         *
         */
        start_date?: string;
        /**
         * The last point is the interval that holds what is right before this time; the present one unless given.
         *
         */
        end_date?: string;
        /**
         * How long each point is.
         *
         */
        interval: PortalInterval;
        /**
         * Only deliveries to this endpoint.
         */
        endpoint_id?: string;
    };
    url: '/webhook-app/analytics/timeseries';
};

export type PortalAnalyticsTimeseriesErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalAnalyticsTimeseriesError = PortalAnalyticsTimeseriesErrors[keyof PortalAnalyticsTimeseriesErrors];

export type PortalAnalyticsTimeseriesResponses = {
    /**
     * How deliveries went, interval by interval.
     */
    200: {
        data: PortalTimeseries;
    };
};

export type PortalAnalyticsTimeseriesResponse = PortalAnalyticsTimeseriesResponses[keyof PortalAnalyticsTimeseriesResponses];

export type PortalStatsGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/webhook-app/stats';
};

export type PortalStatsGetErrors = {
    /**
     * There is no session, or it has ended.
     */
    401: Problem;
    /**
     * The request comes from a page of another origin, or with a credential of another kind.
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

export type PortalStatsGetError = PortalStatsGetErrors[keyof PortalStatsGetErrors];

export type PortalStatsGetResponses = {
    /**
     * How the app is doing.
     */
    200: {
        data: PortalStats;
    };
};

export type PortalStatsGetResponse = PortalStatsGetResponses[keyof PortalStatsGetResponses];

export type ReceivedEventWebhookPayload = WebhookPayload;

export type ReceivedEventWebhookRequest = {
    body: ReceivedEventWebhookPayload;
    key: 'event';
    path?: never;
    query?: never;
};

export type ReceivedPingWebhookPayload = PingPayload;

export type ReceivedPingWebhookRequest = {
    body: ReceivedPingWebhookPayload;
    key: 'ping';
    path?: never;
    query?: never;
};

export type ReceivedEndpointFailingWebhookPayload = EndpointFailingPayload;

export type ReceivedEndpointFailingWebhookRequest = {
    body: ReceivedEndpointFailingWebhookPayload;
    key: 'endpoint-failing';
    path?: never;
    query?: never;
};

export type ReceivedEndpointDisabledWebhookPayload = EndpointDisabledPayload;

export type ReceivedEndpointDisabledWebhookRequest = {
    body: ReceivedEndpointDisabledWebhookPayload;
    key: 'endpoint-disabled';
    path?: never;
    query?: never;
};

export type ReceivedDeliveryExhaustedWebhookPayload = DeliveryExhaustedPayload;

export type ReceivedDeliveryExhaustedWebhookRequest = {
    body: ReceivedDeliveryExhaustedWebhookPayload;
    key: 'delivery-exhausted';
    path?: never;
    query?: never;
};
