import type { Model } from 'mongoose'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { type PresentDeps, presentEndpoint } from './present-endpoint.ts'

interface RefreshDeps extends PresentDeps {
  deliveries: Model<DeliveryRow>
}

/**
 * The delivery by its endpoint's present values. `taken`: it was cancelled, or claimed by somebody else; `held`: the
 * endpoint takes none at the moment.
 */
export const refreshed = async (
  deps: RefreshDeps,
  delivery: ClaimedDelivery,
): Promise<ClaimedDelivery | 'taken' | 'held'> => {
  const { _id, claim } = delivery.row
  const [endpoint, claimed] = await Promise.all([
    presentEndpoint(deps, delivery.endpoint),
    rowsIn(deps.deliveries).findOne({ _id, 'claim.token': claim.token }, { projection: { _id: 1 } }),
  ])
  if (!claimed) return 'taken'
  if (endpoint === delivery.endpoint) return delivery
  return endpoint && !endpoint.deleted && endpoint.decision === 'sent' ? { ...delivery, endpoint } : 'held'
}
