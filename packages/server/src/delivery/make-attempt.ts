import { createHmac } from 'node:crypto'
import { headerNames } from '@posthorn/signature'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { SendResult } from './send/send-types.ts'
import type { Sender } from './send/sender.ts'
import type { TraceAttempt } from './trace-attempt.ts'

export interface AttemptMade {
  delivery: ClaimedDelivery
  result: SendResult
  requestHeaders: Record<string, string>
  signature: string
}

/** The value of `webhook-signature`: one signature a secret that is valid now (Standard Webhooks, "Signature scheme"). */
const signatureOf = (
  endpoint: EndpointConfig,
  eventId: string,
  timestamp: number,
  body: Buffer,
  now: Date,
): string =>
  endpoint.signingKeys
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
    .map(
      ({ key }) =>
        `v1,${createHmac('sha256', key).update(`${eventId}.${timestamp}.`).update(body).digest('base64')}`,
    )
    .join(' ')

/** Signs and sends one attempt of a claimed delivery. Never rejects. */
export const createMakeAttempt =
  (sender: Pick<Sender, 'send'>, userAgent: string, now: () => Date, traceAttempt?: TraceAttempt) =>
  async (delivery: ClaimedDelivery): Promise<AttemptMade> => {
    const { row, endpoint, body } = delivery
    const startedAt = now()
    const timestamp = Math.floor(startedAt.getTime() / 1000)
    const signature = signatureOf(endpoint, row.eventId, timestamp, body, startedAt)
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
