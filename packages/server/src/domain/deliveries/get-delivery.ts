import type { AppScope } from '../access/scope.ts'
import { NotFound } from '../errors.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { DeliveryRow } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'
import { rowsIn } from '../rows-in.ts'

/** @throws NotFound, alike for another app's and an unknown id. */
export const findDelivery = async (
  deps: Pick<DeliveryDeps, 'deliveries'>,
  scope: AppScope,
  deliveryId: number,
): Promise<DeliveryRow> => {
  const row = await deps.deliveries.findOne({ _id: deliveryId, appId: scope.appId }).lean<DeliveryRow>()
  if (!row) throw new NotFound('delivery')
  return row
}

export interface DeliveryDetail extends DeliveryView {
  /** The body that is sent, parsed; null once the event has been removed. */
  payload: unknown
}

export const getDelivery =
  (deps: DeliveryDeps) =>
  async (scope: AppScope, deliveryId: number): Promise<DeliveryDetail> => {
    const row = await findDelivery(deps, scope, deliveryId)
    const event = await rowsIn(deps.events).findOne(
      { _id: row.eventId, appId: scope.appId },
      { promoteBuffers: true, projection: { body: 1 } },
    )
    return { ...toDeliveryView(row), payload: event ? JSON.parse(event.body.toString()) : null }
  }
