import type { DeliveryView } from '../../domain/deliveries/delivery-view.ts'
import type { DeliveryDetail as DeliveryDetailView } from '../../domain/deliveries/get-delivery.ts'
import type { Delivery, DeliveryDetail } from '../generated/types.gen.ts'
import { deliveryErrorOf } from '../error-words.ts'
import { payloadOf } from '../payload-of.ts'

export const presentDelivery = (delivery: DeliveryView): Delivery => ({
  id: delivery.id,
  eventId: delivery.eventId,
  eventType: delivery.eventType,
  webhookId: delivery.endpointId,
  status: delivery.status,
  attemptCount: delivery.attemptCount,
  lastStatusCode: delivery.lastStatusCode,
  lastError: deliveryErrorOf(delivery.lastError),
  lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
  nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
  createdAt: delivery.createdAt.toISOString(),
})

/** A delivery with what is sent; the payload is null once its event has been removed. */
export const presentDeliveryDetail = (delivery: DeliveryDetailView): DeliveryDetail => ({
  ...presentDelivery(delivery),
  payload: payloadOf(delivery.payload),
})
