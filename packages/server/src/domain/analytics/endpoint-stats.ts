import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import { type DeliveryStatus, deliveryStatuses } from '../deliveries/delivery-model.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import { percentile } from './latency-histogram.ts'
import type { RollupRow } from './rollup-model.ts'
import type { RollupWriter } from './rollup-writer.ts'

export interface EndpointStats {
  total: number
  counts: Record<DeliveryStatus, number>
  /** Successes among the finished deliveries, 0–1; null while none has finished. */
  successRate: number | null
  latency: { p50: number | null; p95: number | null; p99: number | null }
  lastSuccessAt: Date | null
  lastFailureAt: Date | null
}

interface StatsDeps {
  endpoints: Model<EndpointRow>
  rollups: Model<RollupRow>
  rollupWriter: RollupWriter
}

const latest = (a: Date | null, b: Date | undefined): Date | null => (b && (!a || b > a) ? b : a)

const sumUp = (rows: RollupRow[]): EndpointStats => {
  const counts = { pending: 0, success: 0, retrying: 0, exhausted: 0, failed: 0 }
  const histogram = new Map<number, number>()
  let lastSuccessAt: Date | null = null
  let lastFailureAt: Date | null = null
  for (const row of rows) {
    for (const status of deliveryStatuses) counts[status] += row.deliveries?.[status] ?? 0
    for (const [bucket, count] of Object.entries(row.latency ?? {})) {
      histogram.set(Number(bucket), (histogram.get(Number(bucket)) ?? 0) + count)
    }
    lastSuccessAt = latest(lastSuccessAt, row.lastSuccessAt)
    lastFailureAt = latest(lastFailureAt, row.lastFailureAt)
  }
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
}

/**
 * One endpoint's figures, from the per-minute rollups: of deliveries made, and attempts started, from the minute of
 * `since` up to the one of `until`. Test pings do not count. @throws NotFound
 */
export const endpointStats =
  (deps: StatsDeps) =>
  async (
    scope: AppScope,
    endpointId: string,
    range: { since?: Date | undefined; until?: Date | undefined },
  ) => {
    await findEndpoint(deps.endpoints, scope, endpointId)
    await deps.rollupWriter.flush()
    const minute = {
      ...(range.since && { $gte: new Date(Math.floor(range.since.getTime() / 60_000) * 60_000) }),
      ...(range.until && { $lt: range.until }),
    }
    const filter = { appId: scope.appId, endpointId, ...(Object.keys(minute).length > 0 ? { minute } : {}) }
    return sumUp(await deps.rollups.find(filter).lean<RollupRow[]>())
  }
