import { headerNames } from '@posthorn/signature'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { SendResult } from './send/send-types.ts'
import type { Sender } from './send/sender.ts'
import { signAttempt } from './sign-attempt.ts'
import type { TraceAttempt } from './trace-attempt.ts'

export interface AttemptMade {
  delivery: ClaimedDelivery
  result: SendResult
  requestHeaders: Record<string, string>
  signature: string
}

/** Signs and sends one attempt of a claimed delivery. Never rejects. */
export const createMakeAttempt =
  (sender: Pick<Sender, 'send'>, userAgent: string, now: () => Date, traceAttempt?: TraceAttempt) =>
  async (delivery: ClaimedDelivery): Promise<AttemptMade> => {
    const { row, endpoint, body } = delivery
    const startedAt = now()
    const timestamp = Math.floor(startedAt.getTime() / 1000)
    const signature = signAttempt(endpoint, { eventId: row.eventId, timestamp, body, now: startedAt })
    const requestHeaders: Record<string, string> = {
      ...endpoint.headers,
      'content-type': 'application/json',
      [headerNames.id]: row.eventId,
      [headerNames.timestamp]: String(timestamp),
      [headerNames.signature]: signature,
    }
    const span = traceAttempt?.(delivery)
    if (span) requestHeaders.traceparent = span.traceparent
    const result = await sender.send({
      url: endpoint.url,
      headers: requestHeaders,
      body,
      timeoutMs: endpoint.timeoutMs,
    })
    span?.end(result)
    return { delivery, result, requestHeaders: { 'user-agent': userAgent, ...requestHeaders }, signature }
  }

export type MakeAttempt = ReturnType<typeof createMakeAttempt>
