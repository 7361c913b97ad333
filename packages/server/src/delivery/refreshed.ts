import type { Model } from 'mongoose'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { toEndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import type { SecretBox } from '../domain/secret-box.ts'

interface RefreshDeps {
  endpoints: Model<EndpointRow>
  secretBox: SecretBox
}

/** The delivery by its endpoint's present values; undefined when the endpoint takes none at the moment. */
export const refreshed = async (
  deps: RefreshDeps,
  delivery: ClaimedDelivery,
): Promise<ClaimedDelivery | undefined> => {
  const row = await rowsIn(deps.endpoints).findOne({ _id: delivery.endpoint.id })
  if (row?.revision === delivery.endpoint.revision) return delivery
  const endpoint = row ? toEndpointConfig(row, deps.secretBox) : undefined
  return endpoint && !endpoint.deleted && endpoint.decision === 'sent' ? { ...delivery, endpoint } : undefined
}
