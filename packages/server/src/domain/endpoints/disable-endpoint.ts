import { announceChange } from './announce-change.ts'
import type { EndpointConfig } from './endpoint-config.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import { unmarkFailing } from './failing.ts'
import type { Announcer } from '../operations/announcer.ts'
import { endpointDisabled } from '../operations/state-event.ts'
import { rowsIn } from '../rows-in.ts'

/** `gone`: its receiver said 410. `failing`: it did nothing but fail since then; if that has changed, nothing happens. */
export type DisableReason = { reason: 'gone' } | { reason: 'failing'; failingSince: Date }

/**
 * Switches an endpoint off for a reason of ours; what waits for it ends as `failed`. May be called again when it failed: that
 * others are told is made up for, where it was switched off by then.
 */
export const disableEndpoint =
  (
    deps: Pick<EndpointDeps, 'endpoints' | 'apps' | 'directory' | 'nudge' | 'now'> & {
      announcer: Pick<Announcer, 'note'>
    },
  ) =>
  async (endpoint: Pick<EndpointConfig, 'id' | 'appId'>, why: DisableReason): Promise<void> => {
    const now = deps.now()
    const { reason, ...stillSo } = why
    const event = endpointDisabled(endpoint, why, now)
    const noted = await deps.announcer.note([event])
    const disabled = await rowsIn(deps.endpoints).updateOne(
      { _id: endpoint.id, deletedAt: null, active: true, ...stillSo },
      {
        $set: {
          active: false,
          inactiveSince: now,
          disabledAt: now,
          disabledReason: reason,
          dueAt: now,
          updatedAt: now,
        },
        $inc: { revision: 1, dueSequence: 1 },
        $unset: unmarkFailing,
      },
    )
    const wasDisabled =
      disabled.modifiedCount === 0 &&
      (await deps.endpoints.exists({ _id: endpoint.id, disabledAt: { $ne: null } })) !== null
    if (disabled.modifiedCount === 1 || wasDisabled) await announceChange(deps, endpoint.appId)
    noted.settle(disabled.modifiedCount === 1 ? [event.key] : [])
  }
