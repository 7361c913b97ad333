import { isDuplicateKey } from '../../duplicate-key.ts'
import { rowsIn } from '../../rows-in.ts'
import { type Counts, type Increments, type RollupKey, rollupId, updateOf } from '../rollup-increments.ts'
import type { RollupRow } from '../rollup-model.ts'
import type { RecountDeps } from './recount-deps.ts'

type CorrectionDeps = Pick<RecountDeps, 'rollups'>

/** What a rollup lacks, and how often it had been written when that was found. */
export interface Correction extends Increments {
  writes: number
}

export const findRollup = ({ rollups }: CorrectionDeps, key: RollupKey): Promise<RollupRow | null> =>
  rowsIn(rollups).findOne({ _id: rollupId(key) })

const AT_ONCE = 1_000

/** By id. */
export const findRollups = async (
  { rollups }: CorrectionDeps,
  keys: readonly RollupKey[],
): Promise<Map<string, RollupRow>> => {
  const found = new Map<string, RollupRow>()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const ids = keys.slice(at, at + AT_ONCE).map(rollupId)
    const rows = rowsIn(rollups)
      .find({ _id: { $in: ids } })
      .batchSize(AT_ONCE)
    for (const row of await rows.toArray()) found.set(row._id, row)
  }
  return found
}

const difference = (truth: Counts, found: Counts): Counts =>
  new Map(
    [...new Set([...truth.keys(), ...found.keys()])]
      .map((field): [string, number] => [field, (truth.get(field) ?? 0) - (found.get(field) ?? 0)])
      .filter(([, by]) => by !== 0),
  )

/** What a rollup lacks in which so much was found counted; undefined when it is right. */
export const correctionOf = (
  row: RollupRow | null,
  found: Counts,
  truth: Increments,
): Correction | undefined => {
  const counts = difference(truth.counts, found)
  return counts.size === 0 ? undefined : { ...truth, counts, writes: row?.writes ?? 0 }
}

/** Puts one rollup right, unless it has been written since it was looked at; says whether it did. */
export const correct = async ({ rollups }: CorrectionDeps, correction: Correction): Promise<boolean> => {
  const isNew = correction.writes === 0
  try {
    const { matchedCount, upsertedCount } = await rowsIn(rollups).updateOne(
      { _id: rollupId(correction), writes: isNew ? { $exists: false } : correction.writes },
      updateOf(correction),
      { upsert: isNew },
    )
    return matchedCount + upsertedCount > 0
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
