import type { Model } from 'mongoose'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { HandOver } from '../deliveries/hand-over.ts'
import { rowsIn } from '../rows-in.ts'
import type { EventRow } from './event-model.ts'
import { noFanoutMark } from './fanout-marks.ts'
import { insertEach } from './insert-each.ts'

/** Younger marks belong to publishes that may still be under way, in processes that are not known to be dead. */
const SETTLED_MS = 10_000
const MARKS = 20
const EVENTS = 200

export interface FinishFanoutDeps {
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  wake: HandOver['wake']
  rollups: RollupWriter
  nextDeliveryId: () => number
  now: () => Date
}

/**
 * Made now, as their ids say; due since the event was published. Whoever published it died, and may have died of sending
 * one of them.
 */
const rowsFor = (
  event: Omit<EventRow, 'body'>,
  { nextDeliveryId, now }: Pick<FinishFanoutDeps, 'nextDeliveryId' | 'now'>,
): DeliveryRow[] =>
  event.decisions
    .filter(({ decision }) => decision === 'sent' || decision === 'paused')
    .map(({ endpointId }) => ({
      _id: nextDeliveryId(),
      appId: event.appId,
      endpointId,
      eventId: event._id,
      eventType: event.type,
      origin: 'publish',
      status: 'pending',
      attemptCount: 0,
      createdAt: now(),
      crashes: 1,
      nextAt: event.createdAt,
    }))

/** Puts in what is missing; an id that another process drew too is drawn again. */
const insertMissing = async (deps: FinishFanoutDeps, rows: DeliveryRow[]): Promise<void> => {
  const refused = await insertEach(rowsIn(deps.deliveries), rows)
  const there = new Set(refused.map(({ index }) => index))
  for (const row of rows.filter((_, index) => !there.has(index))) deps.rollups.moved(row, null, 'pending')
  const again = refused.filter(({ idTaken }) => idTaken).flatMap(({ index }) => rows[index] ?? [])
  if (again.length > 0)
    await insertMissing(
      deps,
      again.map(row => ({ ...row, _id: deps.nextDeliveryId() })),
    )
}

const finishEvents = async (deps: FinishFanoutDeps, eventIds: readonly string[]): Promise<void> => {
  const events = await rowsIn(deps.events)
    .find({ _id: { $in: [...eventIds] } }, { projection: { body: 0 } })
    .toArray()
  const rows = events.flatMap(event => rowsFor(event, deps))
  await insertMissing(deps, rows)
  await deps.wake([...new Set(rows.map(row => row.endpointId))])
}

const finishMarked = async (
  deps: FinishFanoutDeps,
  { _id, siblings = [] }: Pick<EventRow, '_id' | 'siblings'>,
): Promise<void> => {
  const eventIds = [_id, ...siblings]
  for (let at = 0; at < eventIds.length; at += EVENTS)
    await finishEvents(deps, eventIds.slice(at, at + EVENTS))
  await rowsIn(deps.events).updateOne({ _id }, { $unset: noFanoutMark })
}

/**
 * Completes events whose publish was cut off: puts in the deliveries that are missing and takes the mark off. Those that
 * are there already stay as they are, whatever became of them.
 */
export const finishFanouts = async (deps: FinishFanoutDeps): Promise<void> => {
  const settled = new Date(deps.now().getTime() - SETTLED_MS)
  for (;;) {
    const marked = await rowsIn(deps.events)
      .find(
        { fanout: { $eq: true, $exists: true }, markedAt: { $lte: settled } },
        { projection: { siblings: 1 } },
      )
      .limit(MARKS)
      .toArray()
    for (const event of marked) await finishMarked(deps, event)
    if (marked.length < MARKS) return
  }
}
