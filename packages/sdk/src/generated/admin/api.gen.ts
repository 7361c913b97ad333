// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';
import { numberedPages } from '../../pages/numbered-pages.ts';
import type { Pager } from '../../pages/pager.ts';

import type { AdminDeliveriesGetData, AdminDeliveriesGetResponse, AdminDeliveriesListData, AdminDeliveriesListResponse, AdminDeliveriesRetryData, AdminDeliveriesRetryResponse, AdminEventTypesListResponse, AdminWebhooksCreateData, AdminWebhooksCreateResponse, AdminWebhooksDeleteData, AdminWebhooksDeleteResponse, AdminWebhooksGetData, AdminWebhooksGetResponse, AdminWebhooksListData, AdminWebhooksListResponse, AdminWebhooksRotateSecretData, AdminWebhooksRotateSecretResponse, AdminWebhooksStatsData, AdminWebhooksStatsResponse, AdminWebhooksTestData, AdminWebhooksTestResponse, AdminWebhooksUpdateData, AdminWebhooksUpdateResponse } from './types.gen.ts';

/**
 * What `admin.webhooks.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: AdminWebhooksListInput = { tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
 */
export type AdminWebhooksListInput = NonNullable<AdminWebhooksListData['query']>;

/**
 * What `admin.webhooks.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: AdminWebhooksCreateInput = {
 *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   url: 'https://shop.example.com/hooks',
 * }
 * ```
 */
export type AdminWebhooksCreateInput = AdminWebhooksCreateData['body'];

/**
 * What `admin.webhooks.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: AdminWebhooksUpdateInput = { is_active: false }
 * ```
 */
export type AdminWebhooksUpdateInput = AdminWebhooksUpdateData['body'];

/**
 * What `admin.webhooks` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const webhooks: WebhooksApi = admin.webhooks
 * ```
 */
export class WebhooksApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List webhooks
     *
     * List webhook endpoints of all tenants that the token reaches, newest first.
     *
     * @example
     * ```ts
     * for await (const item of admin.webhooks.list({ tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })) console.log(item)
     * ```
     */
    list(input?: AdminWebhooksListInput, options?: CallOptions): Pager<AdminWebhooksListResponse['items'][number], AdminWebhooksListResponse> {
        return numberedPages<AdminWebhooksListResponse>(this.call, {
            id: 'admin.webhooks.list',
            method: 'GET',
            url: '/admin/webhooks',
            query: [
                'page',
                'per_page',
                'tenant_id',
                'partner_id'
            ]
        }, input, options);
    }
    
    /**
     * Create a webhook
     *
     * Create a new webhook endpoint for a tenant. Its signing secret is shown by a rotation alone.
     *
     * @example
     * ```ts
     * const answer = await admin.webhooks.create({
     *   tenant_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
     *   url: 'https://shop.example.com/hooks',
     * })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: AdminWebhooksCreateInput, options?: CallOptions): Promise<AdminWebhooksCreateResponse> {
        return this.call<AdminWebhooksCreateResponse>({
            id: 'admin.webhooks.create',
            method: 'POST',
            url: '/admin/webhooks',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete a webhook
     *
     * Delete a webhook. What still waits for it is not sent any more.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * await admin.webhooks.delete(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(webhookId: AdminWebhooksDeleteData['path']['webhook_id'], options?: CallOptions): Promise<AdminWebhooksDeleteResponse> {
        return this.call<AdminWebhooksDeleteResponse>({
            id: 'admin.webhooks.delete',
            method: 'DELETE',
            url: '/admin/webhooks/{webhook_id}',
            empty: true
        }, { webhook_id: webhookId }, options);
    }
    
    /**
     * Get a webhook
     *
     * Get a webhook by its id.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * const answer = await admin.webhooks.get(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(webhookId: AdminWebhooksGetData['path']['webhook_id'], options?: CallOptions): Promise<AdminWebhooksGetResponse> {
        return this.call<AdminWebhooksGetResponse>({
            id: 'admin.webhooks.get',
            method: 'GET',
            url: '/admin/webhooks/{webhook_id}'
        }, { webhook_id: webhookId }, options);
    }
    
    /**
     * Update a webhook
     *
     * Update a webhook. What is left out stays as it is.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * const answer = await admin.webhooks.update(webhookId, { is_active: false })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(webhookId: AdminWebhooksUpdateData['path']['webhook_id'], input: AdminWebhooksUpdateInput, options?: CallOptions): Promise<AdminWebhooksUpdateResponse> {
        return this.call<AdminWebhooksUpdateResponse>({
            id: 'admin.webhooks.update',
            method: 'PATCH',
            url: '/admin/webhooks/{webhook_id}',
            body: 'required'
        }, { ...input, webhook_id: webhookId }, options);
    }
    
    /**
     * Rotate a webhook's secret
     *
     * Rotate a webhook's signing secret. The old one is invalid at once.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * const answer = await admin.webhooks.rotateSecret(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    rotateSecret(webhookId: AdminWebhooksRotateSecretData['path']['webhook_id'], options?: CallOptions): Promise<AdminWebhooksRotateSecretResponse> {
        return this.call<AdminWebhooksRotateSecretResponse>({
            id: 'admin.webhooks.rotateSecret',
            method: 'POST',
            url: '/admin/webhooks/{webhook_id}/rotate-secret'
        }, { webhook_id: webhookId }, options);
    }
    
    /**
     * Get a webhook's statistics
     *
     * Get delivery statistics for a webhook.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * const answer = await admin.webhooks.stats(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    stats(webhookId: AdminWebhooksStatsData['path']['webhook_id'], options?: CallOptions): Promise<AdminWebhooksStatsResponse> {
        return this.call<AdminWebhooksStatsResponse>({
            id: 'admin.webhooks.stats',
            method: 'GET',
            url: '/admin/webhooks/{webhook_id}/stats'
        }, { webhook_id: webhookId }, options);
    }
    
    /**
     * Test a webhook
     *
     * Send a test event, `posthorn.ping`, to a webhook at once, also when it is inactive or paused.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * const answer = await admin.webhooks.test(webhookId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    test(webhookId: AdminWebhooksTestData['path']['webhook_id'], options?: CallOptions): Promise<AdminWebhooksTestResponse> {
        return this.call<AdminWebhooksTestResponse>({
            id: 'admin.webhooks.test',
            method: 'POST',
            url: '/admin/webhooks/{webhook_id}/test'
        }, { webhook_id: webhookId }, options);
    }
}

/**
 * What `admin.eventTypes` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const eventTypes: EventTypesApi = admin.eventTypes
 * ```
 */
export class EventTypesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List supported events
     *
     * List supported event types for webhooks.
     *
     * @example
     * ```ts
     * const answer = await admin.eventTypes.list()
     * ```
     */
    list(options?: CallOptions): Promise<AdminEventTypesListResponse> {
        return this.call<AdminEventTypesListResponse>({
            id: 'admin.eventTypes.list',
            method: 'GET',
            url: '/admin/webhooks/events'
        }, undefined, options);
    }
}

/**
 * What `admin.deliveries.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: AdminDeliveriesListInput = { status: 'retrying' }
 * ```
 */
export type AdminDeliveriesListInput = NonNullable<AdminDeliveriesListData['query']>;

/**
 * What `admin.deliveries` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const deliveries: DeliveriesApi = admin.deliveries
 * ```
 */
export class DeliveriesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List a webhook's deliveries
     *
     * List delivery history for a webhook, newest first.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @example
     * ```ts
     * for await (const item of admin.deliveries.list(webhookId, { status: 'retrying' })) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(webhookId: AdminDeliveriesListData['path']['webhook_id'], input?: AdminDeliveriesListInput, options?: CallOptions): Pager<AdminDeliveriesListResponse['items'][number], AdminDeliveriesListResponse> {
        return numberedPages<AdminDeliveriesListResponse>(this.call, {
            id: 'admin.deliveries.list',
            method: 'GET',
            url: '/admin/webhooks/{webhook_id}/deliveries',
            query: [
                'page',
                'per_page',
                'status'
            ]
        }, { ...input, webhook_id: webhookId }, options);
    }
    
    /**
     * Get a delivery
     *
     * Get details of a specific delivery.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await admin.deliveries.get(webhookId, deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(webhookId: AdminDeliveriesGetData['path']['webhook_id'], deliveryId: AdminDeliveriesGetData['path']['delivery_id'], options?: CallOptions): Promise<AdminDeliveriesGetResponse> {
        return this.call<AdminDeliveriesGetResponse>({
            id: 'admin.deliveries.get',
            method: 'GET',
            url: '/admin/webhooks/{webhook_id}/deliveries/{delivery_id}'
        }, { webhook_id: webhookId, delivery_id: deliveryId }, options);
    }
    
    /**
     * Retry a delivery
     *
     * Manually retry a failed delivery. One that waits is due now; one that is being sent stays as it is.
     * One that succeeded is refused.
     *
     * @param webhookId - The webhook's id, a UUID.
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await admin.deliveries.retry(webhookId, deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: The delivery has succeeded. Use a replay to send it again.
     */
    retry(webhookId: AdminDeliveriesRetryData['path']['webhook_id'], deliveryId: AdminDeliveriesRetryData['path']['delivery_id'], options?: CallOptions): Promise<AdminDeliveriesRetryResponse> {
        return this.call<AdminDeliveriesRetryResponse>({
            id: 'admin.deliveries.retry',
            method: 'POST',
            url: '/admin/webhooks/{webhook_id}/deliveries/{delivery_id}/retry'
        }, { webhook_id: webhookId, delivery_id: deliveryId }, options);
    }
}

/**
 * What `admin` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const { webhooks, eventTypes, deliveries } = admin
 * ```
 */
export class AdminApi {
    readonly webhooks: WebhooksApi;
    
    readonly eventTypes: EventTypesApi;
    
    readonly deliveries: DeliveriesApi;
    
    constructor(call: Call) {
        this.webhooks = new WebhooksApi(call);
        this.eventTypes = new EventTypesApi(call);
        this.deliveries = new DeliveriesApi(call);
    }
}

export const surface = { basePath: '/api/v1', enveloped: false };
