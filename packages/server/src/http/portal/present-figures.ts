import type { Overview } from '../../domain/analytics/analytics.ts'
import type { Figures } from '../../domain/analytics/figures.ts'
import type { TimeseriesPoint } from '../../domain/analytics/timeseries.ts'
import type { PortalAnalytics, PortalStats, PortalTimeseriesPoint } from '../generated/types.gen.ts'

/** Here a delivery that is out of attempts is one that has failed. */
export const presentFigures = ({
  total,
  counts,
  successRate,
  latency,
}: Figures): Required<PortalAnalytics> => ({
  total,
  success: counts.success,
  failed: counts.failed + counts.exhausted,
  retrying: counts.retrying,
  pending: counts.pending,
  success_rate: successRate,
  latency_p50_ms: latency.p50,
  latency_p95_ms: latency.p95,
  latency_p99_ms: latency.p99,
})

export const presentPoint = (point: TimeseriesPoint): PortalTimeseriesPoint => ({
  start: point.start.toISOString(),
  ...presentFigures(point),
})

export const presentStats = ({ endpoints, figures }: Overview): PortalStats => ({
  endpoints: endpoints.total,
  active_endpoints: endpoints.active,
  ...presentFigures(figures),
  last_success_at: figures.lastSuccessAt?.toISOString() ?? null,
  last_failure_at: figures.lastFailureAt?.toISOString() ?? null,
})
