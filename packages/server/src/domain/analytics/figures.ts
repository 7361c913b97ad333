import { type DeliveryStatus, deliveryStatuses } from '../deliveries/delivery-model.ts'
import { percentile } from './latency-histogram.ts'
import type { RollupRow } from './rollup-model.ts'

/** How deliveries went over some time, to one endpoint or to all of an app. */
export interface Figures {
  total: number
  counts: Record<DeliveryStatus, number>
  /** Successes among the finished deliveries, 0–1; null while none has finished. */
  successRate: number | null
  /** Of attempts, in milliseconds; null when there were none. */
  latency: { p50: number | null; p95: number | null; p99: number | null }
  lastSuccessAt: Date | null
  lastFailureAt: Date | null
}

const latest = (a: Date | null, b: Date | undefined): Date | null => (b && (!a || b > a) ? b : a)

/** Adds rollups up. */
export const createSum = () => {
  const counts = { pending: 0, success: 0, retrying: 0, exhausted: 0, failed: 0 }
  const histogram = new Map<number, number>()
  let lastSuccessAt: Date | null = null
  let lastFailureAt: Date | null = null

  return {
    add: (row: RollupRow): void => {
      for (const status of deliveryStatuses) counts[status] += row.deliveries?.[status] ?? 0
      for (const [bucket, count] of Object.entries(row.latency ?? {})) {
        histogram.set(Number(bucket), (histogram.get(Number(bucket)) ?? 0) + count)
      }
      lastSuccessAt = latest(lastSuccessAt, row.lastSuccessAt)
      lastFailureAt = latest(lastFailureAt, row.lastFailureAt)
    },
    /** A process that died has left counts which are off, even below zero, until they are recounted. */
    figures: (): Figures => {
      for (const status of deliveryStatuses) counts[status] = Math.max(0, counts[status])
      const finished = counts.success + counts.exhausted + counts.failed
      return {
        total: finished + counts.pending + counts.retrying,
        counts,
        successRate: finished === 0 ? null : counts.success / finished,
        latency: {
          p50: percentile(histogram, 0.5),
          p95: percentile(histogram, 0.95),
          p99: percentile(histogram, 0.99),
        },
        lastSuccessAt,
        lastFailureAt,
      }
    },
  }
}
