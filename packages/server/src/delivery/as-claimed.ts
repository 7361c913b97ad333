import type { Filter } from 'mongodb'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'

/** Those of the deliveries that are in the database under the claims that they have here. */
export const asClaimed = (deliveries: readonly ClaimedDelivery[]): Filter<DeliveryRow> => ({
  _id: { $in: deliveries.map(({ row }) => row._id) },
  'claim.token': { $in: [...new Set(deliveries.map(({ row }) => row.claim.token))] },
})
