import { announceChange } from './announce-change.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { rowsIn } from '../rows-in.ts'

/** Switches an endpoint off for a reason of ours (`gone`: its receiver said 410); what waits for it ends as `failed`. */
export const disableEndpoint =
  (deps: Pick<EndpointDeps, 'endpoints' | 'apps' | 'nudge' | 'now'>) =>
  async (endpointId: string, reason: 'gone'): Promise<void> => {
    const now = deps.now()
    const disabled = await rowsIn(deps.endpoints).findOneAndUpdate(
      { _id: endpointId, deletedAt: null, active: true },
      {
        $set: { active: false, disabledAt: now, disabledReason: reason, dueAt: now, updatedAt: now },
        $inc: { revision: 1, dueSequence: 1 },
      },
    )
    if (disabled) await announceChange(deps, disabled.appId)
  }
