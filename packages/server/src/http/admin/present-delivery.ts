import type { DeliveryView } from '../../domain/deliveries/delivery-view.ts'
import type { SentDelivery } from '../../domain/deliveries/sent-deliveries.ts'
import { deliveryErrorOf } from '../error-words.ts'
import type { AdminDelivery, AdminDeliveryDetail } from '../generated/types.gen.ts'
import { payloadOf } from '../payload-of.ts'

export const presentDelivery = (delivery: DeliveryView): AdminDelivery => ({
  id: delivery.id,
  webhook_id: delivery.endpointId,
  event_id: delivery.eventId,
  event_type: delivery.eventType,
  status: delivery.status,
  attempt_count: delivery.attemptCount,
  last_status_code: delivery.lastStatusCode,
  last_error: deliveryErrorOf(delivery.lastError),
  last_attempt_at: delivery.lastAttemptAt?.toISOString() ?? null,
  next_attempt_at: delivery.nextAttemptAt?.toISOString() ?? null,
  created_at: delivery.createdAt.toISOString(),
})

/** A delivery with what is sent; the payload is null once its event has been removed. */
export const presentDeliveryDetail = (delivery: SentDelivery): AdminDeliveryDetail => ({
  ...presentDelivery(delivery),
  payload: delivery.body === null ? null : payloadOf(JSON.parse(delivery.body)),
})
