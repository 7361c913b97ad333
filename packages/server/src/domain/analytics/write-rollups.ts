import type { UpdateFilter } from 'mongodb'
import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import type { RollupRow } from './rollup-model.ts'

/** Adds to rollups, and makes those that are not there yet. */
export const writeRollups = async (
  rollups: Model<RollupRow>,
  updates: ReadonlyMap<string, UpdateFilter<RollupRow>>,
): Promise<void> => {
  if (updates.size === 0) return
  await rowsIn(rollups).bulkWrite(
    [...updates].map(([_id, update]) => ({ updateOne: { filter: { _id }, update, upsert: true } })),
    { ordered: false },
  )
}
