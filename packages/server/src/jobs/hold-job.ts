import type { Job } from 'agenda'

/** Longer than any pause of the event loop; what a dead worker was running moves to another after it. */
export const LOCK_MS = 8_000
const TOUCH_MS = 2_000

interface HeldJob {
  /** What runs as long as the lock is held. */
  work: () => Promise<void>
  /** When the job is due again, in milliseconds from its end. */
  againMs: number
  /** The lock could not be renewed: somebody else may be running the job. */
  onLost: (error: unknown) => void
}

/** Runs a job for as long as it takes, renewing its lock, and makes it due again whatever happens. */
export const holdJob = async <Data>(job: Job<Data>, { work, againMs, onLost }: HeldJob): Promise<void> => {
  // A job without a next time would never run again: set first, whatever happens after.
  job.schedule(new Date(Date.now() + LOCK_MS))
  let touching = Promise.resolve()
  const heartbeat = setInterval(() => {
    touching = job.touch().catch(onLost)
  }, TOUCH_MS)
  try {
    await work()
  } finally {
    clearInterval(heartbeat)
    // A touch that ends after Agenda's own last write would lock the job again, for nobody.
    await touching
    job.schedule(new Date(Date.now() + againMs))
  }
}
