import type { EndpointStats } from '../../domain/analytics/endpoint-stats.ts'
import type { WebhookStats } from '../generated/types.gen.ts'

export const presentStats = (stats: EndpointStats): WebhookStats => ({
  counts: { ...stats.counts, total: stats.total },
  successRate: stats.successRate,
  latency: stats.latency,
  lastSuccessAt: stats.lastSuccessAt?.toISOString() ?? null,
  lastFailureAt: stats.lastFailureAt?.toISOString() ?? null,
})
