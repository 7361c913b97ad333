import { announceChange } from './announce-change.ts'
import type { EndpointConfig } from './endpoint-config.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { unmarkFailing } from './failing.ts'
import { rowsIn } from '../rows-in.ts'

/** `gone`: its receiver said 410. `failing`: it did nothing but fail since then; if that has changed, nothing happens. */
export type DisableReason = { reason: 'gone' } | { reason: 'failing'; failingSince: Date }

/** Switches an endpoint off for a reason of ours; what waits for it ends as `failed`. */
export const disableEndpoint =
  (deps: Pick<EndpointDeps, 'endpoints' | 'apps' | 'nudge' | 'now'>) =>
  async (
    { id, appId }: Pick<EndpointConfig, 'id' | 'appId'>,
    { reason, ...stillSo }: DisableReason,
  ): Promise<void> => {
    const now = deps.now()
    const disabled = await rowsIn(deps.endpoints).updateOne(
      { _id: id, deletedAt: null, active: true, ...stillSo },
      {
        $set: { active: false, disabledAt: now, disabledReason: reason, dueAt: now, updatedAt: now },
        $inc: { revision: 1, dueSequence: 1 },
        $unset: unmarkFailing,
      },
    )
    if (disabled.modifiedCount === 1) await announceChange(deps, appId)
  }
