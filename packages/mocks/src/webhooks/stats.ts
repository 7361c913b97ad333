import type { DeliveryCounts } from '../generated/types.gen.ts'
import { isSuccess } from '../delivery/outcome.ts'
import { withinRange } from '../http/time-range.ts'
import { operation } from '../operation.ts'
import type { DeliveryRow } from '../state/state.ts'
import { findEndpoint } from './find-endpoint.ts'

const count = (rows: readonly DeliveryRow[]): DeliveryCounts => {
  const counts = { pending: 0, success: 0, retrying: 0, exhausted: 0, failed: 0, total: rows.length }
  for (const { delivery } of rows) counts[delivery.status] += 1
  return counts
}

/** The smallest value that this share of all values does not exceed; null when there are none. */
const percentile = (rising: readonly number[], share: number): number | null =>
  rising[Math.ceil(rising.length * share) - 1] ?? null

/** Test pings do not count. */
export const webhookStats = operation('webhooksStats', ({ state }, { path, query }) => {
  const { endpoint } = findEndpoint(state, path.webhookId)
  const isInRange = withinRange(query)
  const rows = [...state.deliveries.values()].filter(
    ({ delivery, origin }) => delivery.webhookId === endpoint.id && origin !== 'ping',
  )
  const counts = count(rows.filter(({ delivery }) => isInRange(delivery.createdAt)))
  const finished = counts.success + counts.exhausted + counts.failed
  const attempts = rows
    .flatMap(row => row.attempts.map(({ attempt }) => attempt))
    .filter(({ at }) => isInRange(at))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const durations = attempts.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b)
  const data = {
    counts,
    successRate: finished === 0 ? null : counts.success / finished,
    latency: {
      p50: percentile(durations, 0.5),
      p95: percentile(durations, 0.95),
      p99: percentile(durations, 0.99),
    },
    lastSuccessAt: attempts.findLast(attempt => isSuccess(attempt))?.at ?? null,
    lastFailureAt: attempts.findLast(attempt => !isSuccess(attempt))?.at ?? null,
  }
  return { success: true, data }
})
