import type { AnyBulkWriteOperation, Filter, UpdateFilter } from 'mongodb'
import type { DeliveryRow } from '../../domain/deliveries/delivery-model.ts'
import { insertEach } from '../../domain/events/insert-each.ts'
import { rowsIn } from '../../domain/rows-in.ts'
import { asClaimed } from '../as-claimed.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'

type Deps = Pick<RecordDeps, 'deliveries'>

/** Only the claim under which an attempt was made may write its outcome. */
const fence = ({ made: { delivery } }: Recorded): Filter<DeliveryRow> => ({
  _id: delivery.row._id,
  'claim.token': delivery.row.claim.token,
})

const endOf = ({ made: { result }, outcome, expireAt }: Recorded, at: Date) => ({
  status: outcome.status,
  lastStatusCode: result.statusCode,
  lastError: result.error,
  lastAttemptAt: at,
  ...(outcome.status === 'retrying' ? { nextAt: outcome.nextAt } : { expireAt }),
})

const changeOf = (recorded: Recorded, at: Date): UpdateFilter<DeliveryRow> => ({
  $set: endOf(recorded, at),
  $unset: { claim: '', extraAttempt: '', crashes: '' },
  $inc: { attemptCount: 1 },
})

const rowOf = (recorded: Recorded, at: Date): DeliveryRow => {
  const { claim: _, ...row } = recorded.made.delivery.row
  return { ...row, ...endOf(recorded, at), attemptCount: 1 }
}

/** Successes that change their rows alike: one update serves them all. */
const alike = (recorded: readonly Recorded[]): Map<string, Recorded[]> =>
  Map.groupBy(recorded, ({ made }) => `${made.result.statusCode}:${made.delivery.retention.days}`)

const updateAlike = async (deps: Deps, group: readonly Recorded[], at: Date): Promise<number> => {
  const [first] = group
  if (!first) return 0
  const filter = asClaimed(group.map(({ made }) => made.delivery))
  return (await rowsIn(deps.deliveries).updateMany(filter, changeOf(first, at))).matchedCount
}

/** @returns how many were still claimed as they were when the attempt was made */
const update = async (deps: Deps, recorded: readonly Recorded[], at: Date): Promise<number> => {
  const successes = recorded.filter(({ outcome }) => outcome.status === 'success')
  const failures = recorded.filter(({ outcome }) => outcome.status !== 'success')
  const updates: AnyBulkWriteOperation<DeliveryRow>[] = failures.map(it => ({
    updateOne: { filter: fence(it), update: changeOf(it, at) },
  }))
  const matched = await Promise.all([
    ...[...alike(successes).values()].map(group => updateAlike(deps, group, at)),
    updates.length > 0
      ? rowsIn(deps.deliveries)
          .bulkWrite(updates, { ordered: false })
          .then(result => result.matchedCount)
      : 0,
  ])
  return matched.reduce((sum, count) => sum + count, 0)
}

/** @returns those that have a row already */
const insert = async (deps: Deps, recorded: readonly Recorded[], at: Date): Promise<Recorded[]> => {
  const refused = await insertEach(
    rowsIn(deps.deliveries),
    recorded.map(it => rowOf(it, at)),
  )
  return refused.flatMap(({ index }) => recorded[index] ?? [])
}

/**
 * Writes outcomes to their deliveries, fenced by the claims they were made under; a delivery that is `unstored` gets its row here.
 * @returns those that counted; the others were cancelled meanwhile, or claimed by somebody else after this process slept
 */
export const writeDeliveries = async (
  deps: Deps,
  recorded: readonly Recorded[],
  unstored: { has: (deliveryId: number) => boolean },
  at: Date,
): Promise<Recorded[]> => {
  const isNew = ({ made }: Recorded) => unstored.has(made.delivery.row._id)
  const [first, later] = [recorded.filter(isNew), recorded.filter(it => !isNew(it))]
  const [refused, matched] = await Promise.all([insert(deps, first, at), update(deps, later, at)])
  // An insert may have come through whose answer did not.
  const matchedLate = await update(deps, refused, at)
  if (first.length - refused.length + matched + matchedLate === recorded.length) return [...recorded]
  const ours = await rowsIn(deps.deliveries)
    .find(
      { _id: { $in: recorded.map(({ made }) => made.delivery.row._id) }, lastAttemptAt: at },
      { projection: { _id: 1 } },
    )
    .toArray()
  const counted = new Set(ours.map(row => row._id))
  return recorded.filter(({ made }) => counted.has(made.delivery.row._id))
}
