import { isOpen } from '../delivery/end-waiting.ts'
import { conflict } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { deliveryView } from '../state/delivery-view.ts'
import { findDelivery } from './find-delivery.ts'

/** Answers with the delivery as due, as the platform does. */
export const retryDelivery = operation('deliveriesRetry', async (mock, { path }) => {
  const row = findDelivery(mock.state, path.deliveryId)
  if (row.delivery.status === 'success') {
    throw conflict(
      'delivery_succeeded',
      'Delivery succeeded',
      'The delivery has succeeded and is not retried.',
    )
  }
  if (row.flight) return { success: true, data: deliveryView(row) }
  if (!isOpen(row)) {
    if (!mock.state.endpoints.has(row.delivery.webhookId)) {
      throw conflict('endpoint_deleted', 'Endpoint deleted', 'The endpoint of the delivery was deleted.')
    }
    row.extraAttempt = true
    row.delivery = { ...row.delivery, status: 'retrying' }
  }
  row.delivery = { ...row.delivery, nextAttemptAt: mock.now().toISOString() }
  const due = row.delivery
  await mock.perform(mock, [row])
  return { success: true, data: due }
})
