import { rowsIn } from '../../rows-in.ts'
import { type Correction, correct } from './correction.ts'
import { findCorrections } from './corrections.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'
import { resum } from './resum.ts'
import { type Touched, touchedRollups } from './touched-rollups.ts'

/** Whoever had counted something when a minute was looked at has written it by then. */
const QUIET_MS = 3_000
/** A process that lives may not know for so long that what it did is written, and counts it late. */
const AGAIN_MS = 10_000
/** So many losses are looked at side by side, */
const LOSSES = 20
/** as long as that takes no longer than this: other sweeps wait for it. */
const LOOK_MS = 1_000

/** What a look at a loss has found, and when that was (monotonic milliseconds). */
interface Found {
  loss: LossRow
  touched: Touched
  corrections: Correction[]
  lookedAt: number
}

/**
 * Recounts the minutes that a dead process may have counted in without writing it down, or in part, from the deliveries and
 * attempts that there are, and sums up the hours and days that they belong to. A minute is put right only when nobody has
 * written it for a while; a loss is looked at again until there is nothing to put right.
 */
export const createRecount = (deps: RecountDeps) => {
  let found: Found[] = []

  const lookAgainLater = async ({ _id }: LossRow): Promise<void> => {
    const dueAt = new Date(deps.now().getTime() + AGAIN_MS)
    await rowsIn(deps.losses).updateOne({ _id }, { $set: { dueAt } })
  }

  const look = async (): Promise<void> => {
    const startedAt = performance.now()
    const losses = rowsIn(deps.losses).find({ dueAt: { $lte: deps.now() } })
    for (const loss of await losses.sort({ dueAt: 1 }).limit(LOSSES).toArray()) {
      // One that cannot be looked at keeps nobody from the others.
      await lookAgainLater(loss)
      const touched = await touchedRollups(deps, loss)
      const corrections = await findCorrections(deps, touched)
      if (corrections.length > 0) found.push({ loss, touched, corrections, lookedAt: performance.now() })
      else if (await resum(deps, touched.rollups)) await rowsIn(deps.losses).deleteOne({ _id: loss._id })
      if (performance.now() - startedAt > LOOK_MS) return
    }
  }

  return async (): Promise<void> => {
    if (found.length === 0) return await look()
    if (found.some(({ lookedAt }) => performance.now() - lookedAt < QUIET_MS)) return
    const settled = found
    found = []
    for (const { loss, touched, corrections } of settled) {
      for (const correction of corrections) await correct(deps, correction)
      await resum(deps, touched.rollups)
      await lookAgainLater(loss)
    }
  }
}
