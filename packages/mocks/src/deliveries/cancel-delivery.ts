import { fail, isOpen } from '../delivery/end-waiting.ts'
import { conflict } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { findDelivery } from './find-delivery.ts'

export const cancelDelivery = operation('deliveriesCancel', ({ state }, { path }) => {
  const row = findDelivery(state, path.deliveryId)
  if (!isOpen(row)) {
    throw conflict(
      'delivery_finished',
      'Delivery finished',
      'The delivery is finished and cannot be cancelled.',
    )
  }
  fail(row, 'cancelled')
  return { success: true, data: row.delivery }
})
