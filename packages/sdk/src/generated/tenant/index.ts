// Generated from spec/ by `pnpm generate`. Do not edit.

export { EndpointsApi, TenantApi, type TenantEndpointsCreateInput, type TenantEndpointsUpdateInput } from './api.gen.ts';
export type { CustomHeaders, EndpointUrl, GivenSecret, InputError, Problem, SigningSecret, TenantEndpoint, TenantEndpointCreate, TenantEndpointCreated, TenantEndpointId, TenantEndpointName, TenantEndpoints, TenantEndpointsCreateResponse, TenantEndpointsDeleteResponse, TenantEndpointsGetResponse, TenantEndpointsListResponse, TenantEndpointStatus, TenantEndpointsUpdateResponse, TenantEndpointUpdate, TenantTimeoutSeconds } from './types.gen.ts';
