import type { Decision } from '../events/event-model.ts'
import type { EndpointRow } from './endpoint-model.ts'

/** `sent`: takes deliveries and gets them now. `paused`: takes them and holds them. The others take none. */
export const decisionFor = (row: Pick<EndpointRow, 'active' | 'pausedAt' | 'disabledAt'>): Decision => {
  if (row.disabledAt) return 'disabled'
  if (!row.active) return 'inactive'
  return row.pausedAt ? 'paused' : 'sent'
}
