import type { PingResult } from '../../domain/endpoints/test-ping.ts'
import type { TestPingResult } from '../generated/types.gen.ts'
import { attemptErrorOf } from '../error-words.ts'

export const presentPing = (ping: PingResult): TestPingResult => ({
  delivered: ping.delivered,
  statusCode: ping.statusCode,
  durationMs: ping.durationMs,
  error: attemptErrorOf(ping.error),
  responseBody: ping.responseBody,
  deliveryId: ping.deliveryId,
})
