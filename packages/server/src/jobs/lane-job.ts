import type { Agenda, Job } from 'agenda'
import type { LaneHolder } from '../delivery/lane-holder.ts'
import { LANES } from '../delivery/lanes.ts'
import { holdJob, LOCK_MS } from './hold-job.ts'

export const LANE_JOB = 'lane'
const AGAIN_MS = 500

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
 * over when its lock is no longer renewed; the lock only limits who looks, deliveries have claims of their own.
 */
export const defineLaneJob = (agenda: Agenda, deps: LaneJobDeps): void => {
  agenda.define<LaneJobData>(
    LANE_JOB,
    async (job: Job<LaneJobData>) => {
      const { lane } = job.attrs.data
      const released = deps.lanes.hold(lane)
      deps.onAcquired()
      await holdJob(job, {
        work: () => released,
        againMs: AGAIN_MS,
        onLost: error => {
          deps.onError(error)
          deps.lanes.release(lane)
        },
      })
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
