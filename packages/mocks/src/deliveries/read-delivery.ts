import { paginate } from '../http/paginate.ts'
import { notFound } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { deliveryView } from '../state/delivery-view.ts'
import { findDelivery } from './find-delivery.ts'

export const getDelivery = operation('deliveriesGet', ({ state }, { path }) => {
  const row = findDelivery(state, path.deliveryId)
  const sent = state.events.get(row.delivery.eventId)
  if (!sent) throw notFound('event')
  const { event, data } = sent
  const payload = { type: event.type, timestamp: event.createdAt, data }
  return { success: true, data: { ...deliveryView(row), payload } }
})

export const listAttempts = operation('deliveriesAttempts', ({ state }, { path, query }) => {
  const { delivery, attempts } = findDelivery(state, path.deliveryId)
  const { rows, pagination } = paginate(
    {
      scope: ['attempts', delivery.id],
      rows: attempts,
      positionOf: ({ attempt }) => attempt.number,
      order: 'rising',
    },
    query,
  )
  return { success: true, data: rows.map(({ attempt }) => attempt), pagination }
})
