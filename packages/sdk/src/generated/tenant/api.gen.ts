// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';

import type { TenantEndpointsCreateData, TenantEndpointsCreateResponse, TenantEndpointsDeleteData, TenantEndpointsDeleteResponse, TenantEndpointsGetData, TenantEndpointsGetResponse, TenantEndpointsListResponse, TenantEndpointsUpdateData, TenantEndpointsUpdateResponse } from './types.gen.ts';

/**
 * What `tenant.endpoints.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: TenantEndpointsCreateInput = { name: 'my-webhook', url: 'https://shop.example.com/hooks' }
 * ```
 */
export type TenantEndpointsCreateInput = TenantEndpointsCreateData['body'];

/**
 * What `tenant.endpoints.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: TenantEndpointsUpdateInput = { name: 'updated-name', status: 'PAUSED' }
 * ```
 */
export type TenantEndpointsUpdateInput = TenantEndpointsUpdateData['body'];

/**
 * What `tenant.endpoints` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const endpoints: EndpointsApi = tenant.endpoints
 * ```
 */
export class EndpointsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List endpoints
     *
     * All endpoints of the authenticated tenant, in all its apps, newest first.
     *
     * @example
     * ```ts
     * const answer = await tenant.endpoints.list()
     * ```
     */
    list(options?: CallOptions): Promise<TenantEndpointsListResponse> {
        return this.call<TenantEndpointsListResponse>({
            id: 'tenant.endpoints.list',
            method: 'GET',
            url: '/endpoints'
        }, undefined, options);
    }
    
    /**
     * Register an endpoint
     *
     * Registers a new webhook endpoint in the tenant's default app. It gets every event. Without a `secret` one is made,
     * and this answer shows it.
     *
     * @example
     * ```ts
     * const answer = await tenant.endpoints.create({ name: 'my-webhook', url: 'https://shop.example.com/hooks' })
     * ```
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: TenantEndpointsCreateInput, options?: CallOptions): Promise<TenantEndpointsCreateResponse> {
        return this.call<TenantEndpointsCreateResponse>({
            id: 'tenant.endpoints.create',
            method: 'POST',
            url: '/endpoints',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete an endpoint
     *
     * Deletes the endpoint for good. What waits for it ends as `failed`.
     *
     * @param epId - The endpoint's id, `ep_` and a UUID.
     * @example
     * ```ts
     * await tenant.endpoints.delete(epId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(epId: TenantEndpointsDeleteData['path']['ep_id'], options?: CallOptions): Promise<TenantEndpointsDeleteResponse> {
        return this.call<TenantEndpointsDeleteResponse>({
            id: 'tenant.endpoints.delete',
            method: 'DELETE',
            url: '/endpoints/{ep_id}',
            empty: true
        }, { ep_id: epId }, options);
    }
    
    /**
     * Retrieve an endpoint
     *
     * One endpoint by its prefixed id.
     *
     * @param epId - The endpoint's id, `ep_` and a UUID.
     * @example
     * ```ts
     * const answer = await tenant.endpoints.get(epId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(epId: TenantEndpointsGetData['path']['ep_id'], options?: CallOptions): Promise<TenantEndpointsGetResponse> {
        return this.call<TenantEndpointsGetResponse>({
            id: 'tenant.endpoints.get',
            method: 'GET',
            url: '/endpoints/{ep_id}'
        }, { ep_id: epId }, options);
    }
    
    /**
     * Update an endpoint
     *
     * Changes what the body names; what is absent stays as it is. Set `status` to `PAUSED` to hold deliveries back and to
     * `ACTIVE` to resume.
     *
     * @param epId - The endpoint's id, `ep_` and a UUID.
     * @example
     * ```ts
     * const answer = await tenant.endpoints.update(epId, { name: 'updated-name', status: 'PAUSED' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(epId: TenantEndpointsUpdateData['path']['ep_id'], input: TenantEndpointsUpdateInput, options?: CallOptions): Promise<TenantEndpointsUpdateResponse> {
        return this.call<TenantEndpointsUpdateResponse>({
            id: 'tenant.endpoints.update',
            method: 'PATCH',
            url: '/endpoints/{ep_id}',
            body: 'required'
        }, { ...input, ep_id: epId }, options);
    }
}

/**
 * What `tenant` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const { endpoints } = tenant
 * ```
 */
export class TenantApi {
    readonly endpoints: EndpointsApi;
    
    constructor(call: Call) {
        this.endpoints = new EndpointsApi(call);
    }
}

export const surface = { basePath: '/api/v1', enveloped: false };
