import type { Filter } from 'mongodb'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import { withoutEvent } from '../../events/without-event.ts'
import { rowsIn } from '../../rows-in.ts'
import type { RecountDeps } from './recount-deps.ts'

const BATCH = 1_000

/**
 * Counts those of some deliveries that a publish left behind without their event: it was never acknowledged, and they are
 * dropped before long.
 */
export const countLeftBehind = async (
  { deliveries, events }: Pick<RecountDeps, 'deliveries' | 'events'>,
  among: Filter<DeliveryRow>,
): Promise<number> => {
  const untried = { $and: [among, { status: 'pending', origin: 'publish' }] } satisfies Filter<DeliveryRow>
  let leftBehind = 0
  for (let after = 0; ; ) {
    const rows = await rowsIn(deliveries)
      .find({ ...untried, _id: { $gt: after } }, { projection: { eventId: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray()
    const last = rows.at(-1)
    if (!last) return leftBehind
    leftBehind += (await withoutEvent(events, rows)).length
    after = last._id
  }
}
