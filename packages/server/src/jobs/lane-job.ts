import type { Agenda, Job } from 'agenda'
import type { LaneHolder } from '../delivery/lane-holder.ts'
import { LANES } from '../delivery/lanes.ts'

export const LANE_JOB = 'lane'
/** Longer than any pause of the event loop; a dead worker's lanes move after it. */
const LOCK_MS = 8_000
const TOUCH_MS = 2_000
const SOON_MS = 500

interface LaneJobData {
  lane: number
}

interface LaneJobDeps {
  lanes: LaneHolder
  onAcquired: () => void
  onError: (error: unknown) => void
}

/**
 * A lane is a job that runs as long as its worker owns it. Agenda decides who runs it, and lets another worker take it
 * over when its lock is no longer touched; the lock only limits who looks, deliveries have claims of their own.
 */
export const defineLaneJob = (agenda: Agenda, deps: LaneJobDeps): void => {
  agenda.define<LaneJobData>(
    LANE_JOB,
    async (job: Job<LaneJobData>) => {
      const { lane } = job.attrs.data
      // A job without a next time would never run again: set first, whatever happens after.
      job.schedule(new Date(Date.now() + SOON_MS))
      let touching = Promise.resolve()
      const heartbeat = setInterval(() => {
        touching = job.touch().catch(error => {
          deps.onError(error)
          deps.lanes.release(lane)
        })
      }, TOUCH_MS)
      const released = deps.lanes.hold(lane)
      deps.onAcquired()
      await released
      clearInterval(heartbeat)
      // A touch that ends after Agenda's own last write would lock the lane again, for nobody.
      await touching
      job.schedule(new Date(Date.now() + SOON_MS))
    },
    { concurrency: LANES, lockLimit: LANES, lockLifetime: LOCK_MS },
  )
}

/** Makes the jobs of lanes that have none. `insertOnly`: saving over a running job would unlock it. */
export const ensureLanes = async (agenda: Agenda): Promise<void> => {
  const { total } = await agenda.queryJobs({ name: LANE_JOB, limit: 1 })
  if (total === LANES) return
  for (let lane = 0; lane < LANES; lane += 1) {
    await agenda.create(LANE_JOB, { lane }).unique({ 'data.lane': lane }, { insertOnly: true }).save()
  }
}
