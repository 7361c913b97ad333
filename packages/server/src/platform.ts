import type { Logger } from 'pino'
import { compose } from './compose.ts'
import type { Config } from './config.ts'
import { createJobs } from './jobs/jobs.ts'
import { ensureIndexes } from './models.ts'
import { bringUpToDate } from './schema/bring-up-to-date.ts'
import { migrations } from './schema/migrations.ts'
import { SchemaTooNew } from './schema/schema-too-new.ts'
import type { Tracing } from './telemetry/traces/tracing.ts'

const CONNECTED = 1
const RETRY_MS = 1_000
const FLUSH_ROLLUPS_MS = 1_000
/** So long a stop waits for a database that does not answer; what it could not hand back is taken for a dead worker's. */
const LEAVE_MS = 5_000

const pause = (ms: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms).unref()
  })

/** Resolves when the work is done, or has failed, or that takes too long. */
const atMost = (ms: number, work: Promise<unknown> | undefined, onError?: (error: unknown) => void) =>
  Promise.race([work?.catch(error => onError?.(error)), pause(ms)])

/** One process of Posthorn: brings its parts up in order, again and again until the database is there, and down again. */
export const createPlatform = (config: Config, log: Logger, tracing?: Tracing) => {
  const parts = compose(config, log, tracing)
  const { engine, models, onError } = parts
  let state: 'starting' | 'running' | 'stopping' = 'starting'
  let starting: Promise<void> | undefined
  let flushing: NodeJS.Timeout | undefined

  const jobs = createJobs({
    connection: parts.connection,
    lanes: engine.lanes,
    laneShare: engine.laneShare,
    mayOwn: () => engine.hasSaneClock() && engine.membership.isConfirmed(),
    onLanes: engine.nudge,
    sweeps: parts.sweeps,
    replays: parts.useCases.replays.work,
    onError,
  })

  const steps: (() => Promise<void>)[] = [
    parts.open,
    () =>
      bringUpToDate({
        connection: parts.connection,
        migrations,
        ensureIndexes: () => ensureIndexes(models),
        onMigrated: ({ version, name }) => log.info({ version, name }, 'schema migrated'),
        now: () => new Date(),
      }),
    parts.operations.ensureApp,
    engine.start,
    ...(config.role === 'api' ? [] : [jobs.start]),
  ]
  const engineStarted = steps.indexOf(engine.start) + 1
  let done = 0

  /** `leftMs`: how much of the drain time is left. */
  const drain = async (leftMs: () => number): Promise<void> => {
    await atMost(leftMs(), engine.quiesce(), onError)
    // Others may go on with the lanes while what is under way here ends.
    const lanes = config.role === 'api' ? undefined : atMost(leftMs(), jobs.stop(), onError)
    const inTime = await engine.drain(leftMs())
    await lanes
    if (inTime) return
    log.warn({}, 'requests were still under way at the end of the drain time: they will be sent again')
  }

  const leave = async (): Promise<void> => {
    await parts.operations.announcer.settled()
    await engine.settle().catch(onError)
    await parts.marks.flush().catch(onError)
    await parts.rollups.flush().catch(onError)
    await parts.authenticator.settle()
    await engine.leave().catch(onError)
  }

  const start = async (): Promise<void> => {
    while (state === 'starting' && done < steps.length) {
      try {
        await steps[done]?.()
        done += 1
      } catch (error) {
        if (error instanceof SchemaTooNew) throw error
        if (state !== 'starting') return
        log.warn({ err: error }, 'cannot start yet: is the database there? Trying again')
        await new Promise(resolve => setTimeout(resolve, RETRY_MS))
      }
    }
    if (state !== 'starting') return
    state = 'running'
    flushing = setInterval(() => void parts.rollups.flush().catch(onError), FLUSH_ROLLUPS_MS)
  }

  return {
    ...parts,
    /** Resolves when the process is ready for work. It may be stopped at any time. @throws SchemaTooNew */
    start: (): Promise<void> => {
      starting ??= start()
      return starting
    },
    /** Whether this process can answer requests and, where lanes are worked on, send deliveries; with the state of each part. */
    readiness: () => {
      const connected = parts.connection.readyState === CONNECTED && engine.membership.isConfirmed()
      const sane = engine.hasSaneClock()
      return {
        ready: state === 'running' && connected && (config.role === 'api' || sane),
        state,
        database: connected ? 'up' : 'down',
        ...(config.role !== 'api' && {
          worker: sane ? 'up' : 'clock off',
          lanes: engine.lanes.owned().length,
          clockSkewMs: engine.clock.skewMs(),
        }),
      }
    },
    /** Takes no new deliveries, and finishes what is under way within the drain time. Requests are still answered. */
    drain: async (): Promise<void> => {
      state = 'stopping'
      // What comes before the engine is broken off by closing the connection.
      if (done < engineStarted - 1) return
      const endsAt = performance.now() + config.drainSeconds * 1000
      const leftMs = () => Math.max(0, Math.ceil(endsAt - performance.now()))
      await atMost(leftMs(), starting)
      if (done >= engineStarted) await drain(leftMs)
    },
    /** Hands everything back and closes. To be called after `drain`. */
    close: async (): Promise<void> => {
      clearInterval(flushing)
      if (done >= engineStarted) await atMost(LEAVE_MS, leave(), onError)
      await parts.sender.close()
      await tracing?.close()
      // Closing says goodbye to the database, which takes the driver a minute when nobody answers.
      await atMost(
        LEAVE_MS,
        Promise.all([parts.connection.close(), starting?.catch(() => undefined)]),
        onError,
      )
    },
  }
}

export type Platform = ReturnType<typeof createPlatform>
