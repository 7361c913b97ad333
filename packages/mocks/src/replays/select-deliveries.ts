import { withinRange } from '../http/time-range.ts'
import { invalidAt, notFound } from '../http/problem.ts'
import type { ReplayCreate, ReplayFilters } from '../generated/types.gen.ts'
import type { DeliveryRow, State } from '../state/state.ts'
import { findEndpoint } from '../webhooks/find-endpoint.ts'

/** Delivery ids alone, or a filter. @throws Problem – for neither, and for both. */
export const acceptFilters = ({ dryRun: _, deliveryIds, ...filter }: ReplayCreate): ReplayFilters => {
  const isFiltered = Object.keys(filter).length > 0
  if (deliveryIds && isFiltered)
    throw invalidAt(['body'], 'Expected ids of deliveries or a filter, not both.', 'one_form')
  if (deliveryIds) return { deliveryIds }
  if (!isFiltered) throw invalidAt(['body'], 'Expected ids of deliveries, or a filter.', 'one_form')
  return { ...filter, status: filter.status ?? 'failed' }
}

const byIds = (state: State, ids: readonly number[]): DeliveryRow[] =>
  ids.map(id => {
    const row = state.deliveries.get(id)
    if (!row) throw notFound('delivery')
    return row
  })

/** The deliveries that are to be replayed, the oldest first. @throws Problem */
export const selectDeliveries = (state: State, filters: ReplayFilters): DeliveryRow[] => {
  const { deliveryIds, startDate, endDate, eventNames, endpointId, status } = filters
  if (deliveryIds) return byIds(state, deliveryIds)
  if (endpointId !== undefined) findEndpoint(state, endpointId)
  const isInRange = withinRange(
    {
      ...(startDate !== undefined && { since: startDate }),
      ...(endDate !== undefined && { until: endDate }),
    },
    { since: ['body', 'startDate'], until: ['body', 'endDate'] },
  )
  return [...state.deliveries.values()].filter(
    ({ delivery, origin }) =>
      origin !== 'ping' &&
      isInRange(delivery.createdAt) &&
      (eventNames?.includes(delivery.eventType) ?? true) &&
      (endpointId === undefined || delivery.webhookId === endpointId) &&
      (status === 'all' || delivery.status === 'failed' || delivery.status === 'exhausted'),
  )
}
