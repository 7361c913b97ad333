// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';
import { cursorPages } from '../../pages/cursor-pages.ts';
import type { Pager } from '../../pages/pager.ts';

import type { DeliveriesAttemptsData, DeliveriesAttemptsResponse, DeliveriesCancelData, DeliveriesCancelResponse, DeliveriesGetData, DeliveriesGetResponse, DeliveriesListAllData, DeliveriesListAllResponse, DeliveriesListData, DeliveriesListResponse, DeliveriesRetryData, DeliveriesRetryResponse, EventsGetData, EventsGetResponse, EventsListData, EventsListResponse, EventsPublishBatchData, EventsPublishBatchResponse, EventsPublishData, EventsPublishResponse, EventTypesGetData, EventTypesGetResponse, EventTypesListData, EventTypesListResponse, ReplaysCancelData, ReplaysCancelResponse, ReplaysCreateData, ReplaysCreateResponse, ReplaysGetData, ReplaysGetResponse, ReplaysListData, ReplaysListResponse, WebhooksCreateData, WebhooksCreateResponse, WebhooksDeleteData, WebhooksDeleteResponse, WebhooksGetData, WebhooksGetResponse, WebhooksListData, WebhooksListResponse, WebhooksRotateSecretData, WebhooksRotateSecretResponse, WebhooksStatsData, WebhooksStatsResponse, WebhooksTestPingData, WebhooksTestPingResponse, WebhooksUpdateData, WebhooksUpdateResponse } from './types.gen.ts';

/**
 * What `posthorn.webhooks.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksListInput = {}
 * ```
 */
export type WebhooksListInput = NonNullable<WebhooksListData['query']>;

/**
 * What `posthorn.webhooks.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksCreateInput = { url: 'https://shop.example.com/hooks', events: ['order.paid'] }
 * ```
 */
export type WebhooksCreateInput = WebhooksCreateData['body'];

/**
 * What `posthorn.webhooks.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksUpdateInput = { events: ['order.paid', 'order.refunded'], rateLimit: null }
 * ```
 */
export type WebhooksUpdateInput = WebhooksUpdateData['body'];

/**
 * What `posthorn.webhooks.rotateSecret` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksRotateSecretInput = { graceSeconds: 86400 }
 * ```
 */
export type WebhooksRotateSecretInput = NonNullable<WebhooksRotateSecretData['body']>;

/**
 * What `posthorn.webhooks.testPing` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksTestPingInput = {}
 * ```
 */
export type WebhooksTestPingInput = NonNullable<WebhooksTestPingData['body']>;

/**
 * What `posthorn.webhooks.stats` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: WebhooksStatsInput = { since: '2026-11-16T00:00:00Z' }
 * ```
 */
export type WebhooksStatsInput = NonNullable<WebhooksStatsData['query']>;

/**
 * What `posthorn.webhooks` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const webhooks: WebhooksApi = posthorn.webhooks
 * ```
 */
export class WebhooksApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List endpoints
     *
     * The app's endpoints, newest first. Secrets are never shown here.
     *
     * @example
     * ```ts
     * for await (const item of posthorn.webhooks.list()) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(input?: WebhooksListInput, options?: CallOptions): Pager<WebhooksListResponse['data'][number], WebhooksListResponse> {
        return cursorPages<WebhooksListResponse>(this.call, {
            id: 'webhooks.list',
            method: 'GET',
            url: '/apps/{appId}/webhooks',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Create an endpoint
     *
     * Registers a URL to receive events. The answer shows the signing secret, this once, and the options that the
     * request gave.
     *
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.create({ url: 'https://shop.example.com/hooks', events: ['order.paid'] })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: WebhooksCreateInput, options?: CallOptions): Promise<WebhooksCreateResponse> {
        return this.call<WebhooksCreateResponse>({
            id: 'webhooks.create',
            method: 'POST',
            url: '/apps/{appId}/webhooks',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete an endpoint
     *
     * Deletes the endpoint for good. Its waiting deliveries end as `failed`.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * await posthorn.webhooks.delete(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(webhookId: WebhooksDeleteData['path']['webhookId'], options?: CallOptions): Promise<WebhooksDeleteResponse> {
        return this.call<WebhooksDeleteResponse>({
            id: 'webhooks.delete',
            method: 'DELETE',
            url: '/apps/{appId}/webhooks/{webhookId}',
            empty: true
        }, { webhookId }, options);
    }
    
    /**
     * Get an endpoint
     *
     * One endpoint with all its options. The secret is never shown here.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.get(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(webhookId: WebhooksGetData['path']['webhookId'], options?: CallOptions): Promise<WebhooksGetResponse> {
        return this.call<WebhooksGetResponse>({
            id: 'webhooks.get',
            method: 'GET',
            url: '/apps/{appId}/webhooks/{webhookId}'
        }, { webhookId }, options);
    }
    
    /**
     * Update an endpoint
     *
     * Changes what the body names; what is absent stays as it is. The next attempt of every waiting delivery uses the
     * new values. Setting `active` to `true` switches an endpoint on again that Posthorn switched off.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.update(webhookId, { events: ['order.paid', 'order.refunded'], rateLimit: null })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(webhookId: WebhooksUpdateData['path']['webhookId'], input: WebhooksUpdateInput, options?: CallOptions): Promise<WebhooksUpdateResponse> {
        return this.call<WebhooksUpdateResponse>({
            id: 'webhooks.update',
            method: 'PUT',
            url: '/apps/{appId}/webhooks/{webhookId}',
            body: 'required'
        }, { ...input, webhookId }, options);
    }
    
    /**
     * Rotate the signing secret
     *
     * Makes a new signing secret, which this answer alone shows. The old one is invalid at once, unless `graceSeconds`
     * is given: until then requests carry a signature of each.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 86400 })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    rotateSecret(webhookId: WebhooksRotateSecretData['path']['webhookId'], input?: WebhooksRotateSecretInput, options?: CallOptions): Promise<WebhooksRotateSecretResponse> {
        return this.call<WebhooksRotateSecretResponse>({
            id: 'webhooks.rotateSecret',
            method: 'POST',
            url: '/apps/{appId}/webhooks/{webhookId}/rotate-secret',
            body: 'optional'
        }, { ...input, webhookId }, options);
    }
    
    /**
     * Send a test ping
     *
     * Sends one signed request now and answers how it went: a `posthorn.ping`, or the example of an event type. It is
     * sent also when the endpoint is inactive or paused, is not retried and counts in no statistics, but is recorded
     * as a delivery.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.testPing(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    testPing(webhookId: WebhooksTestPingData['path']['webhookId'], input?: WebhooksTestPingInput, options?: CallOptions): Promise<WebhooksTestPingResponse> {
        return this.call<WebhooksTestPingResponse>({
            id: 'webhooks.testPing',
            method: 'POST',
            url: '/apps/{appId}/webhooks/{webhookId}/test-ping',
            body: 'optional'
        }, { ...input, webhookId }, options);
    }
    
    /**
     * Get statistics
     *
     * How deliveries to the endpoint went, over all that is kept or the time between `since` and `until`.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.webhooks.stats(webhookId, { since: '2026-11-16T00:00:00Z' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    stats(webhookId: WebhooksStatsData['path']['webhookId'], input?: WebhooksStatsInput, options?: CallOptions): Promise<WebhooksStatsResponse> {
        return this.call<WebhooksStatsResponse>({
            id: 'webhooks.stats',
            method: 'GET',
            url: '/apps/{appId}/webhooks/{webhookId}/stats',
            query: ['since', 'until']
        }, { ...input, webhookId }, options);
    }
}

/**
 * What `posthorn.deliveries.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: DeliveriesListInput = { status: 'retrying' }
 * ```
 */
export type DeliveriesListInput = NonNullable<DeliveriesListData['query']>;

/**
 * What `posthorn.deliveries.listAll` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: DeliveriesListAllInput = { webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90' }
 * ```
 */
export type DeliveriesListAllInput = NonNullable<DeliveriesListAllData['query']>;

/**
 * What `posthorn.deliveries.attempts` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: DeliveriesAttemptsInput = {}
 * ```
 */
export type DeliveriesAttemptsInput = NonNullable<DeliveriesAttemptsData['query']>;

/**
 * What `posthorn.deliveries` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const deliveries: DeliveriesApi = posthorn.deliveries
 * ```
 */
export class DeliveriesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List an endpoint's deliveries
     *
     * The endpoint's deliveries, newest first. Pages stay right while new deliveries arrive: none is shown twice or
     * left out.
     *
     * @param webhookId - The endpoint's id, a UUID.
     * @example
     * ```ts
     * for await (const item of posthorn.deliveries.list(webhookId, { status: 'retrying' })) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(webhookId: DeliveriesListData['path']['webhookId'], input?: DeliveriesListInput, options?: CallOptions): Pager<DeliveriesListResponse['data'][number], DeliveriesListResponse> {
        return cursorPages<DeliveriesListResponse>(this.call, {
            id: 'deliveries.list',
            method: 'GET',
            url: '/apps/{appId}/webhooks/{webhookId}/deliveries',
            query: [
                'status',
                'eventType',
                'since',
                'until',
                'cursor',
                'limit'
            ]
        }, { ...input, webhookId }, options);
    }
    
    /**
     * List all deliveries
     *
     * The deliveries to all endpoints of the app, newest first. Pages stay right while new deliveries arrive: none is
     * shown twice or left out.
     *
     * @example
     * ```ts
     * for await (const item of posthorn.deliveries.listAll({ webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90' })) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    listAll(input?: DeliveriesListAllInput, options?: CallOptions): Pager<DeliveriesListAllResponse['data'][number], DeliveriesListAllResponse> {
        return cursorPages<DeliveriesListAllResponse>(this.call, {
            id: 'deliveries.listAll',
            method: 'GET',
            url: '/apps/{appId}/deliveries',
            query: [
                'webhookId',
                'status',
                'eventType',
                'since',
                'until',
                'cursor',
                'limit'
            ]
        }, input, options);
    }
    
    /**
     * Get a delivery
     *
     * One delivery with the payload that is sent.
     *
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await posthorn.deliveries.get(deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(deliveryId: DeliveriesGetData['path']['deliveryId'], options?: CallOptions): Promise<DeliveriesGetResponse> {
        return this.call<DeliveriesGetResponse>({
            id: 'deliveries.get',
            method: 'GET',
            url: '/apps/{appId}/deliveries/{deliveryId}'
        }, { deliveryId }, options);
    }
    
    /**
     * List a delivery's attempts
     *
     * The attempts of a delivery in the order in which they were made, with the start of each answer.
     *
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * for await (const item of posthorn.deliveries.attempts(deliveryId)) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    attempts(deliveryId: DeliveriesAttemptsData['path']['deliveryId'], input?: DeliveriesAttemptsInput, options?: CallOptions): Pager<DeliveriesAttemptsResponse['data'][number], DeliveriesAttemptsResponse> {
        return cursorPages<DeliveriesAttemptsResponse>(this.call, {
            id: 'deliveries.attempts',
            method: 'GET',
            url: '/apps/{appId}/deliveries/{deliveryId}/attempts',
            query: ['cursor', 'limit']
        }, { ...input, deliveryId }, options);
    }
    
    /**
     * Retry a delivery
     *
     * Makes a waiting delivery due now and gives an exhausted or failed one another attempt. One that is being sent
     * stays as it is. One that succeeded is refused.
     *
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await posthorn.deliveries.retry(deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: The delivery has succeeded. Use a replay to send it again.
     */
    retry(deliveryId: DeliveriesRetryData['path']['deliveryId'], options?: CallOptions): Promise<DeliveriesRetryResponse> {
        return this.call<DeliveriesRetryResponse>({
            id: 'deliveries.retry',
            method: 'POST',
            url: '/apps/{appId}/deliveries/{deliveryId}/retry'
        }, { deliveryId }, options);
    }
    
    /**
     * Cancel a delivery
     *
     * Ends a waiting delivery as `failed`. One that is finished is refused.
     *
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await posthorn.deliveries.cancel(deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: The delivery is finished, so there is nothing to cancel.
     */
    cancel(deliveryId: DeliveriesCancelData['path']['deliveryId'], options?: CallOptions): Promise<DeliveriesCancelResponse> {
        return this.call<DeliveriesCancelResponse>({
            id: 'deliveries.cancel',
            method: 'POST',
            url: '/apps/{appId}/deliveries/{deliveryId}/cancel'
        }, { deliveryId }, options);
    }
}

/**
 * What `posthorn.replays.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: ReplaysListInput = {}
 * ```
 */
export type ReplaysListInput = NonNullable<ReplaysListData['query']>;

/**
 * What `posthorn.replays.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: ReplaysCreateInput = { deliveryIds: [91523687186433, 91523687186434, 91523687186435] }
 * ```
 */
export type ReplaysCreateInput = ReplaysCreateData['body'];

/**
 * What `posthorn.replays` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const replays: ReplaysApi = posthorn.replays
 * ```
 */
export class ReplaysApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List replays
     *
     * The app's replays, newest first.
     *
     * @example
     * ```ts
     * for await (const item of posthorn.replays.list()) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(input?: ReplaysListInput, options?: CallOptions): Pager<ReplaysListResponse['data'][number], ReplaysListResponse> {
        return cursorPages<ReplaysListResponse>(this.call, {
            id: 'replays.list',
            method: 'GET',
            url: '/apps/{appId}/replays',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Replay deliveries
     *
     * Sends deliveries again, given by their ids or by a filter, in the order in which they were made. An open delivery
     * becomes due now, if it is not being sent; of a finished one a new delivery of the same event is made, with the same
     * `webhook-id`, once for each event and endpoint. The answer comes at once; the work is done at a rate that does not
     * hold up other deliveries, and goes on after a restart. With `dryRun` the deliveries are only counted.
     *
     * @example
     * ```ts
     * const answer = await posthorn.replays.create({ deliveryIds: [91523687186433, 91523687186434, 91523687186435] })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: ReplaysCreateInput, options?: CallOptions): Promise<ReplaysCreateResponse> {
        return this.call<ReplaysCreateResponse>({
            id: 'replays.create',
            method: 'POST',
            url: '/apps/{appId}/replays',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Get a replay
     *
     * One replay with its progress.
     *
     * @param replayId - The replay's id.
     * @example
     * ```ts
     * const answer = await posthorn.replays.get(replayId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(replayId: ReplaysGetData['path']['replayId'], options?: CallOptions): Promise<ReplaysGetResponse> {
        return this.call<ReplaysGetResponse>({
            id: 'replays.get',
            method: 'GET',
            url: '/apps/{appId}/replays/{replayId}'
        }, { replayId }, options);
    }
    
    /**
     * Cancel a replay
     *
     * Stops a replay within a second. What it has made due already is sent. One that has ended is refused.
     *
     * @param replayId - The replay's id.
     * @example
     * ```ts
     * const answer = await posthorn.replays.cancel(replayId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: The replay has ended already, so there is nothing to cancel.
     */
    cancel(replayId: ReplaysCancelData['path']['replayId'], options?: CallOptions): Promise<ReplaysCancelResponse> {
        return this.call<ReplaysCancelResponse>({
            id: 'replays.cancel',
            method: 'POST',
            url: '/apps/{appId}/replays/{replayId}/cancel'
        }, { replayId }, options);
    }
}

/**
 * What `posthorn.events.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: EventsListInput = { type: 'order.paid' }
 * ```
 */
export type EventsListInput = NonNullable<EventsListData['query']>;

/**
 * What `posthorn.events.publish` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: EventsPublishInput = { type: 'order.paid', data: { orderId: 1042, total: '19.90', currency: 'EUR' } }
 * ```
 */
export type EventsPublishInput = EventsPublishData['body'];

/**
 * What `posthorn.events.publishBatch` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: EventsPublishBatchInput = {
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
export type EventsPublishBatchInput = EventsPublishBatchData['body'];

/**
 * What `posthorn.events` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const events: EventsApi = posthorn.events
 * ```
 */
export class EventsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List events
     *
     * The app's events, newest first.
     *
     * @example
     * ```ts
     * for await (const item of posthorn.events.list({ type: 'order.paid' })) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(input?: EventsListInput, options?: CallOptions): Pager<EventsListResponse['data'][number], EventsListResponse> {
        return cursorPages<EventsListResponse>(this.call, {
            id: 'events.list',
            method: 'GET',
            url: '/apps/{appId}/events',
            query: [
                'type',
                'key',
                'since',
                'until',
                'cursor',
                'limit'
            ]
        }, input, options);
    }
    
    /**
     * Publish an event
     *
     * Stores the event and sends it to every endpoint that subscribes to its type. The type must be in the catalog,
     * and the data must match its schema, if it has one.
     *
     * The answer 202 means that the event is durably stored. After a 503 that is unknown: repeat the request with the
     * same idempotency key, given as `id` or as the header `Idempotency-Key`. The data may have 256 KiB.
     *
     * @example
     * ```ts
     * const answer = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1042, total: '19.90', currency: 'EUR' } })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: Another event was published with this idempotency key.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    publish(input: EventsPublishInput, options?: CallOptions): Promise<EventsPublishResponse> {
        return this.call<EventsPublishResponse>({
            id: 'events.publish',
            method: 'POST',
            url: '/apps/{appId}/events',
            body: 'required',
            idempotencyKey: { name: 'id' }
        }, input, options);
    }
    
    /**
     * Publish several events
     *
     * Publishes 1 to 1,000 events of at most 5 MiB in all. An invalid one refuses the whole batch. Otherwise the
     * answer has a result for each, in order: the event, or an error where its `id` was used for another event. A batch
     * has no idempotency key of its own.
     *
     * @example
     * ```ts
     * const answer = await posthorn.events.publishBatch({
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
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    publishBatch(input: EventsPublishBatchInput, options?: CallOptions): Promise<EventsPublishBatchResponse> {
        return this.call<EventsPublishBatchResponse>({
            id: 'events.publishBatch',
            method: 'POST',
            url: '/apps/{appId}/events/batch',
            body: 'required',
            idempotencyKey: { name: 'id', each: 'events' }
        }, input, options);
    }
    
    /**
     * Get an event
     *
     * One event with its data, its deliveries and the decision for each endpoint that subscribes to its type.
     *
     * @param eventId - The event's id, `evt_` and a UUID.
     * @example
     * ```ts
     * const answer = await posthorn.events.get(eventId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(eventId: EventsGetData['path']['eventId'], options?: CallOptions): Promise<EventsGetResponse> {
        return this.call<EventsGetResponse>({
            id: 'events.get',
            method: 'GET',
            url: '/apps/{appId}/events/{eventId}'
        }, { eventId }, options);
    }
}

/**
 * What `posthorn.eventTypes.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: EventTypesListInput = {}
 * ```
 */
export type EventTypesListInput = NonNullable<EventTypesListData['query']>;

/**
 * What `posthorn.eventTypes` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const eventTypes: EventTypesApi = posthorn.eventTypes
 * ```
 */
export class EventTypesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List event types
     *
     * The event types that endpoints can subscribe to, by name.
     *
     * @example
     * ```ts
     * for await (const item of posthorn.eventTypes.list()) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(input?: EventTypesListInput, options?: CallOptions): Pager<EventTypesListResponse['data'][number], EventTypesListResponse> {
        return cursorPages<EventTypesListResponse>(this.call, {
            id: 'eventTypes.list',
            method: 'GET',
            url: '/apps/{appId}/event-types',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Get an event type
     *
     * One event type of the catalog.
     *
     * @param name - The event type's name.
     * @example
     * ```ts
     * const answer = await posthorn.eventTypes.get(name)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(name: EventTypesGetData['path']['name'], options?: CallOptions): Promise<EventTypesGetResponse> {
        return this.call<EventTypesGetResponse>({
            id: 'eventTypes.get',
            method: 'GET',
            url: '/apps/{appId}/event-types/{name}'
        }, { name }, options);
    }
}

/**
 * What `posthorn` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const { webhooks, deliveries, replays, events, eventTypes } = posthorn
 * ```
 */
export class AppApi {
    readonly webhooks: WebhooksApi;
    
    readonly deliveries: DeliveriesApi;
    
    readonly replays: ReplaysApi;
    
    readonly events: EventsApi;
    
    readonly eventTypes: EventTypesApi;
    
    constructor(call: Call) {
        this.webhooks = new WebhooksApi(call);
        this.deliveries = new DeliveriesApi(call);
        this.replays = new ReplaysApi(call);
        this.events = new EventsApi(call);
        this.eventTypes = new EventTypesApi(call);
    }
}

export const surface = { basePath: '/api/v1', enveloped: true };
