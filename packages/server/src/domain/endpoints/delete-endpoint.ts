import type { AppScope } from '../access/scope.ts'
import { announceChange } from './announce-change.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { findEndpoint } from './find-endpoint.ts'
import { rowsIn } from '../rows-in.ts'

/**
 * Deletes an endpoint for good. The row stays hidden, and due, until the engine has ended what waits for it.
 * @throws NotFound
 */
export const deleteEndpoint =
  (deps: EndpointDeps) =>
  async (scope: AppScope, endpointId: string): Promise<void> => {
    const row = await findEndpoint(deps.endpoints, scope, endpointId)
    const now = deps.now()
    await rowsIn(deps.endpoints).updateOne(
      { _id: row._id, appId: scope.appId },
      { $set: { deletedAt: now, dueAt: now }, $inc: { revision: 1, dueSequence: 1 } },
    )
    await announceChange(deps, scope.appId)
  }
