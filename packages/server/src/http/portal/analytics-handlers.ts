import type { Analytics } from '../../domain/analytics/analytics.ts'
import { enteredBySession } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { inWords } from '../own-words.ts'
import { readTime } from '../read-time.ts'
import { pickFields } from './pick-fields.ts'
import { presentFigures, presentPoint, presentStats } from './present-figures.ts'

const inOwnWords = inWords({ since: 'start_date', until: 'end_date' })

interface RangeQuery {
  start_date?: string
  end_date?: string
  endpoint_id?: string
}

const readQuery = ({ start_date, end_date, endpoint_id }: RangeQuery) => ({
  since: readTime(['query', 'start_date'], start_date),
  until: readTime(['query', 'end_date'], end_date),
  endpointId: endpoint_id,
})

export const analyticsHandlers = ({ totals, timeseries, overview }: Analytics) =>
  ({
    'portal.analytics.get': async ({ scope, query }) => {
      const figures = await totals(enteredBySession(scope), readQuery(query))
      return { data: pickFields(presentFigures(figures), query.fields) }
    },
    'portal.analytics.timeseries': async ({ scope, query }) => {
      const app = enteredBySession(scope)
      const { interval } = query
      const points = await inOwnWords(timeseries(app, { ...readQuery(query), interval }))
      return { data: { interval, points: points.map(presentPoint) } }
    },
    'portal.stats.get': async ({ scope }) => ({
      data: presentStats(await overview(enteredBySession(scope))),
    }),
  }) satisfies SurfaceHandlers<'portal.analytics.' | 'portal.stats.'>
