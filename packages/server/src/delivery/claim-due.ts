import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointDirectory } from '../domain/endpoints/endpoint-directory.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import type { EventRow } from '../domain/events/event-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { endOrphans } from './end-orphans.ts'

export interface ClaimDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  events: Model<EventRow>
  directory: Pick<EndpointDirectory, 'get'>
  rollups: Pick<RollupWriter, 'moved'>
  now: () => Date
}

type ClaimedEvent = Pick<EventRow, '_id' | 'body' | 'trace'>

const eventsOf = async (
  deps: ClaimDeps,
  rows: readonly DeliveryRow[],
): Promise<Map<string, ClaimedEvent>> => {
  const ids = [...new Set(rows.map(row => row.eventId))]
  const events = await rowsIn(deps.events)
    .find({ _id: { $in: ids } }, { projection: { body: 1, trace: 1 }, promoteBuffers: true })
    .batchSize(ids.length)
    .toArray()
  return new Map(events.map(event => [event._id, event]))
}

/**
 * Moves the head of an endpoint's backlog to what waits first, unless somebody has moved it towards now since the row was
 * read: then there is something to look at again.
 */
export const moveHead = async (
  deps: Pick<ClaimDeps, 'endpoints'>,
  row: Pick<EndpointRow, '_id' | 'dueSequence'>,
  head: Date | undefined,
): Promise<void> => {
  const update = head ? { $set: { dueAt: head } } : { $unset: { dueAt: '' as const } }
  await rowsIn(deps.endpoints).updateOne({ _id: row._id, dueSequence: row.dueSequence }, update)
}

type Waiting = Pick<DeliveryRow, '_id' | 'nextAt'>

const byTime = (a: Waiting, b: Waiting): number =>
  (a.nextAt?.getTime() ?? 0) - (b.nextAt?.getTime() ?? 0) || a._id - b._id

/**
 * The first deliveries that wait for an endpoint, in the order in which they are due, or else were made: that is put right
 * here, as no index sorts by both.
 */
const firstWaiting = async (deps: ClaimDeps, endpointId: string, limit: number): Promise<Waiting[]> => {
  const rows = await rowsIn(deps.deliveries)
    .find({ endpointId, nextAt: { $exists: true } }, { projection: { nextAt: 1 } })
    .sort({ nextAt: 1 })
    .limit(limit)
    .batchSize(limit)
    .toArray()
  return rows.toSorted(byTime)
}

/**
 * Claims up to `room` due deliveries of one endpoint under one token.
 */
export const claimDue = async (
  deps: ClaimDeps,
  row: EndpointRow,
  endpoint: EndpointConfig,
  claim: { by: string; token: string },
  room: number,
): Promise<ClaimedDelivery[]> => {
  const now = deps.now()
  const waiting = await firstWaiting(deps, endpoint.id, room + 1)
  const due = waiting.slice(0, room).filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
  const ids = due.map(({ _id }) => _id)
  if (ids.length > 0) {
    await rowsIn(deps.deliveries).updateMany(
      { _id: { $in: ids }, nextAt: { $exists: true } },
      { $set: { claim }, $unset: { nextAt: '' } },
    )
  }
  await moveHead(deps, row, waiting[due.length]?.nextAt)
  if (ids.length === 0) return []
  const rows = await rowsIn(deps.deliveries)
    .find({ _id: { $in: ids }, 'claim.token': claim.token })
    .batchSize(room)
    .toArray()
  // Cancelled, or claimed by another, in between. FerretDB (2.7) would answer for ever when asked for batches of none.
  if (rows.length === 0) return []
  const [events, { retention }] = await Promise.all([
    eventsOf(deps, rows),
    deps.directory.get(endpoint.appId),
  ])
  const orphans = rows.filter(({ eventId }) => !events.has(eventId))
  if (orphans.length > 0) await endOrphans(deps, endpoint.id, orphans, daysAfter(now, retention.days))
  const order = new Map(ids.map((id, index) => [id, index]))
  return rows
    .toSorted((a, b) => (order.get(a._id) ?? 0) - (order.get(b._id) ?? 0))
    .flatMap(delivery => {
      const event = events.get(delivery.eventId)
      if (!event) return []
      return [{ row: { ...delivery, claim }, endpoint, body: event.body, retention, trace: event.trace }]
    })
}
