import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import type { Figures } from './figures.ts'
import { endpointStats } from './endpoint-stats.ts'
import { WHOLE_APP } from './rollup-model.ts'
import { type AnalyticsDeps, sumRollups, type TimeRange } from './sum-rollups.ts'
import { timeseries } from './timeseries.ts'

export interface TotalsQuery extends TimeRange {
  endpointId?: string | undefined
}

/** How an app is doing: its endpoints, and its deliveries over all that is kept. */
export interface Overview {
  endpoints: { total: number; active: number }
  figures: Figures
}

export const createAnalytics = ({
  endpoints,
  ...deps
}: AnalyticsDeps & { endpoints: Model<EndpointRow> }) => {
  const sum = sumRollups(deps)
  return {
    /** Figures of the app, or of one endpoint, over a time or all that is kept: of one that it does not have, zeros. */
    totals: ({ appId }: AppScope, { endpointId = WHOLE_APP, ...range }: TotalsQuery): Promise<Figures> =>
      sum({ appId, endpointId }, range),
    /** Of an endpoint that there is. @throws NotFound */
    ofEndpoint: endpointStats({ ...deps, endpoints }),
    timeseries: timeseries(deps),
    overview: async ({ appId }: AppScope): Promise<Overview> => {
      const ours = { appId, deletedAt: null }
      const [total, active, figures] = await Promise.all([
        endpoints.countDocuments(ours),
        endpoints.countDocuments({ ...ours, active: true }),
        sum({ appId, endpointId: WHOLE_APP }, {}),
      ])
      return { endpoints: { total, active }, figures }
    },
  }
}

export type Analytics = ReturnType<typeof createAnalytics>
