import type { AppScope } from '../access/scope.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { createNewestReader } from '../read-newest.ts'
import { firstDeliveryIdAt, timeOfDeliveryId } from './delivery-id.ts'
import type { DeliveryRow, DeliveryStatus } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'

export interface DeliveryFilter {
  endpointId?: string | undefined
  status?: DeliveryStatus | readonly DeliveryStatus[] | undefined
  eventType?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
}

export interface DeliveryPageRequest extends PageRequest {
  /** How many rows to skip, from the first or from where the cursor points. */
  offset?: number | undefined
}

interface Stretch {
  before: number | undefined
  limit: number
  idsAlone?: boolean
}

const newestFirst: KeysetList<DeliveryRow> = {
  name: 'deliveries',
  order: [['_id', -1]],
  positionOf: row => [row._id],
}

/** Ids are ordered by time to within a burst. */
const BURST_MS = 60_000

/** Where a page begins: at the cursor, or at the end of the time that is asked for. */
const beginOf = (cursor: number | undefined, until: Date | undefined): number | undefined => {
  const end = until && firstDeliveryIdAt(new Date(until.getTime() + BURST_MS))
  return cursor !== undefined && end !== undefined ? Math.min(cursor, end) : (cursor ?? end)
}

const filterOf = (appId: string, { endpointId, status, eventType, since, until }: DeliveryFilter) => ({
  appId,
  ...(endpointId !== undefined && { endpointId }),
  ...(status !== undefined && { status: typeof status === 'string' ? status : { $in: status } }),
  ...(eventType !== undefined && { eventType }),
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
export const listDeliveries = (deps: DeliveryDeps) => {
  const readNewest = createNewestReader()
  return async (
    scope: AppScope,
    filter: DeliveryFilter,
    request: DeliveryPageRequest,
    unknownEndpoint: 'empty' | 'refused' = 'empty',
  ): Promise<Page<DeliveryView>> => {
    const { endpointId, since, until } = filter
    if (endpointId !== undefined && unknownEndpoint === 'refused')
      await findEndpoint(deps.endpoints, scope, endpointId)
    const cursorScope = scopeOf(scope.appId, filter)
    const read = ({ before, limit, idsAlone = false }: Stretch): Promise<DeliveryRow[]> =>
      readNewest({
        list: [...cursorScope, String(idsAlone)].join(),
        limit,
        before,
        top: before === undefined ? deps.now().getTime() : timeOfDeliveryId(before),
        bottom: since && since.getTime() - BURST_MS,
        idAt: time => firstDeliveryIdAt(new Date(time)),
        timeOf: ({ _id }) => timeOfDeliveryId(_id),
        find: (range, most) =>
          deps.deliveries
            .find({ ...filterOf(scope.appId, filter), ...range }, idsAlone ? { _id: 1 } : {})
            .sort({ _id: -1 })
            .limit(most)
            .lean<DeliveryRow[]>(),
      })
    const page = await readPage(
      deps.cursors,
      newestFirst,
      cursorScope,
      request,
      async ({ position, limit }) => {
        const before = beginOf(position && Number(position[0]), until)
        const { offset = 0 } = request
        if (offset === 0) return await read({ before, limit })
        const skipped = await read({ before, limit: offset, idsAlone: true })
        const last = skipped.length === offset ? skipped.at(-1) : undefined
        return last ? await read({ before: last._id, limit }) : []
      },
    )
    return { ...page, items: page.items.map(toDeliveryView) }
  }
}
