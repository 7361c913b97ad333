import { createAdoption } from './adopt-orphaned-claims.ts'
import { type BuryDeps, buryWorkers } from './bury-workers.ts'
import type { EngineLog } from './engine-deps.ts'

interface RecoveryDeps extends Omit<BuryDeps, 'onBuried'> {
  log: EngineLog
}

/** What the living do for the dead. */
export const createRecovery = (deps: RecoveryDeps) => ({
  /** Gives claims that belong to nobody to the living. */
  adoptClaims: createAdoption(deps),
  /** Gives what dead workers had claimed to the living. */
  buryWorkers: (): Promise<void> =>
    buryWorkers({
      ...deps,
      onBuried: (incarnation, deliveries) =>
        deps.log.warn({ incarnation, deliveries }, 'a worker died: its deliveries go on'),
    }),
})
