import type { DeliveryStatus } from '../generated/types.gen.ts'
import { paginate } from '../http/paginate.ts'
import { type TimeRange, withinRange } from '../http/time-range.ts'
import { operation } from '../operation.ts'
import type { State } from '../state/state.ts'
import { findEndpoint } from '../webhooks/find-endpoint.ts'
import { deliveryView } from '../state/delivery-view.ts'

interface DeliveryFilter extends TimeRange {
  webhookId?: string
  status?: DeliveryStatus
  eventType?: string
}

const page = (state: State, filter: DeliveryFilter, request: { cursor?: string; limit?: number }) => {
  const { webhookId, status, eventType, ...range } = filter
  const isInRange = withinRange(range)
  const wanted = [...state.deliveries.values()].filter(
    ({ delivery }) =>
      (webhookId === undefined || delivery.webhookId === webhookId) &&
      (status === undefined || delivery.status === status) &&
      (eventType === undefined || delivery.eventType === eventType) &&
      isInRange(delivery.createdAt),
  )
  const { rows, pagination } = paginate(
    {
      scope: ['deliveries', { webhookId, status, eventType, ...range }],
      rows: wanted,
      positionOf: ({ delivery }) => delivery.id,
      order: 'newest-first',
    },
    request,
  )
  return { success: true as const, data: rows.map(deliveryView), pagination }
}

export const listDeliveries = operation(
  'deliveriesList',
  ({ state }, { path: { webhookId }, query: { cursor, limit, ...filter } }) =>
    page(state, { ...filter, webhookId: findEndpoint(state, webhookId).endpoint.id }, { cursor, limit }),
)

/** Deliveries outlive their endpoint, so that an unknown one is no error here. */
export const listAllDeliveries = operation(
  'deliveriesListAll',
  ({ state }, { query: { cursor, limit, ...filter } }) => page(state, filter, { cursor, limit }),
)
