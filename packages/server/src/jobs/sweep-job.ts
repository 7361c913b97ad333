import type { Agenda } from 'agenda'

const SWEEP_JOB = 'sweep'
const EVERY_MS = 2_000
const LOCK_MS = 30_000

/** One worker at a time puts right what crashes left behind. Each sweep runs even when another fails. */
export const defineSweepJob = (
  agenda: Agenda,
  sweeps: readonly (() => Promise<void>)[],
  onError: (error: unknown) => void,
): void => {
  agenda.define(
    SWEEP_JOB,
    async job => {
      job.schedule(new Date(Date.now() + LOCK_MS))
      for (const sweep of sweeps) await sweep().catch(onError)
      job.schedule(new Date(Date.now() + EVERY_MS))
    },
    { concurrency: 1, lockLimit: 1, lockLifetime: LOCK_MS },
  )
}

export const ensureSweep = async (agenda: Agenda): Promise<void> => {
  const { total } = await agenda.queryJobs({ name: SWEEP_JOB, limit: 1 })
  if (total > 0) return
  await agenda.create(SWEEP_JOB, {}).unique({ name: SWEEP_JOB }, { insertOnly: true }).save()
}
