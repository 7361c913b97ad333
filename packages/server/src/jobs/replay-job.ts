import type { Agenda, Job } from 'agenda'
import { holdJob, LOCK_MS } from './hold-job.ts'

const REPLAY_JOB = 'replay'
const AGAIN_MS = 500
/** So many tasks are worked on side by side in one process. */
const CONCURRENCY = 4

export interface ReplayWork {
  /** The tasks that are to be worked on. */
  open: () => Promise<string[]>
  /** Works on one for a few seconds, as long as it may go on. @returns whether there is more of it */
  run: (replayId: string, mayGoOn: () => boolean) => Promise<boolean>
  /** Calls when there is a new one. */
  onCreated: (listener: () => void) => void
}

interface ReplayJobData {
  replayId: string
}

/**
 * Each replay task is a job, which runs for a few seconds at a time so that all have their turn. How far it has come is
 * noted on the task itself, so that another worker can go on with it when this one dies.
 */
export const createReplayJobs = (
  { open, run }: ReplayWork,
  mayGoOn: () => boolean,
  onError: (error: unknown) => void,
) => {
  /** Tasks that are known to have a job. */
  let ensured = new Set<string>()

  const runOnce = async (job: Job<ReplayJobData>): Promise<void> => {
    const { replayId } = job.attrs.data
    let hasMore = true
    const work = async (): Promise<void> => {
      hasMore = await run(replayId, mayGoOn)
    }
    await holdJob(job, { work: () => work().catch(onError), againMs: AGAIN_MS, onLost: onError })
    if (!hasMore) await job.remove()
  }

  /** Whether jobs of tasks that had one are gone. */
  const areFewer = async (agenda: Agenda, tasks: number): Promise<boolean> =>
    tasks > 0 && (await agenda.queryJobs({ name: REPLAY_JOB, limit: 1 })).total < tasks

  return {
    define: (agenda: Agenda): void => {
      const options = { concurrency: CONCURRENCY, lockLimit: CONCURRENCY, lockLifetime: LOCK_MS }
      agenda.define<ReplayJobData>(REPLAY_JOB, runOnce, options)
    },
    /** Makes the jobs of tasks that have none. `insertOnly`: saving over a running job would unlock it. */
    ensure: async (agenda: Agenda): Promise<void> => {
      const ids = await open()
      if (await areFewer(agenda, ids.length)) ensured.clear()
      for (const replayId of ids.filter(id => !ensured.has(id))) {
        const job = agenda.create(REPLAY_JOB, { replayId })
        await job.unique({ 'data.replayId': replayId }, { insertOnly: true }).save()
      }
      ensured = new Set(ids)
    },
  }
}
