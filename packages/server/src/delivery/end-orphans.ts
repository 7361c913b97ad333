import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { failDeliveries } from './fail-deliveries.ts'
import { rowsIn } from '../domain/rows-in.ts'

/** A publish writes events and deliveries side by side: younger than this, the event may only not be visible yet. */
const SETTLED_MS = 60_000
/** Events live for a day at least: only of older deliveries can they have been removed. */
const REMOVED_MS = 43_200_000
export const LOOK_AGAIN_MS = 500

interface OrphanDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  rollups: Pick<RollupWriter, 'moved'>
  now: () => Date
}

const kindOf = (row: DeliveryRow, now: Date): 'young' | 'unacknowledged' | 'expired' => {
  const age = now.getTime() - row.createdAt.getTime()
  if (row.attemptCount > 0 || row.origin !== 'publish' || age > REMOVED_MS) return 'expired'
  return age < SETTLED_MS ? 'young' : 'unacknowledged'
}

/**
 * Deals with open deliveries of one endpoint whose event was not found. A young one waits a little more; one that was
 * never tried belongs to a publish that was never acknowledged, and is dropped; the event of another has been removed.
 */
export const endOrphans = async (
  deps: OrphanDeps,
  endpointId: string,
  orphans: readonly DeliveryRow[],
  expireAt: Date,
): Promise<void> => {
  const now = deps.now()
  const { young = [], unacknowledged = [], expired = [] } = Object.groupBy(orphans, row => kindOf(row, now))
  const still = { expireAt: { $exists: false } }
  const filter = (some: readonly DeliveryRow[]) => ({ _id: { $in: some.map(({ _id }) => _id) }, ...still })
  if (unacknowledged.length > 0) await rowsIn(deps.deliveries).deleteMany(filter(unacknowledged))
  await failDeliveries(deps, expired, { lastError: 'event_expired', expireAt, still })
  if (young.length === 0) return
  const nextAt = new Date(now.getTime() + LOOK_AGAIN_MS)
  await rowsIn(deps.deliveries).updateMany(filter(young), { $set: { nextAt }, $unset: { claim: '' } })
  await rowsIn(deps.endpoints).updateOne(
    { _id: endpointId },
    { $min: { dueAt: nextAt }, $inc: { dueSequence: 1 } },
  )
}
