import type { Scope } from '../access/scope.ts'
import { deleteEndpoint } from './delete-endpoint.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { enterEndpoint } from './enter-endpoint.ts'

/** Deletes an endpoint that is known by its id alone, for surfaces that reach across apps. @throws NotFound */
export const deleteEndpointWithin =
  (deps: EndpointDeps) =>
  async (scope: Scope, endpointId: string): Promise<void> => {
    const app = await enterEndpoint(deps)(scope, endpointId, { deleted: true })
    await deleteEndpoint(deps)(app, endpointId)
  }
