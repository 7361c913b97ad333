import type { KeyObject } from 'node:crypto'
import { matchesPattern } from '../event-types/pattern.ts'
import type { Decision } from '../events/event-model.ts'
import type { SecretBox } from '../secret-box.ts'
import type { EndpointRow, RateLimit } from './endpoint-model.ts'
import { decisionFor } from './endpoint-state.ts'
import { signingKeyOf } from './signing-secret.ts'

/** An endpoint ready for use: secrets and headers opened, times in milliseconds. Never stored, never logged. */
export interface EndpointConfig {
  id: string
  appId: string
  slot: number
  revision: number
  decision: Decision
  deleted: boolean
  subscribes: (eventType: string) => boolean
  url: string
  headers: Readonly<Record<string, string>>
  timeoutMs: number
  maxAttempts: number
  retrySchedule: readonly number[]
  concurrency: number
  rateLimit: RateLimit | null
  /** A secret key signs by HMAC, a private one by Ed25519. */
  signingKeys: readonly { key: KeyObject; expiresAt: Date | null }[]
}

export const openHeaders = (
  row: Pick<EndpointRow, '_id' | 'headers'>,
  box: SecretBox,
): Record<string, string> => (row.headers ? JSON.parse(box.open(row.headers, row._id).toString()) : {})

export const toEndpointConfig = (row: EndpointRow, box: SecretBox): EndpointConfig => ({
  id: row._id,
  appId: row.appId,
  slot: row.slot,
  revision: row.revision,
  decision: decisionFor(row),
  deleted: row.deletedAt !== null,
  subscribes: type => row.events.some(pattern => matchesPattern(pattern, type)),
  url: row.url,
  headers: openHeaders(row, box),
  timeoutMs: row.timeoutSeconds * 1000,
  maxAttempts: Math.max(1, row.maxRetries),
  retrySchedule: row.retrySchedule,
  concurrency: row.concurrency,
  rateLimit: row.rateLimit,
  signingKeys: row.secrets.map(secret => ({
    key: signingKeyOf(box.open(secret.sealed, row._id).toString()),
    expiresAt: secret.expiresAt,
  })),
})
