import type { Model } from 'mongoose'
import { cover } from '../analytics/cover.ts'
import { readRollups } from '../analytics/read-rollups.ts'
import type { RollupRow } from '../analytics/rollup-model.ts'
import { boundsOf } from '../analytics/sum-rollups.ts'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import { ceilTo, spanMs } from '../analytics/span.ts'
import type { AppScope } from '../access/scope.ts'
import { rowsIn } from '../rows-in.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { firstDeliveryIdAt } from './delivery-id.ts'
import { type DeliveryStatus, deliveryStatuses } from './delivery-model.ts'

/** Of what is older than its retention, as it was open for long, so much is counted one by one. */
const MAX_OLD = 10_000
/** Ids are ordered by time to within a burst, or a publish that was finished late. */
const BURST_MS = 60_000

interface CountDeps extends Pick<DeliveryDeps, 'deliveries' | 'directory' | 'now'> {
  rollupRows: Model<RollupRow>
  rollups: Pick<RollupWriter, 'flush'>
}

/** Where what retention may have removed ends, on a full minute – a full hour where minutes are not kept so long. */
const boundaryOf = (now: Date, retentionDays: number): number => {
  const oldest = now.getTime() - retentionDays * spanMs.day
  return ceilTo(retentionDays < 40 ? 'minute' : 'hour', oldest)
}

/**
 * Counts the deliveries to some endpoints of an app, all or those with certain statuses, as lists show them, test pings
 * among them. It sums up rollups of the time in which retention removes nothing, and counts one by one, up to 10,000, what
 * is older and still there as it was open for long. The count follows the deliveries of other processes after a second;
 * for a while after an app's retention was made longer it takes in what was removed before. There are counters by endpoint
 * and status only: a list with any other filter has no count from here.
 */
export const countDeliveries =
  (deps: CountDeps) =>
  async (
    { appId }: Pick<AppScope, 'appId'>,
    endpointIds: readonly string[],
    statuses: readonly DeliveryStatus[] = deliveryStatuses,
  ): Promise<number> => {
    await deps.rollups.flush()
    const now = deps.now()
    const boundary = boundaryOf(now, (await deps.directory.get(appId)).retention.days)
    const older = rowsIn(deps.deliveries).countDocuments(
      {
        endpointId: { $in: [...endpointIds] },
        _id: { $lt: firstDeliveryIdAt(new Date(boundary + BURST_MS)) },
        appId,
        createdAt: { $lt: new Date(boundary) },
        status: { $in: [...statuses] },
      },
      { limit: MAX_OLD },
    )
    let count = 0
    const { to } = boundsOf({}, now)
    const stretches = cover(boundary, to, now.getTime())
    for await (const { deliveries, pings } of readRollups(
      deps.rollupRows,
      { appId, endpointIds },
      stretches,
    )) {
      for (const status of statuses) count += (deliveries?.[status] ?? 0) + (pings?.[status] ?? 0)
    }
    return Math.max(0, count) + (await older)
  }
