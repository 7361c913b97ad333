import type { Figures } from '../../domain/analytics/figures.ts'
import type { WebhookStats } from '../generated/types.gen.ts'

export const presentStats = (stats: Figures): WebhookStats => ({
  counts: { ...stats.counts, total: stats.total },
  successRate: stats.successRate,
  latency: stats.latency,
  lastSuccessAt: stats.lastSuccessAt?.toISOString() ?? null,
  lastFailureAt: stats.lastFailureAt?.toISOString() ?? null,
})
