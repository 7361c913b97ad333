import type { Model } from 'mongoose'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { toEndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import type { SecretBox } from '../domain/secret-box.ts'

interface RefreshDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  secretBox: SecretBox
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
  const [row, claimed] = await Promise.all([
    rowsIn(deps.endpoints).findOne({ _id: delivery.endpoint.id }),
    rowsIn(deps.deliveries).findOne({ _id, 'claim.token': claim.token }, { projection: { _id: 1 } }),
  ])
  if (!claimed) return 'taken'
  if (row?.revision === delivery.endpoint.revision) return delivery
  const endpoint = row ? toEndpointConfig(row, deps.secretBox) : undefined
  return endpoint && !endpoint.deleted && endpoint.decision === 'sent' ? { ...delivery, endpoint } : 'held'
}
