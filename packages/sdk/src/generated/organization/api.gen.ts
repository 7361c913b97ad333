// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';
import { linkedPages } from '../../pages/linked-pages.ts';
import type { Pager } from '../../pages/pager.ts';

import type { OrganizationDeliveriesGetData, OrganizationDeliveriesGetResponse, OrganizationDeliveriesListData, OrganizationDeliveriesListResponse, OrganizationDeliveriesRetryData, OrganizationDeliveriesRetryResponse, OrganizationWebhookEndpointsCreateData, OrganizationWebhookEndpointsCreateResponse, OrganizationWebhookEndpointsDeleteData, OrganizationWebhookEndpointsDeleteResponse, OrganizationWebhookEndpointsGetData, OrganizationWebhookEndpointsGetResponse, OrganizationWebhookEndpointsListData, OrganizationWebhookEndpointsListResponse, OrganizationWebhookEndpointsReplaceData, OrganizationWebhookEndpointsReplaceResponse, OrganizationWebhookEndpointsRotateSecretData, OrganizationWebhookEndpointsRotateSecretResponse, OrganizationWebhookEndpointsUpdateData, OrganizationWebhookEndpointsUpdateResponse } from './types.gen.ts';

/**
 * What `organization.webhookEndpoints.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: OrganizationWebhookEndpointsListInput = { organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
 */
export type OrganizationWebhookEndpointsListInput = NonNullable<OrganizationWebhookEndpointsListData['query']>;

/**
 * What `organization.webhookEndpoints.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: OrganizationWebhookEndpointsCreateInput = {
 *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * }
 * ```
 */
export type OrganizationWebhookEndpointsCreateInput = OrganizationWebhookEndpointsCreateData['body'];

/**
 * What `organization.webhookEndpoints.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: OrganizationWebhookEndpointsUpdateInput = { is_active: false }
 * ```
 */
export type OrganizationWebhookEndpointsUpdateInput = OrganizationWebhookEndpointsUpdateData['body'];

/**
 * What `organization.webhookEndpoints.replace` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: OrganizationWebhookEndpointsReplaceInput = {
 *   name: 'Order sync',
 *   url: 'https://shop.example.com/hooks',
 *   events: ['order.*'],
 * }
 * ```
 */
export type OrganizationWebhookEndpointsReplaceInput = OrganizationWebhookEndpointsReplaceData['body'];

/**
 * What `organization.webhookEndpoints` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const webhookEndpoints: WebhookEndpointsApi = organization.webhookEndpoints
 * ```
 */
export class WebhookEndpointsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List webhook endpoints
     *
     * The endpoints of all apps of the organizations that the credentials reach.
     * Secrets are shown with the scope `webhooks:secrets` alone.
     *
     * @example
     * ```ts
     * for await (const item of organization.webhookEndpoints.list({ organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })) console.log(item)
     * ```
     */
    list(input?: OrganizationWebhookEndpointsListInput, options?: CallOptions): Pager<OrganizationWebhookEndpointsListResponse['results'][number], OrganizationWebhookEndpointsListResponse> {
        return linkedPages<OrganizationWebhookEndpointsListResponse>(this.call, {
            id: 'organization.webhookEndpoints.list',
            method: 'GET',
            url: '/webhook-endpoints',
            query: [
                'organization_id',
                'edition_id',
                'is_active',
                'ordering',
                'page',
                'page_size'
            ]
        }, input, options);
    }
    
    /**
     * Create webhook endpoint
     *
     * Makes an endpoint in the organization's default app. The answer has its secret. An organization that the
     * credentials do not reach is refused with 403.
     *
     * @example
     * ```ts
     * const answer = await organization.webhookEndpoints.create({
     *   organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708',
     *   name: 'Order sync',
     *   url: 'https://shop.example.com/hooks',
     *   events: ['order.*'],
     * })
     * ```
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: OrganizationWebhookEndpointsCreateInput, options?: CallOptions): Promise<OrganizationWebhookEndpointsCreateResponse> {
        return this.call<OrganizationWebhookEndpointsCreateResponse>({
            id: 'organization.webhookEndpoints.create',
            method: 'POST',
            url: '/webhook-endpoints',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete webhook endpoint
     *
     * Deletes the endpoint for good. What waits for it ends as `failed`.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * await organization.webhookEndpoints.delete(id)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(id: OrganizationWebhookEndpointsDeleteData['path']['id'], options?: CallOptions): Promise<OrganizationWebhookEndpointsDeleteResponse> {
        return this.call<OrganizationWebhookEndpointsDeleteResponse>({
            id: 'organization.webhookEndpoints.delete',
            method: 'DELETE',
            url: '/webhook-endpoints/{id}',
            empty: true
        }, { id }, options);
    }
    
    /**
     * Retrieve webhook endpoint
     *
     * One endpoint. Its secret is shown with the scope `webhooks:secrets` alone.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * const answer = await organization.webhookEndpoints.get(id)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(id: OrganizationWebhookEndpointsGetData['path']['id'], options?: CallOptions): Promise<OrganizationWebhookEndpointsGetResponse> {
        return this.call<OrganizationWebhookEndpointsGetResponse>({
            id: 'organization.webhookEndpoints.get',
            method: 'GET',
            url: '/webhook-endpoints/{id}'
        }, { id }, options);
    }
    
    /**
     * Update webhook endpoint
     *
     * Changes what the body names; what is absent stays as it is.
     * Its secret is shown with the scope `webhooks:secrets` alone.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * const answer = await organization.webhookEndpoints.update(id, { is_active: false })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(id: OrganizationWebhookEndpointsUpdateData['path']['id'], input: OrganizationWebhookEndpointsUpdateInput, options?: CallOptions): Promise<OrganizationWebhookEndpointsUpdateResponse> {
        return this.call<OrganizationWebhookEndpointsUpdateResponse>({
            id: 'organization.webhookEndpoints.update',
            method: 'PATCH',
            url: '/webhook-endpoints/{id}',
            body: 'required'
        }, { ...input, id }, options);
    }
    
    /**
     * Replace webhook endpoint
     *
     * Changes the endpoint to what the body says, and resets what the body leaves out.
     * Its secret is shown with the scope `webhooks:secrets` alone.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * const answer = await organization.webhookEndpoints.replace(id, {
     *   name: 'Order sync',
     *   url: 'https://shop.example.com/hooks',
     *   events: ['order.*'],
     * })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    replace(id: OrganizationWebhookEndpointsReplaceData['path']['id'], input: OrganizationWebhookEndpointsReplaceInput, options?: CallOptions): Promise<OrganizationWebhookEndpointsReplaceResponse> {
        return this.call<OrganizationWebhookEndpointsReplaceResponse>({
            id: 'organization.webhookEndpoints.replace',
            method: 'PUT',
            url: '/webhook-endpoints/{id}',
            body: 'required'
        }, { ...input, id }, options);
    }
    
    /**
     * Rotate webhook secret
     *
     * Gives the endpoint a new secret, which the answer shows. The old one signs no longer.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * const answer = await organization.webhookEndpoints.rotateSecret(id)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    rotateSecret(id: OrganizationWebhookEndpointsRotateSecretData['path']['id'], options?: CallOptions): Promise<OrganizationWebhookEndpointsRotateSecretResponse> {
        return this.call<OrganizationWebhookEndpointsRotateSecretResponse>({
            id: 'organization.webhookEndpoints.rotateSecret',
            method: 'POST',
            url: '/webhook-endpoints/{id}/rotate-secret'
        }, { id }, options);
    }
}

/**
 * What `organization.deliveries.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: OrganizationDeliveriesListInput = { organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
 */
export type OrganizationDeliveriesListInput = NonNullable<OrganizationDeliveriesListData['query']>;

/**
 * What `organization.deliveries` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const deliveries: DeliveriesApi = organization.deliveries
 * ```
 */
export class DeliveriesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List deliveries for webhook endpoint
     *
     * The endpoint's deliveries. The filters `organization_id`, `edition_id` and `is_active` are about the endpoint: when it is
     * another one's, of another edition or in another state the list is empty.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @example
     * ```ts
     * for await (const item of organization.deliveries.list(id, { organization_id: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(id: OrganizationDeliveriesListData['path']['id'], input?: OrganizationDeliveriesListInput, options?: CallOptions): Pager<OrganizationDeliveriesListResponse['results'][number], OrganizationDeliveriesListResponse> {
        return linkedPages<OrganizationDeliveriesListResponse>(this.call, {
            id: 'organization.deliveries.list',
            method: 'GET',
            url: '/webhook-endpoints/{id}/deliveries',
            query: [
                'organization_id',
                'edition_id',
                'is_active',
                'status',
                'ordering',
                'page',
                'page_size'
            ]
        }, { ...input, id }, options);
    }
    
    /**
     * Get delivery detail
     *
     * One delivery of the endpoint.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await organization.deliveries.get(id, deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(id: OrganizationDeliveriesGetData['path']['id'], deliveryId: OrganizationDeliveriesGetData['path']['delivery_id'], options?: CallOptions): Promise<OrganizationDeliveriesGetResponse> {
        return this.call<OrganizationDeliveriesGetResponse>({
            id: 'organization.deliveries.get',
            method: 'GET',
            url: '/webhook-endpoints/{id}/deliveries/{delivery_id}'
        }, { id, delivery_id: deliveryId }, options);
    }
    
    /**
     * Retry a failed delivery
     *
     * Makes an open delivery due now, and gives one that ended without success one more attempt. One that is being sent is left
     * alone. One that succeeded is refused with 409.
     *
     * @param id - A unique value identifying this webhook endpoint, a UUID.
     * @param deliveryId - The delivery's id.
     * @example
     * ```ts
     * const answer = await organization.deliveries.retry(id, deliveryId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: The delivery has succeeded. Use a replay to send it again.
     */
    retry(id: OrganizationDeliveriesRetryData['path']['id'], deliveryId: OrganizationDeliveriesRetryData['path']['delivery_id'], options?: CallOptions): Promise<OrganizationDeliveriesRetryResponse> {
        return this.call<OrganizationDeliveriesRetryResponse>({
            id: 'organization.deliveries.retry',
            method: 'POST',
            url: '/webhook-endpoints/{id}/deliveries/{delivery_id}/retry'
        }, { id, delivery_id: deliveryId }, options);
    }
}

/**
 * What `organization` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const { webhookEndpoints, deliveries } = organization
 * ```
 */
export class OrganizationApi {
    readonly webhookEndpoints: WebhookEndpointsApi;
    
    readonly deliveries: DeliveriesApi;
    
    constructor(call: Call) {
        this.webhookEndpoints = new WebhookEndpointsApi(call);
        this.deliveries = new DeliveriesApi(call);
    }
}

export const surface = { basePath: '/api/v1', enveloped: false };
