// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';
import { cursorPages } from '../../pages/cursor-pages.ts';
import type { Pager } from '../../pages/pager.ts';

import type { PlatformAppKeysCreateData, PlatformAppKeysCreateResponse, PlatformAppKeysDeleteData, PlatformAppKeysDeleteResponse, PlatformAppKeysListData, PlatformAppKeysListResponse, PlatformAppsCreateData, PlatformAppsCreateResponse, PlatformAppsDeleteData, PlatformAppsDeleteResponse, PlatformAppsGetData, PlatformAppsGetResponse, PlatformAppsListData, PlatformAppsListResponse, PlatformAppsUpdateData, PlatformAppsUpdateResponse, PlatformEventTypesCreateData, PlatformEventTypesCreateResponse, PlatformEventTypesDeleteData, PlatformEventTypesDeleteResponse, PlatformEventTypesGetData, PlatformEventTypesGetResponse, PlatformEventTypesListData, PlatformEventTypesListResponse, PlatformEventTypesUpdateData, PlatformEventTypesUpdateResponse, PlatformSessionTicketsCreateData, PlatformSessionTicketsCreateResponse, PlatformTenantKeysCreateData, PlatformTenantKeysCreateResponse, PlatformTenantKeysDeleteData, PlatformTenantKeysDeleteResponse, PlatformTenantKeysListData, PlatformTenantKeysListResponse, PlatformTenantsCreateData, PlatformTenantsCreateResponse, PlatformTenantsDeleteData, PlatformTenantsDeleteResponse, PlatformTenantsGetData, PlatformTenantsGetResponse, PlatformTenantsListData, PlatformTenantsListResponse, PlatformTenantsUpdateData, PlatformTenantsUpdateResponse } from './types.gen.ts';

/**
 * What `platform.tenants.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformTenantsListInput = {}
 * ```
 */
export type PlatformTenantsListInput = NonNullable<PlatformTenantsListData['query']>;

/**
 * What `platform.tenants.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformTenantsCreateInput = { name: 'First tenant' }
 * ```
 */
export type PlatformTenantsCreateInput = PlatformTenantsCreateData['body'];

/**
 * What `platform.tenants.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformTenantsUpdateInput = { name: 'Renamed tenant' }
 * ```
 */
export type PlatformTenantsUpdateInput = PlatformTenantsUpdateData['body'];

/**
 * What `platform.tenants` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const tenants: TenantsApi = platform.tenants
 * ```
 */
export class TenantsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List tenants
     *
     * All tenants, newest first.
     *
     * @example
     * ```ts
     * for await (const item of platform.tenants.list()) console.log(item)
     * ```
     */
    list(input?: PlatformTenantsListInput, options?: CallOptions): Pager<PlatformTenantsListResponse['data'][number], PlatformTenantsListResponse> {
        return cursorPages<PlatformTenantsListResponse>(this.call, {
            id: 'platform.tenants.list',
            method: 'GET',
            url: '/tenants',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Create a tenant
     *
     * Makes a tenant and, with it, its default app.
     *
     * @example
     * ```ts
     * const answer = await platform.tenants.create({ name: 'First tenant' })
     * ```
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: PlatformTenantsCreateInput, options?: CallOptions): Promise<PlatformTenantsCreateResponse> {
        return this.call<PlatformTenantsCreateResponse>({
            id: 'platform.tenants.create',
            method: 'POST',
            url: '/tenants',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete a tenant
     *
     * Deletes the tenant with its apps and keys and all that they hold. This cannot be undone.
     *
     * @param tenantId - The tenant's id.
     * @example
     * ```ts
     * await platform.tenants.delete(tenantId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(tenantId: PlatformTenantsDeleteData['path']['tenantId'], options?: CallOptions): Promise<PlatformTenantsDeleteResponse> {
        return this.call<PlatformTenantsDeleteResponse>({
            id: 'platform.tenants.delete',
            method: 'DELETE',
            url: '/tenants/{tenantId}',
            empty: true
        }, { tenantId }, options);
    }
    
    /**
     * Get a tenant
     *
     * One tenant.
     *
     * @param tenantId - The tenant's id.
     * @example
     * ```ts
     * const answer = await platform.tenants.get(tenantId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(tenantId: PlatformTenantsGetData['path']['tenantId'], options?: CallOptions): Promise<PlatformTenantsGetResponse> {
        return this.call<PlatformTenantsGetResponse>({
            id: 'platform.tenants.get',
            method: 'GET',
            url: '/tenants/{tenantId}'
        }, { tenantId }, options);
    }
    
    /**
     * Update a tenant
     *
     * Changes what the body names; what is absent stays as it is.
     *
     * @param tenantId - The tenant's id.
     * @example
     * ```ts
     * const answer = await platform.tenants.update(tenantId, { name: 'Renamed tenant' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(tenantId: PlatformTenantsUpdateData['path']['tenantId'], input: PlatformTenantsUpdateInput, options?: CallOptions): Promise<PlatformTenantsUpdateResponse> {
        return this.call<PlatformTenantsUpdateResponse>({
            id: 'platform.tenants.update',
            method: 'PATCH',
            url: '/tenants/{tenantId}',
            body: 'required'
        }, { ...input, tenantId }, options);
    }
}

/**
 * What `platform.tenantKeys.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformTenantKeysListInput = {}
 * ```
 */
export type PlatformTenantKeysListInput = NonNullable<PlatformTenantKeysListData['query']>;

/**
 * What `platform.tenantKeys.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformTenantKeysCreateInput = { name: 'Backend' }
 * ```
 */
export type PlatformTenantKeysCreateInput = PlatformTenantKeysCreateData['body'];

/**
 * What `platform.tenantKeys` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const tenantKeys: TenantKeysApi = platform.tenantKeys
 * ```
 */
export class TenantKeysApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List a tenant's API keys
     *
     * The tenant's keys, newest first. The keys themselves are never shown here.
     *
     * @param tenantId - The tenant's id.
     * @example
     * ```ts
     * for await (const item of platform.tenantKeys.list(tenantId)) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(tenantId: PlatformTenantKeysListData['path']['tenantId'], input?: PlatformTenantKeysListInput, options?: CallOptions): Pager<PlatformTenantKeysListResponse['data'][number], PlatformTenantKeysListResponse> {
        return cursorPages<PlatformTenantKeysListResponse>(this.call, {
            id: 'platform.tenantKeys.list',
            method: 'GET',
            url: '/tenants/{tenantId}/api-keys',
            query: ['cursor', 'limit']
        }, { ...input, tenantId }, options);
    }
    
    /**
     * Create a tenant API key
     *
     * Makes a key that is valid for all apps of the tenant. This answer alone shows it.
     *
     * @param tenantId - The tenant's id.
     * @example
     * ```ts
     * const answer = await platform.tenantKeys.create(tenantId, { name: 'Backend' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(tenantId: PlatformTenantKeysCreateData['path']['tenantId'], input: PlatformTenantKeysCreateInput, options?: CallOptions): Promise<PlatformTenantKeysCreateResponse> {
        return this.call<PlatformTenantKeysCreateResponse>({
            id: 'platform.tenantKeys.create',
            method: 'POST',
            url: '/tenants/{tenantId}/api-keys',
            body: 'required'
        }, { ...input, tenantId }, options);
    }
    
    /**
     * Revoke a tenant API key
     *
     * The key stops working at once.
     *
     * @param tenantId - The tenant's id.
     * @param keyId - The API key's id.
     * @example
     * ```ts
     * await platform.tenantKeys.delete(tenantId, keyId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(tenantId: PlatformTenantKeysDeleteData['path']['tenantId'], keyId: PlatformTenantKeysDeleteData['path']['keyId'], options?: CallOptions): Promise<PlatformTenantKeysDeleteResponse> {
        return this.call<PlatformTenantKeysDeleteResponse>({
            id: 'platform.tenantKeys.delete',
            method: 'DELETE',
            url: '/tenants/{tenantId}/api-keys/{keyId}',
            empty: true
        }, { tenantId, keyId }, options);
    }
}

/**
 * What `platform.apps.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformAppsListInput = { tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
 */
export type PlatformAppsListInput = NonNullable<PlatformAppsListData['query']>;

/**
 * What `platform.apps.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformAppsCreateInput = { id: 'shop', name: 'Shop', tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' }
 * ```
 */
export type PlatformAppsCreateInput = PlatformAppsCreateData['body'];

/**
 * What `platform.apps.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformAppsUpdateInput = { name: 'Web shop' }
 * ```
 */
export type PlatformAppsUpdateInput = PlatformAppsUpdateData['body'];

/**
 * What `platform.apps` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const apps: AppsApi = platform.apps
 * ```
 */
export class AppsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List apps
     *
     * All apps, or those of one tenant, newest first.
     *
     * @example
     * ```ts
     * for await (const item of platform.apps.list({ tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })) console.log(item)
     * ```
     */
    list(input?: PlatformAppsListInput, options?: CallOptions): Pager<PlatformAppsListResponse['data'][number], PlatformAppsListResponse> {
        return cursorPages<PlatformAppsListResponse>(this.call, {
            id: 'platform.apps.list',
            method: 'GET',
            url: '/apps',
            query: [
                'tenantId',
                'cursor',
                'limit'
            ]
        }, input, options);
    }
    
    /**
     * Create an app
     *
     * Makes an app of a tenant. Its id may be chosen. A tenant that does not exist, or is out of reach, is not found.
     *
     * @example
     * ```ts
     * const answer = await platform.apps.create({ id: 'shop', name: 'Shop', tenantId: '019a8c10-2c4d-7e8f-a1b2-94d3c5e6f708' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: There is an app with this id.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: PlatformAppsCreateInput, options?: CallOptions): Promise<PlatformAppsCreateResponse> {
        return this.call<PlatformAppsCreateResponse>({
            id: 'platform.apps.create',
            method: 'POST',
            url: '/apps',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete an app
     *
     * Deletes the app with its endpoints, events, deliveries and keys. This cannot be undone. A tenant's default app
     * is refused: it goes only with its tenant. So is the reserved app `_operations`.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * await platform.apps.delete(appId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws ConflictError - 409: A tenant's default app goes only with its tenant, and the reserved app never.
     */
    delete(appId: PlatformAppsDeleteData['path']['appId'], options?: CallOptions): Promise<PlatformAppsDeleteResponse> {
        return this.call<PlatformAppsDeleteResponse>({
            id: 'platform.apps.delete',
            method: 'DELETE',
            url: '/apps/{appId}',
            empty: true
        }, { appId }, options);
    }
    
    /**
     * Get an app
     *
     * One app.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * const answer = await platform.apps.get(appId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(appId: PlatformAppsGetData['path']['appId'], options?: CallOptions): Promise<PlatformAppsGetResponse> {
        return this.call<PlatformAppsGetResponse>({
            id: 'platform.apps.get',
            method: 'GET',
            url: '/apps/{appId}'
        }, { appId }, options);
    }
    
    /**
     * Update an app
     *
     * Changes what the body names; what is absent stays as it is.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * const answer = await platform.apps.update(appId, { name: 'Web shop' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(appId: PlatformAppsUpdateData['path']['appId'], input: PlatformAppsUpdateInput, options?: CallOptions): Promise<PlatformAppsUpdateResponse> {
        return this.call<PlatformAppsUpdateResponse>({
            id: 'platform.apps.update',
            method: 'PATCH',
            url: '/apps/{appId}',
            body: 'required'
        }, { ...input, appId }, options);
    }
}

/**
 * What `platform.appKeys.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformAppKeysListInput = {}
 * ```
 */
export type PlatformAppKeysListInput = NonNullable<PlatformAppKeysListData['query']>;

/**
 * What `platform.appKeys.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformAppKeysCreateInput = { name: 'Backend' }
 * ```
 */
export type PlatformAppKeysCreateInput = PlatformAppKeysCreateData['body'];

/**
 * What `platform.appKeys` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const appKeys: AppKeysApi = platform.appKeys
 * ```
 */
export class AppKeysApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List an app's API keys
     *
     * The app's keys, newest first. The keys themselves are never shown here.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * for await (const item of platform.appKeys.list(appId)) console.log(item)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    list(appId: PlatformAppKeysListData['path']['appId'], input?: PlatformAppKeysListInput, options?: CallOptions): Pager<PlatformAppKeysListResponse['data'][number], PlatformAppKeysListResponse> {
        return cursorPages<PlatformAppKeysListResponse>(this.call, {
            id: 'platform.appKeys.list',
            method: 'GET',
            url: '/apps/{appId}/api-keys',
            query: ['cursor', 'limit']
        }, { ...input, appId }, options);
    }
    
    /**
     * Create an app API key
     *
     * Makes a key that is valid for the app. This answer alone shows it. The reserved app has no keys: it takes a root key.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * const answer = await platform.appKeys.create(appId, { name: 'Backend' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(appId: PlatformAppKeysCreateData['path']['appId'], input: PlatformAppKeysCreateInput, options?: CallOptions): Promise<PlatformAppKeysCreateResponse> {
        return this.call<PlatformAppKeysCreateResponse>({
            id: 'platform.appKeys.create',
            method: 'POST',
            url: '/apps/{appId}/api-keys',
            body: 'required'
        }, { ...input, appId }, options);
    }
    
    /**
     * Revoke an app API key
     *
     * The key stops working at once.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @param keyId - The API key's id.
     * @example
     * ```ts
     * await platform.appKeys.delete(appId, keyId)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(appId: PlatformAppKeysDeleteData['path']['appId'], keyId: PlatformAppKeysDeleteData['path']['keyId'], options?: CallOptions): Promise<PlatformAppKeysDeleteResponse> {
        return this.call<PlatformAppKeysDeleteResponse>({
            id: 'platform.appKeys.delete',
            method: 'DELETE',
            url: '/apps/{appId}/api-keys/{keyId}',
            empty: true
        }, { appId, keyId }, options);
    }
}

/**
 * What `platform.sessionTickets.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformSessionTicketsCreateInput = { type: 'webhook_app_access' }
 * ```
 */
export type PlatformSessionTicketsCreateInput = PlatformSessionTicketsCreateData['body'];

/**
 * What `platform.sessionTickets` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const sessionTickets: SessionTicketsApi = platform.sessionTickets
 * ```
 */
export class SessionTicketsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * Create a session ticket
     *
     * Makes a ticket that a person's browser exchanges, once, for a session in the portal of the app. The session ends with
     * the app, and with the root key that made its ticket. The reserved app has no portal.
     *
     * @param appId - The app's id. `_operations` is the deployment's own app, which gets the events about endpoints and deliveries; it takes
     * a root key.
     * @example
     * ```ts
     * const answer = await platform.sessionTickets.create(appId, { type: 'webhook_app_access' })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(appId: PlatformSessionTicketsCreateData['path']['appId'], input: PlatformSessionTicketsCreateInput, options?: CallOptions): Promise<PlatformSessionTicketsCreateResponse> {
        return this.call<PlatformSessionTicketsCreateResponse>({
            id: 'platform.sessionTickets.create',
            method: 'POST',
            url: '/apps/{appId}/session-tickets',
            body: 'required'
        }, { ...input, appId }, options);
    }
}

/**
 * What `platform.eventTypes.list` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformEventTypesListInput = {}
 * ```
 */
export type PlatformEventTypesListInput = NonNullable<PlatformEventTypesListData['query']>;

/**
 * What `platform.eventTypes.create` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformEventTypesCreateInput = { name: 'order.shipped' }
 * ```
 */
export type PlatformEventTypesCreateInput = PlatformEventTypesCreateData['body'];

/**
 * What `platform.eventTypes.update` takes beside the ids of the path.
 *
 * @example
 * ```ts
 * const input: PlatformEventTypesUpdateInput = {
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
 *   archived: true,
 * }
 * ```
 */
export type PlatformEventTypesUpdateInput = PlatformEventTypesUpdateData['body'];

/**
 * What `platform.eventTypes` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const eventTypes: EventTypesApi = platform.eventTypes
 * ```
 */
export class EventTypesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List the catalog
     *
     * All event types of the deployment, by name.
     *
     * @example
     * ```ts
     * for await (const item of platform.eventTypes.list()) console.log(item)
     * ```
     */
    list(input?: PlatformEventTypesListInput, options?: CallOptions): Pager<PlatformEventTypesListResponse['data'][number], PlatformEventTypesListResponse> {
        return cursorPages<PlatformEventTypesListResponse>(this.call, {
            id: 'platform.eventTypes.list',
            method: 'GET',
            url: '/event-types',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Add an event type
     *
     * Adds an event type to the catalog. Names that start with `posthorn.` are reserved.
     *
     * @example
     * ```ts
     * const answer = await platform.eventTypes.create({ name: 'order.shipped' })
     * ```
     * @throws ConflictError - 409: There is an event type with this name.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    create(input: PlatformEventTypesCreateInput, options?: CallOptions): Promise<PlatformEventTypesCreateResponse> {
        return this.call<PlatformEventTypesCreateResponse>({
            id: 'platform.eventTypes.create',
            method: 'POST',
            url: '/event-types',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete an event type
     *
     * Takes the type out of the catalog. It can no longer be published; subscriptions to its name stay and match
     * nothing. To let it end gently, archive it.
     *
     * @param name - The event type's name.
     * @example
     * ```ts
     * await platform.eventTypes.delete(name)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    delete(name: PlatformEventTypesDeleteData['path']['name'], options?: CallOptions): Promise<PlatformEventTypesDeleteResponse> {
        return this.call<PlatformEventTypesDeleteResponse>({
            id: 'platform.eventTypes.delete',
            method: 'DELETE',
            url: '/event-types/{name}',
            empty: true
        }, { name }, options);
    }
    
    /**
     * Get an event type of the catalog
     *
     * One event type.
     *
     * @param name - The event type's name.
     * @example
     * ```ts
     * const answer = await platform.eventTypes.get(name)
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     */
    get(name: PlatformEventTypesGetData['path']['name'], options?: CallOptions): Promise<PlatformEventTypesGetResponse> {
        return this.call<PlatformEventTypesGetResponse>({
            id: 'platform.eventTypes.get',
            method: 'GET',
            url: '/event-types/{name}'
        }, { name }, options);
    }
    
    /**
     * Replace an event type
     *
     * Sets the description, schema, example and archived flag; what is absent is reset. Events that were published
     * before are not checked again.
     *
     * @param name - The event type's name.
     * @example
     * ```ts
     * const answer = await platform.eventTypes.update(name, {
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
     *   archived: true,
     * })
     * ```
     * @throws NotFoundError - 404: There is nothing with this id that the credentials may see.
     * @throws InvalidInputError - 413: The body is larger than the operation takes.
     */
    update(name: PlatformEventTypesUpdateData['path']['name'], input: PlatformEventTypesUpdateInput, options?: CallOptions): Promise<PlatformEventTypesUpdateResponse> {
        return this.call<PlatformEventTypesUpdateResponse>({
            id: 'platform.eventTypes.update',
            method: 'PUT',
            url: '/event-types/{name}',
            body: 'required'
        }, { ...input, name }, options);
    }
}

/**
 * What `platform` does; made by the client, not by you.
 *
 * @example
 * ```ts
 * const { tenants, tenantKeys, apps, appKeys, sessionTickets, eventTypes } = platform
 * ```
 */
export class PlatformApi {
    readonly tenants: TenantsApi;
    
    readonly tenantKeys: TenantKeysApi;
    
    readonly apps: AppsApi;
    
    readonly appKeys: AppKeysApi;
    
    readonly sessionTickets: SessionTicketsApi;
    
    readonly eventTypes: EventTypesApi;
    
    constructor(call: Call) {
        this.tenants = new TenantsApi(call);
        this.tenantKeys = new TenantKeysApi(call);
        this.apps = new AppsApi(call);
        this.appKeys = new AppKeysApi(call);
        this.sessionTickets = new SessionTicketsApi(call);
        this.eventTypes = new EventTypesApi(call);
    }
}

export const surface = { basePath: '/api/v1', enveloped: true };
