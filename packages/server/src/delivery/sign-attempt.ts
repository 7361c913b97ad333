import { createHmac, type KeyObject, sign } from 'node:crypto'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'

const signedBy = (key: KeyObject, start: string, body: Buffer): string =>
  key.type === 'private'
    ? `v1a,${sign(null, Buffer.concat([Buffer.from(start), body]), key).toString('base64')}`
    : `v1,${createHmac('sha256', key).update(start).update(body).digest('base64')}`

/**
 * The value of `webhook-signature`: one signature for each secret that is valid now, with one space between (Standard
 * Webhooks, "Signature scheme").
 */
export const signAttempt = (
  { signingKeys }: Pick<EndpointConfig, 'signingKeys'>,
  attempt: { eventId: string; timestamp: number; body: Buffer; now: Date },
): string => {
  const start = `${attempt.eventId}.${attempt.timestamp}.`
  return signingKeys
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > attempt.now)
    .map(({ key }) => signedBy(key, start, attempt.body))
    .join(' ')
}
