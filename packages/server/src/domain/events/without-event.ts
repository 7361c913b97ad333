import type { Model } from 'mongoose'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import { rowsIn } from '../rows-in.ts'
import type { EventRow } from './event-model.ts'

/** Those of some deliveries whose event is not there. */
export const withoutEvent = async <Row extends Pick<DeliveryRow, 'eventId'>>(
  events: Model<EventRow>,
  rows: readonly Row[],
): Promise<Row[]> => {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map(({ eventId }) => eventId))]
  const stored = await rowsIn(events)
    .find({ _id: { $in: ids } }, { projection: { _id: 1 } })
    .batchSize(ids.length)
    .toArray()
  const known = new Set(stored.map(({ _id }) => _id))
  return rows.filter(({ eventId }) => !known.has(eventId))
}
