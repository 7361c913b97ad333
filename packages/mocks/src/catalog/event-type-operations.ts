import { paginate } from '../http/paginate.ts'
import { notFound } from '../http/problem.ts'
import { operation } from '../operation.ts'

export const listEventTypes = operation('eventTypesList', ({ catalog }, { query }) => {
  const page = paginate(
    {
      scope: ['event-types'],
      rows: catalog.eventTypes.map((eventType, position) => ({ eventType, position })),
      positionOf: ({ position }) => position,
      order: 'rising',
    },
    query,
  )
  return { success: true, data: page.rows.map(({ eventType }) => eventType), pagination: page.pagination }
})

export const getEventType = operation('eventTypesGet', ({ catalog }, { path }) => {
  const data = catalog.find(path.name)
  if (!data) throw notFound('event type')
  return { success: true, data }
})
