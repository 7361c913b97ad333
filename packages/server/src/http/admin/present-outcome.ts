import type { Figures } from '../../domain/analytics/figures.ts'
import type { PingResult } from '../../domain/endpoints/test-ping.ts'
import { attemptErrorOf } from '../error-words.ts'
import type { AdminTestResult, AdminWebhookStats } from '../generated/types.gen.ts'

export const presentTest = (ping: PingResult): AdminTestResult => ({
  delivered: ping.delivered,
  status_code: ping.statusCode,
  duration_ms: ping.durationMs,
  error: attemptErrorOf(ping.error),
  response_body: ping.responseBody,
  delivery_id: ping.deliveryId,
})

export const presentStats = (figures: Figures): AdminWebhookStats => ({
  counts: { ...figures.counts, total: figures.total },
  success_rate: figures.successRate,
  latency: figures.latency,
  last_success_at: figures.lastSuccessAt?.toISOString() ?? null,
  last_failure_at: figures.lastFailureAt?.toISOString() ?? null,
})
