import type { SecretBox } from '../secret-box.ts'
import { maskHeaders } from './custom-headers.ts'
import { openHeaders } from './endpoint-config.ts'
import type { EndpointRow } from './endpoint-model.ts'

/** An endpoint as callers may see it: no secret, sensitive header values masked. */
export type EndpointView = Omit<
  EndpointRow,
  | '_id'
  | 'slot'
  | 'inactiveSince'
  | 'secrets'
  | 'headers'
  | 'metadata'
  | 'revision'
  | 'failingSince'
  | 'lastFailedAt'
  | 'failureNotices'
  | 'dueAt'
  | 'dueSequence'
  | 'deletedAt'
> & {
  id: string
  inactiveSince: Date | null
  headers: Record<string, string>
  metadata: Record<string, string>
}

export const toEndpointView = (row: EndpointRow, box: SecretBox): EndpointView => ({
  id: row._id,
  appId: row.appId,
  tenantId: row.tenantId,
  name: row.name,
  description: row.description,
  editionId: row.editionId,
  url: row.url,
  events: row.events,
  active: row.active,
  inactiveSince: row.active ? null : (row.inactiveSince ?? row.disabledAt ?? row.updatedAt),
  pausedAt: row.pausedAt,
  disabledAt: row.disabledAt,
  disabledReason: row.disabledReason,
  timeoutSeconds: row.timeoutSeconds,
  maxRetries: row.maxRetries,
  retrySchedule: row.retrySchedule,
  concurrency: row.concurrency,
  rateLimit: row.rateLimit,
  disableAfterSeconds: row.disableAfterSeconds,
  signatureScheme: row.signatureScheme,
  headers: maskHeaders(openHeaders(row, box)),
  metadata: row.metadata ? JSON.parse(row.metadata) : {},
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
})
