import type { UpdateFilter } from 'mongodb'
import type { Model } from 'mongoose'
import { updateInOrder } from '../update-in-order.ts'
import type { RollupRow } from './rollup-model.ts'

/** Adds to rollups, and makes those that are not there yet. */
export const writeRollups = (
  rollups: Model<RollupRow>,
  updates: ReadonlyMap<string, UpdateFilter<RollupRow>>,
): Promise<void> =>
  updateInOrder(
    rollups,
    [...updates].map(([_id, update]) => ({ filter: { _id }, update })),
    { upsert: true },
  )
