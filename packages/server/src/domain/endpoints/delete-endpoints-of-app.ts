import type { EndpointDeps } from './endpoint-deps.ts'
import { rowsIn } from '../rows-in.ts'

/** Deletes all endpoints of an app that is going away; the engine ends what waits for them. May be called again. */
export const deleteEndpointsOfApp =
  (deps: Pick<EndpointDeps, 'endpoints' | 'nudge' | 'now'>) =>
  async (appId: string): Promise<void> => {
    const now = deps.now()
    await rowsIn(deps.endpoints).updateMany(
      { appId, deletedAt: null },
      { $set: { deletedAt: now, dueAt: now }, $inc: { revision: 1, dueSequence: 1 } },
    )
    deps.nudge()
  }
