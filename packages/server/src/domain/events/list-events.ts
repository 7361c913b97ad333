import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import type { CursorCodec } from '../cursor.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import { type DeliveryView, toDeliveryView } from '../deliveries/delivery-view.ts'
import { NotFound } from '../errors.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { EndpointDecision, EventRow } from './event-model.ts'
import { createNewestReader } from '../read-newest.ts'
import { rowsIn } from '../rows-in.ts'
import { firstEventIdAt, timeOfEventId } from './event-id.ts'

export interface EventFilter {
  type?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
  key?: string | undefined
}

export interface EventView {
  id: string
  type: string
  /** The idempotency key, as long as it is held. */
  key: string | null
  createdAt: Date
}

export interface EventDetail extends EventView {
  data: unknown
  decisions: EndpointDecision[]
  deliveries: DeliveryView[]
}

interface EventReadDeps {
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  cursors: CursorCodec
}

const newestFirst: KeysetList<EventRow> = {
  name: 'events',
  order: [['_id', -1]],
  positionOf: row => [row._id],
}

const filterOf = (appId: string, { type, since, until, key }: EventFilter) => ({
  appId,
  ...(type !== undefined && { type }),
  ...(key !== undefined && { key: { $eq: key, $exists: true } }),
  ...((since || until) && { createdAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
})

const scopeOf = (appId: string, { type, since, until, key }: EventFilter): string[] => [
  appId,
  JSON.stringify([type, since, until, key]),
]

const toView = (row: EventRow): EventView => ({
  id: row._id,
  type: row.type,
  key: row.key ?? null,
  createdAt: row.createdAt,
})

/** The app's events, newest first. @throws InvalidInput at `["query", "cursor"]` */
export const listEvents = (deps: EventReadDeps) => {
  const readNewest = createNewestReader()
  return async (scope: AppScope, filter: EventFilter, request: PageRequest): Promise<Page<EventView>> => {
    const cursorScope = scopeOf(scope.appId, filter)
    const page = await readPage(
      deps.cursors,
      newestFirst,
      cursorScope,
      request,
      ({ position, sort, limit }) => {
        const before = position && String(position[0])
        return readNewest({
          list: cursorScope.join(),
          limit,
          before,
          top: before === undefined ? Date.now() : timeOfEventId(before),
          idAt: firstEventIdAt,
          timeOf: ({ _id }) => timeOfEventId(_id),
          find: (range, most) =>
            deps.events
              .find({ ...filterOf(scope.appId, filter), ...range }, { body: 0, decisions: 0 })
              .sort(sort)
              .limit(most)
              .lean<EventRow[]>(),
        })
      },
    )
    return { ...page, items: page.items.map(toView) }
  }
}

/** One event with its data, what was decided for each matching endpoint, and its deliveries. @throws NotFound */
export const getEvent =
  (deps: EventReadDeps) =>
  async (scope: AppScope, eventId: string): Promise<EventDetail> => {
    const row = await rowsIn(deps.events).findOne(
      { _id: eventId, appId: scope.appId },
      { promoteBuffers: true },
    )
    if (!row) throw new NotFound('event')
    const deliveries = await deps.deliveries
      .find({ appId: scope.appId, eventId })
      .sort({ _id: 1 })
      .lean<DeliveryRow[]>()
    const { data } = JSON.parse(row.body.toString())
    return { ...toView(row), data, decisions: row.decisions, deliveries: deliveries.map(toDeliveryView) }
  }
