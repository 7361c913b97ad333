import type { AppScope } from '../access/scope.ts'
import { NotFound } from '../errors.ts'
import { rowsIn } from '../rows-in.ts'
import { announceChange } from './announce-change.ts'
import type { EndpointDeps } from './endpoint-deps.ts'

/**
 * Deletes an endpoint for good. The row stays hidden, and due, until the engine has ended what waits for it. Whoever tries
 * again is told that there is none any more, and by then that is known everywhere, whatever became of the first try.
 * @throws NotFound
 */
export const deleteEndpoint =
  (deps: EndpointDeps) =>
  async ({ appId }: AppScope, endpointId: string): Promise<void> => {
    const now = deps.now()
    const { matchedCount } = await rowsIn(deps.endpoints).updateOne(
      { _id: endpointId, appId, deletedAt: null },
      { $set: { deletedAt: now, dueAt: now }, $inc: { revision: 1, dueSequence: 1 } },
    )
    const isDeleted = matchedCount === 1
    const wasDeleted = !isDeleted && (await deps.endpoints.exists({ _id: endpointId, appId })) !== null
    if (isDeleted || wasDeleted) await announceChange(deps, appId)
    if (!isDeleted) throw new NotFound('webhook endpoint')
  }
