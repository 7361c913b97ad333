import type { Delivery } from '../generated/types.gen.ts'
import type { DeliveryRow } from './state.ts'

/** A delivery as answers show it. */
export const deliveryView = ({ delivery, flight }: DeliveryRow): Delivery => ({
  ...delivery,
  nextAttemptAt: flight ? null : delivery.nextAttemptAt,
})
