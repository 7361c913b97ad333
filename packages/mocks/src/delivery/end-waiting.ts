import type { DeliveryEndReason } from '../generated/types.gen.ts'
import type { DeliveryRow, EndpointRow, State } from '../state/state.ts'

/** Whether a delivery may still be attempted. */
export const isOpen = ({ delivery }: DeliveryRow): boolean =>
  delivery.status === 'pending' || delivery.status === 'retrying'

/** Ends a delivery as `failed`; the outcome of an attempt that is under way no longer counts. */
export const fail = (row: DeliveryRow, lastError: DeliveryEndReason): void => {
  row.delivery = { ...row.delivery, status: 'failed', lastError, nextAttemptAt: null }
  row.flight = undefined
}

/** Why an endpoint takes no deliveries; undefined when it does. */
export const refusalOf = (row: EndpointRow | undefined): DeliveryEndReason | undefined => {
  if (!row) return 'endpoint_deleted'
  if (row.endpoint.active) return undefined
  return row.endpoint.disabledAt === undefined ? 'endpoint_inactive' : 'endpoint_disabled'
}

/** Ends the deliveries that wait for an endpoint, if it is gone or switched off. Test pings go out all the same. */
export const endWaiting = (state: State, webhookId: string): void => {
  const refusal = refusalOf(state.endpoints.get(webhookId))
  if (!refusal) return
  for (const row of state.deliveries.values()) {
    if (row.delivery.webhookId === webhookId && row.origin !== 'ping' && isOpen(row)) fail(row, refusal)
  }
}
