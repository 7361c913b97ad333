import type { Model } from 'mongoose'
import { type EndpointConfig, toEndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import type { SecretBox } from '../domain/secret-box.ts'

export interface PresentDeps {
  endpoints: Model<EndpointRow>
  secretBox: SecretBox
}

/** The endpoint as it is now; undefined when its row is gone. */
export const presentEndpoint = async (
  deps: PresentDeps,
  known: EndpointConfig,
): Promise<EndpointConfig | undefined> => {
  const row = await rowsIn(deps.endpoints).findOne({ _id: known.id })
  if (!row) return undefined
  return row.revision === known.revision ? known : toEndpointConfig(row, deps.secretBox)
}
