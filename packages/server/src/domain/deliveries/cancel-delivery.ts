import type { AppScope } from '../access/scope.ts'
import { Conflict } from '../errors.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { DeliveryRow } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'
import { findDelivery } from './get-delivery.ts'
import { expiryOf } from './retention.ts'

/**
 * Ends an open delivery as `failed`. A request of it that is under way is not taken back, but its outcome no longer counts.
 * @throws NotFound, Conflict (`delivery_finished`)
 */
export const cancelDelivery =
  (deps: DeliveryDeps) =>
  async (scope: AppScope, deliveryId: number): Promise<DeliveryView> => {
    for (;;) {
      const row = await findDelivery(deps, scope, deliveryId)
      if (row.expireAt)
        throw new Conflict('delivery_finished', `The delivery has ended already, as ${row.status}.`)
      const changed = await deps.deliveries
        .findOneAndUpdate(
          { _id: row._id, appId: row.appId, status: row.status, expireAt: { $exists: false } },
          {
            $set: { status: 'failed', lastError: 'cancelled', expireAt: await expiryOf(deps, scope.appId) },
            $unset: { nextAt: '', claim: '', extraAttempt: '' },
          },
          { returnDocument: 'after' },
        )
        .lean<DeliveryRow>()
      if (!changed) continue
      deps.rollups.moved(row, row.status, 'failed')
      return toDeliveryView(changed)
    }
  }
