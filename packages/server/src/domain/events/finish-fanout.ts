import type { Model } from 'mongoose'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { HandOver } from '../deliveries/hand-over.ts'
import type { EventRow } from './event-model.ts'
import { insertEach } from './insert-each.ts'
import { rowsIn } from '../rows-in.ts'

/** Younger marks belong to publishes that may still be under way. */
const SETTLED_MS = 5_000
const BATCH = 200

export interface FinishFanoutDeps {
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  wake: HandOver['wake']
  rollups: RollupWriter
  nextDeliveryId: () => number
  now: () => Date
}

const rowsFor = (event: EventRow, nextId: () => number): DeliveryRow[] =>
  event.decisions
    .filter(({ decision }) => decision === 'sent' || decision === 'paused')
    .map(({ endpointId }) => ({
      _id: nextId(),
      appId: event.appId,
      endpointId,
      eventId: event._id,
      eventType: event.type,
      origin: 'publish',
      status: 'pending',
      attemptCount: 0,
      createdAt: event.createdAt,
      nextAt: event.createdAt,
    }))

/** @returns whether there may be more of them */
const finishSome = async (deps: FinishFanoutDeps): Promise<boolean> => {
  const settled = new Date(deps.now().getTime() - SETTLED_MS)
  const marked = await rowsIn(deps.events)
    .find({ fanout: { $eq: true, $exists: true }, createdAt: { $lte: settled } }, { projection: { body: 0 } })
    .limit(BATCH)
    .toArray()
  if (marked.length === 0) return false
  const rows = marked.flatMap(event => rowsFor(event, deps.nextDeliveryId))
  const refused = await insertEach(rowsIn(deps.deliveries), rows)
  if (refused.some(({ idTaken }) => idTaken)) return true
  const present = new Set(refused.map(({ index }) => index))
  const added = rows.filter((_, index) => !present.has(index))
  for (const row of added) deps.rollups.moved(row, null, 'pending')
  await deps.wake([...new Set(rows.map(row => row.endpointId))])
  await rowsIn(deps.events).updateMany(
    { _id: { $in: marked.map(event => event._id) } },
    { $unset: { fanout: '' } },
  )
  return marked.length === BATCH
}

/**
 * Completes events whose publish was cut off: puts in the deliveries that are missing and takes the mark off. Those that
 * are there already stay as they are, whatever became of them.
 */
export const finishFanouts = async (deps: FinishFanoutDeps): Promise<void> => {
  while (await finishSome(deps)) {}
}
