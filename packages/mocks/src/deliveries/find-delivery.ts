import { notFound } from '../http/problem.ts'
import type { DeliveryRow, State } from '../state/state.ts'

/** @throws Problem */
export const findDelivery = (state: State, deliveryId: number): DeliveryRow => {
  const row = state.deliveries.get(deliveryId)
  if (!row) throw notFound('delivery')
  return row
}
