// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Call, CallOptions } from '../../call.ts';

import type { PlatformAppKeysCreateData, PlatformAppKeysCreateResponse, PlatformAppKeysDeleteData, PlatformAppKeysDeleteResponse, PlatformAppKeysListData, PlatformAppKeysListResponse, PlatformAppsCreateData, PlatformAppsCreateResponse, PlatformAppsDeleteData, PlatformAppsDeleteResponse, PlatformAppsGetData, PlatformAppsGetResponse, PlatformAppsListData, PlatformAppsListResponse, PlatformAppsUpdateData, PlatformAppsUpdateResponse, PlatformEventTypesCreateData, PlatformEventTypesCreateResponse, PlatformEventTypesDeleteData, PlatformEventTypesDeleteResponse, PlatformEventTypesGetData, PlatformEventTypesGetResponse, PlatformEventTypesListData, PlatformEventTypesListResponse, PlatformEventTypesUpdateData, PlatformEventTypesUpdateResponse, PlatformTenantKeysCreateData, PlatformTenantKeysCreateResponse, PlatformTenantKeysDeleteData, PlatformTenantKeysDeleteResponse, PlatformTenantKeysListData, PlatformTenantKeysListResponse, PlatformTenantsCreateData, PlatformTenantsCreateResponse, PlatformTenantsDeleteData, PlatformTenantsDeleteResponse, PlatformTenantsGetData, PlatformTenantsGetResponse, PlatformTenantsListData, PlatformTenantsListResponse, PlatformTenantsUpdateData, PlatformTenantsUpdateResponse } from './types.gen.ts';

export type PlatformTenantsListInput = NonNullable<PlatformTenantsListData['query']>;

export type PlatformTenantsCreateInput = PlatformTenantsCreateData['body'];

export type PlatformTenantsDeleteInput = PlatformTenantsDeleteData['path'];

export type PlatformTenantsGetInput = PlatformTenantsGetData['path'];

export type PlatformTenantsUpdateInput = PlatformTenantsUpdateData['path'] & PlatformTenantsUpdateData['body'];

export class TenantsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List tenants
     *
     * All tenants, newest first.
     */
    list(input?: PlatformTenantsListInput, options?: CallOptions): Promise<PlatformTenantsListResponse> {
        return this.call<PlatformTenantsListResponse>({
            method: 'GET',
            url: '/tenants',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Create a tenant
     *
     * Makes a tenant and, with it, its default app.
     */
    create(input: PlatformTenantsCreateInput, options?: CallOptions): Promise<PlatformTenantsCreateResponse> {
        return this.call<PlatformTenantsCreateResponse>({
            method: 'POST',
            url: '/tenants',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Delete a tenant
     *
     * Deletes the tenant with its apps and keys and all that they hold. This cannot be undone.
     */
    delete(input: PlatformTenantsDeleteInput, options?: CallOptions): Promise<PlatformTenantsDeleteResponse> {
        return this.call<PlatformTenantsDeleteResponse>({
            method: 'DELETE',
            url: '/tenants/{tenantId}',
            empty: true
        }, input, options);
    }
    
    /**
     * Get a tenant
     *
     * One tenant.
     */
    get(input: PlatformTenantsGetInput, options?: CallOptions): Promise<PlatformTenantsGetResponse> {
        return this.call<PlatformTenantsGetResponse>({ method: 'GET', url: '/tenants/{tenantId}' }, input, options);
    }
    
    /**
     * Update a tenant
     *
     * Changes what the body names; what is absent stays as it is.
     */
    update(input: PlatformTenantsUpdateInput, options?: CallOptions): Promise<PlatformTenantsUpdateResponse> {
        return this.call<PlatformTenantsUpdateResponse>({
            method: 'PATCH',
            url: '/tenants/{tenantId}',
            body: 'required'
        }, input, options);
    }
}

export type PlatformTenantKeysListInput = PlatformTenantKeysListData['path'] & NonNullable<PlatformTenantKeysListData['query']>;

export type PlatformTenantKeysCreateInput = PlatformTenantKeysCreateData['path'] & PlatformTenantKeysCreateData['body'];

export type PlatformTenantKeysDeleteInput = PlatformTenantKeysDeleteData['path'];

export class TenantKeysApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List a tenant's API keys
     *
     * The tenant's keys, newest first. The keys themselves are never shown here.
     */
    list(input: PlatformTenantKeysListInput, options?: CallOptions): Promise<PlatformTenantKeysListResponse> {
        return this.call<PlatformTenantKeysListResponse>({
            method: 'GET',
            url: '/tenants/{tenantId}/api-keys',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Create a tenant API key
     *
     * Makes a key that is valid for all apps of the tenant. This answer alone shows it.
     */
    create(input: PlatformTenantKeysCreateInput, options?: CallOptions): Promise<PlatformTenantKeysCreateResponse> {
        return this.call<PlatformTenantKeysCreateResponse>({
            method: 'POST',
            url: '/tenants/{tenantId}/api-keys',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Revoke a tenant API key
     *
     * The key stops working at once.
     */
    delete(input: PlatformTenantKeysDeleteInput, options?: CallOptions): Promise<PlatformTenantKeysDeleteResponse> {
        return this.call<PlatformTenantKeysDeleteResponse>({
            method: 'DELETE',
            url: '/tenants/{tenantId}/api-keys/{keyId}',
            empty: true
        }, input, options);
    }
}

export type PlatformAppsListInput = NonNullable<PlatformAppsListData['query']>;

export type PlatformAppsCreateInput = PlatformAppsCreateData['body'];

export type PlatformAppsDeleteInput = PlatformAppsDeleteData['path'];

export type PlatformAppsGetInput = PlatformAppsGetData['path'];

export type PlatformAppsUpdateInput = PlatformAppsUpdateData['path'] & PlatformAppsUpdateData['body'];

export class AppsApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List apps
     *
     * All apps, or those of one tenant, newest first.
     */
    list(input?: PlatformAppsListInput, options?: CallOptions): Promise<PlatformAppsListResponse> {
        return this.call<PlatformAppsListResponse>({
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
     * Makes an app of a tenant. Its id may be chosen. A tenant that does not exist is refused.
     */
    create(input: PlatformAppsCreateInput, options?: CallOptions): Promise<PlatformAppsCreateResponse> {
        return this.call<PlatformAppsCreateResponse>({
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
     */
    delete(input: PlatformAppsDeleteInput, options?: CallOptions): Promise<PlatformAppsDeleteResponse> {
        return this.call<PlatformAppsDeleteResponse>({
            method: 'DELETE',
            url: '/apps/{appId}',
            empty: true
        }, input, options);
    }
    
    /**
     * Get an app
     *
     * One app.
     */
    get(input: PlatformAppsGetInput, options?: CallOptions): Promise<PlatformAppsGetResponse> {
        return this.call<PlatformAppsGetResponse>({ method: 'GET', url: '/apps/{appId}' }, input, options);
    }
    
    /**
     * Update an app
     *
     * Changes what the body names; what is absent stays as it is.
     */
    update(input: PlatformAppsUpdateInput, options?: CallOptions): Promise<PlatformAppsUpdateResponse> {
        return this.call<PlatformAppsUpdateResponse>({
            method: 'PATCH',
            url: '/apps/{appId}',
            body: 'required'
        }, input, options);
    }
}

export type PlatformAppKeysListInput = PlatformAppKeysListData['path'] & NonNullable<PlatformAppKeysListData['query']>;

export type PlatformAppKeysCreateInput = PlatformAppKeysCreateData['path'] & PlatformAppKeysCreateData['body'];

export type PlatformAppKeysDeleteInput = PlatformAppKeysDeleteData['path'];

export class AppKeysApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List an app's API keys
     *
     * The app's keys, newest first. The keys themselves are never shown here.
     */
    list(input: PlatformAppKeysListInput, options?: CallOptions): Promise<PlatformAppKeysListResponse> {
        return this.call<PlatformAppKeysListResponse>({
            method: 'GET',
            url: '/apps/{appId}/api-keys',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Create an app API key
     *
     * Makes a key that is valid for the app. This answer alone shows it. The reserved app has no keys: it takes a root key.
     */
    create(input: PlatformAppKeysCreateInput, options?: CallOptions): Promise<PlatformAppKeysCreateResponse> {
        return this.call<PlatformAppKeysCreateResponse>({
            method: 'POST',
            url: '/apps/{appId}/api-keys',
            body: 'required'
        }, input, options);
    }
    
    /**
     * Revoke an app API key
     *
     * The key stops working at once.
     */
    delete(input: PlatformAppKeysDeleteInput, options?: CallOptions): Promise<PlatformAppKeysDeleteResponse> {
        return this.call<PlatformAppKeysDeleteResponse>({
            method: 'DELETE',
            url: '/apps/{appId}/api-keys/{keyId}',
            empty: true
        }, input, options);
    }
}

export type PlatformEventTypesListInput = NonNullable<PlatformEventTypesListData['query']>;

export type PlatformEventTypesCreateInput = PlatformEventTypesCreateData['body'];

export type PlatformEventTypesDeleteInput = PlatformEventTypesDeleteData['path'];

export type PlatformEventTypesGetInput = PlatformEventTypesGetData['path'];

export type PlatformEventTypesUpdateInput = PlatformEventTypesUpdateData['path'] & PlatformEventTypesUpdateData['body'];

export class EventTypesApi {
    private readonly call: Call;
    
    constructor(call: Call) {
        this.call = call;
    }
    
    /**
     * List the catalog
     *
     * All event types of the deployment, by name.
     */
    list(input?: PlatformEventTypesListInput, options?: CallOptions): Promise<PlatformEventTypesListResponse> {
        return this.call<PlatformEventTypesListResponse>({
            method: 'GET',
            url: '/event-types',
            query: ['cursor', 'limit']
        }, input, options);
    }
    
    /**
     * Add an event type
     *
     * Adds an event type to the catalog. Names that start with `posthorn.` are reserved.
     */
    create(input: PlatformEventTypesCreateInput, options?: CallOptions): Promise<PlatformEventTypesCreateResponse> {
        return this.call<PlatformEventTypesCreateResponse>({
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
     */
    delete(input: PlatformEventTypesDeleteInput, options?: CallOptions): Promise<PlatformEventTypesDeleteResponse> {
        return this.call<PlatformEventTypesDeleteResponse>({
            method: 'DELETE',
            url: '/event-types/{name}',
            empty: true
        }, input, options);
    }
    
    /**
     * Get an event type of the catalog
     *
     * One event type.
     */
    get(input: PlatformEventTypesGetInput, options?: CallOptions): Promise<PlatformEventTypesGetResponse> {
        return this.call<PlatformEventTypesGetResponse>({ method: 'GET', url: '/event-types/{name}' }, input, options);
    }
    
    /**
     * Replace an event type
     *
     * Sets the description, schema, example and archived flag; what is absent is reset. Events that were published
     * before are not checked again.
     */
    update(input: PlatformEventTypesUpdateInput, options?: CallOptions): Promise<PlatformEventTypesUpdateResponse> {
        return this.call<PlatformEventTypesUpdateResponse>({
            method: 'PUT',
            url: '/event-types/{name}',
            body: 'required'
        }, input, options);
    }
}

export class PlatformApi {
    readonly tenants: TenantsApi;
    
    readonly tenantKeys: TenantKeysApi;
    
    readonly apps: AppsApi;
    
    readonly appKeys: AppKeysApi;
    
    readonly eventTypes: EventTypesApi;
    
    constructor(call: Call) {
        this.tenants = new TenantsApi(call);
        this.tenantKeys = new TenantKeysApi(call);
        this.apps = new AppsApi(call);
        this.appKeys = new AppKeysApi(call);
        this.eventTypes = new EventTypesApi(call);
    }
}

export const basePath = '/api/v1';
