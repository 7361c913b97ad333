import type { Model } from 'mongoose'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { HandOver } from '../domain/deliveries/hand-over.ts'
import { rowsIn } from '../domain/rows-in.ts'

interface WakeWaitingDeps {
  deliveries: Model<DeliveryRow>
  wake: HandOver['wake']
}

/**
 * Has every backlog looked at anew. A process that ends between making a delivery wait and moving the head of its
 * endpoint's backlog leaves behind what nobody would ever look at.
 */
export const wakeWaiting = async ({ deliveries, wake }: WakeWaitingDeps): Promise<void> =>
  await wake(await rowsIn(deliveries).distinct('endpointId', { nextAt: { $exists: true } }))
