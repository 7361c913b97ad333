import { isDuplicateKey } from '../../duplicate-key.ts'
import { rowsIn } from '../../rows-in.ts'
import { rollupId, updatesOf } from '../rollup-increments.ts'
import { writeRollups } from '../write-rollups.ts'
import { type Correction, findCorrections } from './corrections.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'

/** Whoever had counted something when a minute was looked at has written it by then. */
const QUIET_MS = 3_000
const AGAIN_MS = 5_000

/** Puts a minute right, unless it has been written since it was looked at. @returns whether it was put right */
const correct = async ({ rollups }: RecountDeps, correction: Correction): Promise<boolean> => {
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
    if (matchedCount + upsertedCount === 0) return false
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
  await writeRollups(rollups, updates)
  return true
}

/**
 * Recounts the minutes that a dead process may have counted in without writing it down, from the deliveries and attempts
 * that there are. A minute is put right only when nobody has written it for a while, else it is looked at again.
 */
export const createRecount = (deps: RecountDeps) => {
  let found: { loss: LossRow; corrections: Correction[]; lookedAt: number } | undefined

  const lookAtNext = async (): Promise<void> => {
    const loss = await rowsIn(deps.losses).findOne({ dueAt: { $lte: deps.now() } })
    if (!loss) return
    const lookedAt = performance.now()
    found = { loss, lookedAt, corrections: await findCorrections(deps, loss) }
  }

  return async (): Promise<void> => {
    if (!found) return await lookAtNext()
    if (performance.now() - found.lookedAt < QUIET_MS) return
    const { loss, corrections } = found
    found = undefined
    let left = 0
    for (const correction of corrections) if (!(await correct(deps, correction))) left += 1
    if (left === 0) await rowsIn(deps.losses).deleteOne({ _id: loss._id })
    else {
      const dueAt = new Date(deps.now().getTime() + AGAIN_MS)
      await rowsIn(deps.losses).updateOne({ _id: loss._id }, { $set: { dueAt } })
    }
  }
}
