import type { UpdateFilter } from 'mongodb'
import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import type { RollupRow } from './rollup-model.ts'

/**
 * Adds to rollups, and makes those that are not there yet; in the order of their ids, so that processes which write the same
 * ones do not wait for each other's locks.
 */
export const writeRollups = async (
  rollups: Model<RollupRow>,
  updates: ReadonlyMap<string, UpdateFilter<RollupRow>>,
): Promise<void> => {
  if (updates.size === 0) return
  await rowsIn(rollups).bulkWrite(
    [...updates]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([_id, update]) => ({ updateOne: { filter: { _id }, update, upsert: true } })),
    { ordered: false },
  )
}
