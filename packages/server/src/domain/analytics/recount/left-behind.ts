import type { Filter } from 'mongodb'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import { rowsIn } from '../../rows-in.ts'
import type { RecountDeps } from './recount-deps.ts'

/**
 * Counts those of some deliveries that a publish left behind without their event: it was never acknowledged, and they are
 * dropped before long.
 */
export const countLeftBehind = async (
  { deliveries, events }: Pick<RecountDeps, 'deliveries' | 'events'>,
  among: Filter<DeliveryRow>,
): Promise<number> => {
  const untried = await rowsIn(deliveries)
    .find({ ...among, status: 'pending', origin: 'publish' }, { projection: { eventId: 1 } })
    .toArray()
  const eventIds = untried.map(({ eventId }) => eventId)
  const stored = await rowsIn(events)
    .find({ _id: { $in: eventIds } }, { projection: { _id: 1 } })
    .toArray()
  const known = new Set(stored.map(({ _id }) => _id))
  return eventIds.filter(id => !known.has(id)).length
}
