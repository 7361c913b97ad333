import type { Model } from 'mongoose'
import type { NoteLoss } from '../domain/analytics/recount/note-loss.ts'
import { rowsIn } from '../domain/rows-in.ts'
import type { WorkerRow } from '../domain/workers/worker-model.ts'
import { type InheritDeps, inherit } from './inherit.ts'
import { DEAD_AFTER_MS } from './membership.ts'
import { wakeWaiting } from './wake-waiting.ts'

export interface BuryDeps extends InheritDeps {
  workers: Model<WorkerRow>
  noteLoss: NoteLoss
  onBuried: (incarnation: string, deliveries: number) => void
}

/**
 * Gives what dead workers had claimed to the living. The row is taken over first, so that a worker which only slept finds
 * itself replaced; it goes last, so that a burial cut short is done again.
 */
export const buryWorkers = async (deps: BuryDeps): Promise<void> => {
  const silentSince = new Date(deps.now().getTime() - DEAD_AFTER_MS)
  const dead = await rowsIn(deps.workers)
    .find({ heartbeatAt: { $lt: silentSince } })
    .toArray()
  for (const { _id, incarnation, heartbeatAt } of dead) {
    const buried = `buried:${incarnation.replace(/^buried:/, '')}`
    const taken = await rowsIn(deps.workers).updateOne(
      { _id, incarnation, heartbeatAt: { $lt: silentSince } },
      { $set: { incarnation: buried } },
    )
    if (taken.matchedCount === 0) continue
    const deliveries = await inherit(deps, buried.replace(/^buried:/, ''))
    await wakeWaiting(deps)
    await deps.noteLoss(buried, heartbeatAt, deps.now())
    await rowsIn(deps.workers).deleteOne({ _id, incarnation: buried })
    deps.onBuried(incarnation, deliveries)
  }
}
