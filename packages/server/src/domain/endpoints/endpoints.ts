import { createEndpoint } from './create-endpoint.ts'
import { deleteEndpoint } from './delete-endpoint.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { getEndpoint, listEndpoints } from './list-endpoints.ts'
import { rotateSecret } from './rotate-secret.ts'
import { updateEndpoint } from './update-endpoint.ts'

export const createEndpoints = (deps: EndpointDeps) => ({
  create: createEndpoint(deps),
  list: listEndpoints(deps),
  get: getEndpoint(deps),
  update: updateEndpoint(deps),
  delete: deleteEndpoint(deps),
  rotateSecret: rotateSecret(deps),
})

export type Endpoints = ReturnType<typeof createEndpoints>
