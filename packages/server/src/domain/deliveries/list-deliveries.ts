import type { AppScope } from '../access/scope.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { firstDeliveryIdAt } from './delivery-id.ts'
import type { DeliveryRow, DeliveryStatus } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'

export interface DeliveryFilter {
  endpointId?: string | undefined
  status?: DeliveryStatus | undefined
  eventType?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
}

const newestFirst: KeysetList<DeliveryRow> = {
  name: 'deliveries',
  order: [['_id', -1]],
  positionOf: row => [row._id],
}

/** Ids are ordered by time to within a burst: a bound on them lets the index skip what is far outside of the range. */
const BURST_MS = 60_000

const filterOf = (appId: string, { endpointId, status, eventType, since, until }: DeliveryFilter) => ({
  appId,
  ...(endpointId !== undefined && { endpointId }),
  ...(status !== undefined && { status }),
  ...(eventType !== undefined && { eventType }),
  ...(since && { _id: { $gte: firstDeliveryIdAt(new Date(since.getTime() - BURST_MS)) } }),
  ...((since || until) && { createdAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
})

const scopeOf = (appId: string, filter: DeliveryFilter): string[] => [
  appId,
  JSON.stringify([filter.endpointId, filter.status, filter.eventType, filter.since, filter.until]),
]

/**
 * The app's deliveries, newest first, of all endpoints or of one. An endpoint that the app does not have is an empty list,
 * or refused: deliveries outlive their endpoint, so whether that makes a difference is for the caller to say.
 * @throws InvalidInput at `["query", "cursor"]`, NotFound for an unknown endpoint that is to be refused
 */
export const listDeliveries =
  (deps: DeliveryDeps) =>
  async (
    scope: AppScope,
    filter: DeliveryFilter,
    request: PageRequest,
    unknownEndpoint: 'empty' | 'refused' = 'empty',
  ): Promise<Page<DeliveryView>> => {
    const { endpointId } = filter
    if (endpointId !== undefined && unknownEndpoint === 'refused')
      await findEndpoint(deps.endpoints, scope, endpointId)
    const page = await readPage(deps.cursors, newestFirst, scopeOf(scope.appId, filter), request, query =>
      deps.deliveries
        .find({ $and: [filterOf(scope.appId, filter), query.filter] })
        .sort(query.sort)
        .limit(query.limit)
        .lean<DeliveryRow[]>(),
    )
    return { ...page, items: page.items.map(toDeliveryView) }
  }
