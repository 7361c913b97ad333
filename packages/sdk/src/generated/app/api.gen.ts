// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';

import type { DeliveriesAttemptsData, DeliveriesAttemptsResponse, DeliveriesCancelData, DeliveriesCancelResponse, DeliveriesGetData, DeliveriesGetResponse, DeliveriesListAllData, DeliveriesListAllResponse, DeliveriesListData, DeliveriesListResponse, DeliveriesRetryData, DeliveriesRetryResponse, EventsGetData, EventsGetResponse, EventsListData, EventsListResponse, EventsPublishBatchData, EventsPublishBatchResponse, EventsPublishData, EventsPublishResponse, EventTypesGetData, EventTypesGetResponse, EventTypesListData, EventTypesListResponse, WebhooksCreateData, WebhooksCreateResponse, WebhooksDeleteData, WebhooksDeleteResponse, WebhooksGetData, WebhooksGetResponse, WebhooksListData, WebhooksListResponse, WebhooksRotateSecretData, WebhooksRotateSecretResponse, WebhooksStatsData, WebhooksStatsResponse, WebhooksTestPingData, WebhooksTestPingResponse, WebhooksUpdateData, WebhooksUpdateResponse } from './types.gen.ts';

export type WebhooksListInput = NonNullable<WebhooksListData['query']>;

export type WebhooksCreateInput = WebhooksCreateData['body'];

export type WebhooksDeleteInput = WebhooksDeleteData['path'];

export type WebhooksGetInput = WebhooksGetData['path'];

export type WebhooksUpdateInput = WebhooksUpdateData['path'] & WebhooksUpdateData['body'];

export type WebhooksRotateSecretInput = WebhooksRotateSecretData['path'] & NonNullable<WebhooksRotateSecretData['body']>;

export type WebhooksTestPingInput = WebhooksTestPingData['path'] & NonNullable<WebhooksTestPingData['body']>;

export type WebhooksStatsInput = WebhooksStatsData['path'] & NonNullable<WebhooksStatsData['query']>;

export class WebhooksApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List endpoints
     *
     * The app's endpoints, newest first. Secrets are never shown here.
     */
    list(input?: WebhooksListInput, options?: CallOptions): Promise<WebhooksListResponse> {
        return this.call<WebhooksListResponse>({
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
     */
    create(input: WebhooksCreateInput, options?: CallOptions): Promise<WebhooksCreateResponse> {
        return this.call<WebhooksCreateResponse>({
            method: 'POST',
            url: '/apps/{appId}/webhooks',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete an endpoint
     *
     * Deletes the endpoint for good. Its waiting deliveries end as `failed`.
     */
    delete(input: WebhooksDeleteInput, options?: CallOptions): Promise<WebhooksDeleteResponse> {
        return this.call<WebhooksDeleteResponse>({
            method: 'DELETE',
            url: '/apps/{appId}/webhooks/{webhookId}',
            empty: true
        }, input, options);
    }
    
    /**
     * Get an endpoint
     *
     * One endpoint with all its options. The secret is never shown here.
     */
    get(input: WebhooksGetInput, options?: CallOptions): Promise<WebhooksGetResponse> {
        return this.call<WebhooksGetResponse>({ method: 'GET', url: '/apps/{appId}/webhooks/{webhookId}' }, input, options);
    }
    
    /**
     * Update an endpoint
     *
     * Changes what the body names; what is absent stays as it is. The next attempt of every waiting delivery uses the
     * new values. Setting `active` to `true` switches an endpoint on again that Posthorn switched off.
     */
    update(input: WebhooksUpdateInput, options?: CallOptions): Promise<WebhooksUpdateResponse> {
        return this.call<WebhooksUpdateResponse>({
            method: 'PUT',
            url: '/apps/{appId}/webhooks/{webhookId}',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Rotate the signing secret
     *
     * Makes a new signing secret, which this answer alone shows. The old one is invalid at once, unless `graceSeconds`
     * is given: until then requests carry a signature of each.
     */
    rotateSecret(input: WebhooksRotateSecretInput, options?: CallOptions): Promise<WebhooksRotateSecretResponse> {
        return this.call<WebhooksRotateSecretResponse>({
            method: 'POST',
            url: '/apps/{appId}/webhooks/{webhookId}/rotate-secret',
            body: 'optional'
        }, input, options);
    }
    
    /**
     * Send a test ping
     *
     * Sends one signed request now and answers how it went: a `posthorn.ping`, or the example of an event type. It is
     * sent also when the endpoint is inactive or paused, is not retried and counts in no statistics, but is recorded
     * as a delivery.
     */
    testPing(input: WebhooksTestPingInput, options?: CallOptions): Promise<WebhooksTestPingResponse> {
        return this.call<WebhooksTestPingResponse>({
            method: 'POST',
            url: '/apps/{appId}/webhooks/{webhookId}/test-ping',
            body: 'optional'
        }, input, options);
    }
    
    /**
     * Get statistics
     *
     * How deliveries to the endpoint went, over all that is kept or the time between `since` and `until`.
     */
    stats(input: WebhooksStatsInput, options?: CallOptions): Promise<WebhooksStatsResponse> {
        return this.call<WebhooksStatsResponse>({
            method: 'GET',
            url: '/apps/{appId}/webhooks/{webhookId}/stats',
            query: ['since', 'until']
        }, input, options);
    }
}

export type DeliveriesListInput = DeliveriesListData['path'] & NonNullable<DeliveriesListData['query']>;

export type DeliveriesListAllInput = NonNullable<DeliveriesListAllData['query']>;

export type DeliveriesGetInput = DeliveriesGetData['path'];

export type DeliveriesAttemptsInput = DeliveriesAttemptsData['path'] & NonNullable<DeliveriesAttemptsData['query']>;

export type DeliveriesRetryInput = DeliveriesRetryData['path'];

export type DeliveriesCancelInput = DeliveriesCancelData['path'];

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
     */
    list(input: DeliveriesListInput, options?: CallOptions): Promise<DeliveriesListResponse> {
        return this.call<DeliveriesListResponse>({
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
        }, input, options);
    }
    
    /**
     * List all deliveries
     *
     * The deliveries to all endpoints of the app, newest first. Pages stay right while new deliveries arrive: none is
     * shown twice or left out.
     */
    listAll(input?: DeliveriesListAllInput, options?: CallOptions): Promise<DeliveriesListAllResponse> {
        return this.call<DeliveriesListAllResponse>({
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
     */
    get(input: DeliveriesGetInput, options?: CallOptions): Promise<DeliveriesGetResponse> {
        return this.call<DeliveriesGetResponse>({ method: 'GET', url: '/apps/{appId}/deliveries/{deliveryId}' }, input, options);
    }
    
    /**
     * List a delivery's attempts
     *
     * The attempts of a delivery in the order in which they were made, with the start of each answer.
     */
    attempts(input: DeliveriesAttemptsInput, options?: CallOptions): Promise<DeliveriesAttemptsResponse> {
        return this.call<DeliveriesAttemptsResponse>({
            method: 'GET',
            url: '/apps/{appId}/deliveries/{deliveryId}/attempts',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Retry a delivery
     *
     * Makes a waiting delivery due now and gives an exhausted or failed one another attempt. One that is being sent
     * stays as it is. One that succeeded is refused.
     */
    retry(input: DeliveriesRetryInput, options?: CallOptions): Promise<DeliveriesRetryResponse> {
        return this.call<DeliveriesRetryResponse>({ method: 'POST', url: '/apps/{appId}/deliveries/{deliveryId}/retry' }, input, options);
    }
    
    /**
     * Cancel a delivery
     *
     * Ends a waiting delivery as `failed`. One that is finished is refused.
     */
    cancel(input: DeliveriesCancelInput, options?: CallOptions): Promise<DeliveriesCancelResponse> {
        return this.call<DeliveriesCancelResponse>({ method: 'POST', url: '/apps/{appId}/deliveries/{deliveryId}/cancel' }, input, options);
    }
}

export type EventsListInput = NonNullable<EventsListData['query']>;

export type EventsPublishInput = EventsPublishData['body'];

export type EventsPublishBatchInput = EventsPublishBatchData['body'];

export type EventsGetInput = EventsGetData['path'];

export class EventsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List events
     *
     * The app's events, newest first.
     */
    list(input?: EventsListInput, options?: CallOptions): Promise<EventsListResponse> {
        return this.call<EventsListResponse>({
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
     */
    publish(input: EventsPublishInput, options?: CallOptions): Promise<EventsPublishResponse> {
        return this.call<EventsPublishResponse>({
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
     * answer has a result for each, in order: the event, or an error where its `id` was used for another event.
     */
    publishBatch(input: EventsPublishBatchInput, options?: CallOptions): Promise<EventsPublishBatchResponse> {
        return this.call<EventsPublishBatchResponse>({
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
     */
    get(input: EventsGetInput, options?: CallOptions): Promise<EventsGetResponse> {
        return this.call<EventsGetResponse>({ method: 'GET', url: '/apps/{appId}/events/{eventId}' }, input, options);
    }
}

export type EventTypesListInput = NonNullable<EventTypesListData['query']>;

export type EventTypesGetInput = EventTypesGetData['path'];

export class EventTypesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List event types
     *
     * The event types that endpoints can subscribe to, by name.
     */
    list(input?: EventTypesListInput, options?: CallOptions): Promise<EventTypesListResponse> {
        return this.call<EventTypesListResponse>({
            method: 'GET',
            url: '/apps/{appId}/event-types',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Get an event type
     *
     * One event type of the catalog.
     */
    get(input: EventTypesGetInput, options?: CallOptions): Promise<EventTypesGetResponse> {
        return this.call<EventTypesGetResponse>({ method: 'GET', url: '/apps/{appId}/event-types/{name}' }, input, options);
    }
}

export class AppApi {
    readonly webhooks: WebhooksApi;
    
    readonly deliveries: DeliveriesApi;
    
    readonly events: EventsApi;
    
    readonly eventTypes: EventTypesApi;
    
    constructor(call: Call) {
        this.webhooks = new WebhooksApi(call);
        this.deliveries = new DeliveriesApi(call);
        this.events = new EventsApi(call);
        this.eventTypes = new EventTypesApi(call);
    }
}

export const basePath = '/api/v1';
