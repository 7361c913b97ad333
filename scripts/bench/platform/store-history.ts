import type { Db } from 'mongodb'

const BATCH = 5_000
const DAYS_MS = 29 * 86_400_000
/** A delivery's id counts ticks of 10 ms in its upper bits; below are 15 bits for the worker and a sequence. */
const TICK_MS = 10
const TICK_UNIT = 2 ** 15

interface StoredDelivery {
  _id: number
  createdAt: Date
  eventId: string
  endpointId: string
  eventType: string
  status: string
}

/** Of a thousand finished deliveries, how many ended so; the rest succeeded. */
const EXHAUSTED = 40
const FAILED = 1

const statusOf = (index: number): string => {
  const place = (index * 7919) % 1_000
  if (place < FAILED) return 'failed'
  return place < FAILED + EXHAUSTED ? 'exhausted' : 'success'
}

/**
 * Stores deliveries number `from` to `to` of a history of `of` over the last month, made after the app's own first one:
 * finished, to its endpoints in turn, a few of them failed.
 */
export const storeHistory = async (
  db: Db,
  endpointIds: readonly string[],
  { from, to, of }: { from: number; to: number; of: number },
): Promise<void> => {
  const deliveries = db.collection<StoredDelivery>('deliveries')
  const own = { status: 'success', eventId: { $not: /^evt_history_/ } }
  const [first] = await deliveries.find(own).sort({ _id: 1 }).limit(1).toArray()
  if (!first) throw new Error('there is no delivery to make a history after')
  const make = (index: number): StoredDelivery => {
    const ticksAgo = Math.ceil(((of - index) * DAYS_MS) / of / TICK_MS)
    return {
      ...first,
      _id: first._id - ticksAgo * TICK_UNIT,
      createdAt: new Date(first.createdAt.getTime() - ticksAgo * TICK_MS),
      eventId: `evt_history_${index}`,
      endpointId: endpointIds[index % endpointIds.length] ?? first.endpointId,
      status: statusOf(index),
    }
  }
  for (let at = from; at < to; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, to - at) }, (_, offset) => make(at + offset))
    await deliveries.insertMany(rows, { ordered: false })
  }
}
