import type { AnyBulkWriteOperation, Filter, UpdateFilter } from 'mongodb'
import type { DeliveryRow } from '../../domain/deliveries/delivery-model.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'
import { rowsIn } from '../../domain/rows-in.ts'

/** Only the claim under which an attempt was made may write its outcome. */
const fence = ({ made: { delivery } }: Recorded): Filter<DeliveryRow> => ({
  _id: delivery.row._id,
  'claim.token': delivery.row.claim.token,
})

const changeOf = (
  { made: { result }, outcome, expireAt }: Recorded,
  at: Date,
): UpdateFilter<DeliveryRow> => ({
  $set: {
    status: outcome.status,
    lastStatusCode: result.statusCode,
    lastError: result.error,
    lastAttemptAt: at,
    ...(outcome.status === 'retrying' ? { nextAt: outcome.nextAt } : { expireAt }),
  },
  $unset: { claim: '', extraAttempt: '', crashes: '' },
  $inc: { attemptCount: 1 },
})

/** Successes that change their rows alike: one update serves them all. */
const alike = (recorded: readonly Recorded[]): Map<string, Recorded[]> => {
  const groups = new Map<string, Recorded[]>()
  for (const it of recorded) {
    const key = `${it.made.result.statusCode}:${it.made.delivery.retention.days}`
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return groups
}

const writeAlike = async (deps: RecordDeps, group: readonly Recorded[], at: Date): Promise<number> => {
  const [first] = group
  if (!first) return 0
  const tokens = new Set(group.map(({ made }) => made.delivery.row.claim.token))
  const filter = {
    _id: { $in: group.map(({ made }) => made.delivery.row._id) },
    'claim.token': { $in: [...tokens] },
  }
  return (await rowsIn(deps.deliveries).updateMany(filter, changeOf(first, at))).matchedCount
}

/**
 * Writes outcomes to their deliveries, fenced by the claims they were made under.
 * @returns those that counted; the others were cancelled meanwhile, or claimed by somebody else after this process slept
 */
export const writeDeliveries = async (
  deps: RecordDeps,
  recorded: readonly Recorded[],
  at: Date,
): Promise<Recorded[]> => {
  const successes = recorded.filter(({ outcome }) => outcome.status === 'success')
  const failures = recorded.filter(({ outcome }) => outcome.status !== 'success')
  const updates: AnyBulkWriteOperation<DeliveryRow>[] = failures.map(it => ({
    updateOne: { filter: fence(it), update: changeOf(it, at) },
  }))
  const matched = await Promise.all([
    ...[...alike(successes).values()].map(group => writeAlike(deps, group, at)),
    updates.length > 0
      ? rowsIn(deps.deliveries)
          .bulkWrite(updates, { ordered: false })
          .then(result => result.matchedCount)
      : 0,
  ])
  if (matched.reduce((sum, count) => sum + count, 0) === recorded.length) return [...recorded]
  const ours = await rowsIn(deps.deliveries)
    .find(
      { _id: { $in: recorded.map(({ made }) => made.delivery.row._id) }, lastAttemptAt: at },
      { projection: { _id: 1 } },
    )
    .toArray()
  const counted = new Set(ours.map(row => row._id))
  return recorded.filter(({ made }) => counted.has(made.delivery.row._id))
}
