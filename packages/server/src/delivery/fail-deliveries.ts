import type { Filter } from 'mongodb'
import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import { rowsIn } from '../domain/rows-in.ts'

interface FailDeps {
  deliveries: Model<DeliveryRow>
  rollups: Pick<RollupWriter, 'moved'>
}

interface Failing {
  lastError: string
  expireAt: Date
  /** What they must still be like. */
  still: Filter<DeliveryRow>
}

/** Ends deliveries as `failed`. What somebody else has ended meanwhile stays as it is, and is counted by them. */
export const failDeliveries = async (
  deps: FailDeps,
  rows: readonly DeliveryRow[],
  { lastError, expireAt, still }: Failing,
): Promise<void> => {
  if (rows.length === 0) return
  const these = { _id: { $in: rows.map(({ _id }) => _id) } }
  const end = { status: 'failed', lastError, expireAt } as const
  const { matchedCount } = await rowsIn(deps.deliveries).updateMany(
    { ...these, ...still },
    { $set: end, $unset: { nextAt: '', claim: '', extraAttempt: '' } },
  )
  const ended =
    matchedCount === rows.length
      ? rows.map(({ _id }) => _id)
      : await rowsIn(deps.deliveries).distinct('_id', { ...these, ...end })
  const ours = new Set(ended)
  for (const row of rows) if (ours.has(row._id)) deps.rollups.moved(row, row.status, 'failed')
}
