import type { Model } from 'mongoose'
import { firstDeliveryIdAt } from '../deliveries/delivery-id.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import { daysAfter } from '../deliveries/retention.ts'
import { rowsIn } from '../rows-in.ts'
import type { EventRow } from './event-model.ts'

const BATCH = 1_000
/** Events live for a day at least: those of younger deliveries are in no danger yet. */
const OLD_DAYS = 0.5
const SOON_DAYS = 2
const LONGER_DAYS = 3

interface KeepDeps {
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  now: () => Date
}

/** Keeps some events of an app for some days more. @returns those that are still there */
export const keepEventsOf = async (
  { events, now }: Pick<KeepDeps, 'events' | 'now'>,
  appId: string,
  eventIds: readonly string[],
): Promise<Set<string>> => {
  const filter = { _id: { $in: [...eventIds] }, appId }
  await rowsIn(events).updateMany(filter, { $max: { expireAt: daysAfter(now(), LONGER_DAYS) } })
  const kept = await rowsIn(events)
    .find(filter, { projection: { _id: 1 } })
    .toArray()
  return new Set(kept.map(({ _id }) => _id))
}

/** A delivery is open while it waits, and while it is claimed. */
const open = [{ nextAt: { $exists: true } }, { claim: { $exists: true } }]

/** Keeps the events of deliveries that are still open, such as an endpoint's that has been paused for long, beyond their retention. */
export const keepEvents = async ({ events, deliveries, now }: KeepDeps): Promise<void> => {
  const old = firstDeliveryIdAt(daysAfter(now(), -OLD_DAYS))
  const keep = async (eventIds: readonly string[]): Promise<unknown> =>
    await rowsIn(events).updateMany(
      { _id: { $in: [...eventIds] }, expireAt: { $lt: daysAfter(now(), SOON_DAYS) } },
      { $set: { expireAt: daysAfter(now(), LONGER_DAYS) } },
    )
  for (const state of open) {
    for (let after: number | undefined = -1; after !== undefined; ) {
      const rows: Pick<DeliveryRow, '_id' | 'eventId'>[] = await rowsIn(deliveries)
        .find({ ...state, _id: { $gt: after, $lt: old } }, { projection: { eventId: 1 } })
        .sort({ _id: 1 })
        .limit(BATCH)
        .toArray()
      if (rows.length > 0) await keep(rows.map(({ eventId }) => eventId))
      after = rows.at(-1)?._id
    }
  }
}
