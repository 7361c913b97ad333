import type { Agenda } from 'agenda'
import { holdJob, LOCK_MS } from './hold-job.ts'

/** Something that puts right what a crash, or time, has left behind. */
export interface Sweep {
  everyMs: number
  run: () => Promise<void>
}

const SWEEP_JOB = 'sweep'
const EVERY_MS = 2_000

/** One worker at a time sweeps. Each sweep runs even when another fails. */
export const defineSweepJob = (
  agenda: Agenda,
  sweeps: readonly Sweep[],
  onError: (error: unknown) => void,
): void => {
  const dueAt = new Map<Sweep, number>()
  const runDue = async (): Promise<void> => {
    for (const sweep of sweeps) {
      if (performance.now() < (dueAt.get(sweep) ?? 0)) continue
      dueAt.set(sweep, performance.now() + sweep.everyMs)
      await sweep.run().catch(onError)
    }
  }
  agenda.define(SWEEP_JOB, job => holdJob(job, { work: runDue, againMs: EVERY_MS, onLost: onError }), {
    concurrency: 1,
    lockLimit: 1,
    lockLifetime: LOCK_MS,
  })
}

/** Makes the job if there is none. */
export const ensureSweep = async (agenda: Agenda): Promise<void> => {
  const { total } = await agenda.queryJobs({ name: SWEEP_JOB, limit: 1 })
  if (total === 0) await agenda.create(SWEEP_JOB, {}).unique({ name: SWEEP_JOB }, { insertOnly: true }).save()
}
