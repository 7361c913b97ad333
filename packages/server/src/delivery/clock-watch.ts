import type { DatabaseClock } from './database-clock.ts'
import type { EngineLog } from './engine-deps.ts'

/** Beyond this a worker's clock would make it take others' lanes for abandoned. */
const MAX_SKEW_MS = 2_000

/** Judges whether this process's clock may be trusted with locks, and says so in the log when that changes. */
export const createClockWatch = (clock: Pick<DatabaseClock, 'skewMs'>, log: EngineLog) => {
  let wasSane = true
  const isSane = (): boolean => Math.abs(clock.skewMs()) <= MAX_SKEW_MS

  return {
    isSane,
    /** To be called whenever the skew has been measured. */
    look: (): void => {
      if (isSane() === wasSane) return
      wasSane = isSane()
      const skewMs = clock.skewMs()
      if (wasSane) log.info({ skewMs }, 'the clock of this process agrees with the database again')
      else log.warn({ skewMs }, "the clock of this process is too far off the database's: it owns no lanes")
    },
  }
}
