import { deliveryView } from '../state/delivery-view.ts'
import { withinRange } from '../http/time-range.ts'
import { paginate } from '../http/paginate.ts'
import { notFound } from '../http/problem.ts'
import { operation } from '../operation.ts'

export const listEvents = operation('eventsList', ({ state }, { query: { cursor, limit, ...filter } }) => {
  const { type, key, ...range } = filter
  const isInRange = withinRange(range)
  const wanted = [...state.events.values()].filter(
    ({ event }) =>
      (type === undefined || event.type === type) &&
      (key === undefined || event.key === key) &&
      isInRange(event.createdAt),
  )
  const { rows, pagination } = paginate(
    {
      scope: ['events', filter],
      rows: wanted,
      positionOf: ({ sequence }) => sequence,
      order: 'newest-first',
    },
    { cursor, limit },
  )
  return { success: true, data: rows.map(({ event }) => event), pagination }
})

export const getEvent = operation('eventsGet', ({ state }, { path }) => {
  const row = state.events.get(path.eventId)
  if (!row) throw notFound('event')
  const deliveries = [...state.deliveries.values()]
    .filter(({ delivery }) => delivery.eventId === row.event.id)
    .map(deliveryView)
  return { success: true, data: { ...row.event, data: row.data, deliveries, decisions: row.decisions } }
})
