import type { Mock } from '../mock.ts'
import type { DeliveryRow } from '../state/state.ts'
import { isOpen } from './end-waiting.ts'
import { makeAttempt } from './make-attempt.ts'
import type { Outcome } from './outcome.ts'

/**
 * Makes the next attempt of an open delivery; one that is being made no longer counts.
 * @throws Error – when there is none to make
 */
export const settle = async (mock: Mock, deliveryId: number, outcome: Outcome): Promise<DeliveryRow> => {
  const row = mock.state.deliveries.get(deliveryId)
  if (!row) throw new Error(`There is no delivery ${deliveryId}.`)
  if (!isOpen(row)) throw new Error(`Delivery ${deliveryId} is finished: ${row.delivery.status}.`)
  row.flight = undefined
  await makeAttempt(mock, row, () => outcome)
  return row
}
