import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import { NotFound } from '../errors.ts'
import type { EndpointRow } from './endpoint-model.ts'

/** The endpoint of that id in the scope's app. @throws NotFound, alike for another app's, a malformed and an unknown id. */
export const findEndpoint = async (
  endpoints: Model<EndpointRow>,
  scope: AppScope,
  endpointId: string,
): Promise<EndpointRow> => {
  const row = await endpoints
    .findOne({ _id: endpointId, appId: scope.appId, deletedAt: null })
    .lean<EndpointRow>()
  if (!row) throw new NotFound('webhook endpoint')
  return row
}
