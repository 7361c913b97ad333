import { isDuplicateKey } from '../../duplicate-key.ts'
import { rowsIn } from '../../rows-in.ts'
import { rollupId, updatesOf } from '../rollup-increments.ts'
import { writeRollups } from '../write-rollups.ts'
import { type Correction, findCorrections } from './corrections.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'

/** Whoever had counted something when a minute was looked at has written it by then. */
const QUIET_MS = 3_000
/** A process that lives may not know for so long that what it did is written, and counts it late. */
const AGAIN_MS = 10_000

/** Puts a minute right, unless it has been written since it was looked at. */
const correct = async ({ rollups }: RecountDeps, correction: Correction): Promise<void> => {
  const updates = updatesOf([correction])
  const _id = rollupId(correction, 'minute')
  const update = updates.get(_id) ?? {}
  updates.delete(_id)
  const isNew = correction.writes === 0
  try {
    const { matchedCount, upsertedCount } = await rowsIn(rollups).updateOne(
      { _id, writes: isNew ? { $exists: false } : correction.writes },
      update,
      { upsert: isNew },
    )
    if (matchedCount + upsertedCount === 0) return
  } catch (error) {
    if (isDuplicateKey(error)) return
    throw error
  }
  await writeRollups(rollups, updates)
}

/**
 * Recounts the minutes that a dead process may have counted in without writing it down, from the deliveries and attempts
 * that there are. A minute is put right only when nobody has written it for a while; a loss is looked at again until there
 * is nothing to put right.
 */
export const createRecount = (deps: RecountDeps) => {
  let found: { loss: LossRow; corrections: Correction[]; lookedAt: number } | undefined

  const lookAtNext = async (): Promise<void> => {
    while (!found) {
      const loss = await rowsIn(deps.losses).findOne({ dueAt: { $lte: deps.now() } })
      if (!loss) return
      const lookedAt = performance.now()
      const corrections = await findCorrections(deps, loss)
      if (corrections.length > 0) found = { loss, lookedAt, corrections }
      else await rowsIn(deps.losses).deleteOne({ _id: loss._id })
    }
  }

  return async (): Promise<void> => {
    if (!found) return await lookAtNext()
    if (performance.now() - found.lookedAt < QUIET_MS) return
    const { loss, corrections } = found
    found = undefined
    for (const correction of corrections) await correct(deps, correction)
    const dueAt = new Date(deps.now().getTime() + AGAIN_MS)
    await rowsIn(deps.losses).updateOne({ _id: loss._id }, { $set: { dueAt } })
  }
}
