import { createEndpoint } from './create-endpoint.ts'
import { deleteEndpoint } from './delete-endpoint.ts'
import { deleteEndpointWithin } from './delete-endpoint-within.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { enterEndpoint } from './enter-endpoint.ts'
import { allEndpointsWithin, listEndpointsWithin } from './list-endpoints-within.ts'
import { revealSecrets } from './reveal-secrets.ts'
import { getEndpoint, listEndpoints } from './list-endpoints.ts'
import { listSubscriptions } from './list-subscriptions.ts'
import { rotateSecret } from './rotate-secret.ts'
import { updateEndpoint } from './update-endpoint.ts'

export const createEndpoints = (deps: EndpointDeps) => ({
  create: createEndpoint(deps),
  enter: enterEndpoint(deps),
  list: listEndpoints(deps),
  listWithin: listEndpointsWithin(deps),
  allWithin: allEndpointsWithin(deps),
  revealSecrets: revealSecrets(deps),
  listSubscriptions: listSubscriptions(deps),
  get: getEndpoint(deps),
  update: updateEndpoint(deps),
  delete: deleteEndpoint(deps),
  deleteWithin: deleteEndpointWithin(deps),
  rotateSecret: rotateSecret(deps),
})

export type Endpoints = ReturnType<typeof createEndpoints>
