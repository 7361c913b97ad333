import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import type { Figures } from './figures.ts'
import { type AnalyticsDeps, sumRollups, type TimeRange } from './sum-rollups.ts'

interface StatsDeps extends AnalyticsDeps {
  endpoints: Model<EndpointRow>
}

/** One endpoint's figures over a time, or over all that is kept. @throws NotFound */
export const endpointStats =
  (deps: StatsDeps) =>
  async (scope: AppScope, endpointId: string, range: TimeRange): Promise<Figures> => {
    await findEndpoint(deps.endpoints, scope, endpointId)
    return await sumRollups(deps)({ appId: scope.appId, endpointId }, range)
  }
