import { Agenda } from 'agenda'
import type { Connection } from 'mongoose'
import type { LaneHolder } from '../delivery/lane-holder.ts'
import { LANES } from '../delivery/lanes.ts'
import { uuidv7 } from '../domain/uuid.ts'
import { connectBackend } from './connect-backend.ts'
import { defineLaneJob, ensureLanes, LANE_JOB } from './lane-job.ts'
import { hasLostLocks } from './lost-locks.ts'
import { createReplayJobs, type ReplayWork } from './replay-job.ts'
import { defineSweepJob, ensureSweep, type Sweep } from './sweep-job.ts'

const COLLECTION = 'jobs'
const PROCESS_EVERY_MS = 1_000
const BALANCE_MS = 2_000
const OTHER_JOBS = 8
const DRAIN_MS = 5_000

interface JobsDeps {
  connection: Connection
  lanes: LaneHolder
  /** How many lanes this process is to own. */
  laneShare: () => Promise<number>
  /** Whether this process may own lanes at the moment. */
  mayOwn: () => boolean
  onLanes: () => void
  sweeps: readonly Sweep[]
  replays: ReplayWork
  onError: (error: unknown) => void
}

/** Agenda as the owner of everything that happens by itself: which worker has which lane, and the sweeps. */
export const createJobs = (deps: JobsDeps) => {
  let agenda: Agenda | undefined
  let looking = false
  let timer: NodeJS.Timeout | undefined
  let balancing = Promise.resolve()
  const replayJobs = createReplayJobs(deps.replays, () => looking, deps.onError)

  /** Agenda judges locks by this process's clock: with a wrong one it must not even look. */
  const stepAside = async (agenda: Agenda): Promise<void> => {
    if (!looking) return
    looking = false
    deps.lanes.releaseAll()
    await agenda.drain(DRAIN_MS)
    await agenda.stop(false)
  }

  const balance = async (agenda: Agenda): Promise<void> => {
    if (!deps.mayOwn()) return await stepAside(agenda)
    await ensureLanes(agenda)
    await ensureSweep(agenda)
    await replayJobs.ensure(agenda)
    if (looking && (await hasLostLocks(agenda))) {
      deps.onError(new Error('jobs are taken up anew, as locks ran out before their turn came'))
      await stepAside(agenda)
    }
    const share = await deps.laneShare()
    const definition = agenda.definitions[LANE_JOB]
    // To Agenda 0 is no limit.
    if (definition) definition.lockLimit = share || -1
    deps.lanes.keepAtMost(share)
    if (looking) return
    looking = true
    await agenda.start().catch((error: unknown) => {
      looking = false
      throw error
    })
  }

  return {
    start: async (): Promise<void> => {
      const db = deps.connection.getClient().db(deps.connection.name)
      const collection = db.collection(COLLECTION)
      // Agenda's own uniqueness is a look before an insert: two processes that start at once need an index.
      for (const each of ['data.lane', 'data.replayId']) {
        await collection.createIndex(
          { name: 1, [each]: 1 },
          { unique: true, partialFilterExpression: { [each]: { $exists: true } } },
        )
      }
      const name = uuidv7()
      const made = new Agenda({
        name,
        backend: await connectBackend(name, { mongo: db, collection: COLLECTION }),
        processEvery: PROCESS_EVERY_MS,
        maxConcurrency: LANES + OTHER_JOBS,
      })
      agenda = made
      made.on('error', deps.onError)
      await made.ready
      defineLaneJob(made, { lanes: deps.lanes, onAcquired: deps.onLanes, onError: deps.onError })
      defineSweepJob(made, deps.sweeps, deps.onError)
      replayJobs.define(made)
      await balance(made)
      const balanceAgain = (): void => {
        balancing = balancing.then(() => balance(made)).catch(deps.onError)
      }
      timer = setInterval(balanceAgain, BALANCE_MS)
      deps.replays.onCreated(balanceAgain)
    },
    /** Hands the lanes back and takes no jobs any more. */
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await balancing
      if (agenda) await stepAside(agenda)
    },
  }
}

export type Jobs = ReturnType<typeof createJobs>
