import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { Metrics } from './metrics.ts'

/** A rollup writer that counts in the metrics too: every change of a delivery's status goes through it. */
export const observeRollups = (
  rollups: RollupWriter,
  metrics: Pick<Metrics, 'moved' | 'attempted'>,
): RollupWriter => ({
  ...rollups,
  moved: (delivery, from, to) => {
    if (delivery.origin !== 'ping') metrics.moved(to)
    rollups.moved(delivery, from, to)
  },
  attempted: (appId, endpointId, attempt) => {
    metrics.attempted(attempt.ok ? 'success' : (attempt.error ?? 'http_error'), attempt.durationMs / 1000)
    rollups.attempted(appId, endpointId, attempt)
  },
})
