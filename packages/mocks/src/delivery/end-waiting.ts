import type { DeliveryRow, State } from '../state/state.ts'

/** Whether a delivery may still be attempted. */
export const isOpen = ({ delivery }: DeliveryRow): boolean =>
  delivery.status === 'pending' || delivery.status === 'retrying'

/** Ends a delivery as `failed`; the outcome of an attempt that is under way no longer counts. */
export const fail = (row: DeliveryRow): void => {
  row.delivery = { ...row.delivery, status: 'failed', nextAttemptAt: null }
  row.flight = undefined
}

/** Ends the deliveries that wait for an endpoint which is gone or switched off. */
export const endWaiting = (state: State, webhookId: string): void => {
  for (const row of state.deliveries.values()) {
    if (row.delivery.webhookId === webhookId && isOpen(row)) fail(row)
  }
}
