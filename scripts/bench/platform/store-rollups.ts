import type { Db } from 'mongodb'

const MINUTE_MS = 60_000
const DAYS = 30
const BATCH = 5_000
const spans = { minute: MINUTE_MS, hour: 60 * MINUTE_MS, day: 1_440 * MINUTE_MS }
/** Stands for all endpoints together. */
const WHOLE_APP = '*'

interface Shop {
  appId: string
  endpointIds: readonly string[]
  /** Deliveries over the last month. */
  deliveries: number
}

/** What so many deliveries, spread evenly over the last month and the endpoints, leave in `rollups`. */
function* rollupsOf({ appId, endpointIds, deliveries }: Shop) {
  const end = Math.floor(Date.now() / spans.day) * spans.day
  for (const endpointId of [WHOLE_APP, ...endpointIds]) {
    const share = endpointId === WHOLE_APP ? 1 : 1 / endpointIds.length
    for (const [span, ms] of Object.entries(spans)) {
      const count = Math.max(1, Math.round((deliveries * share * ms) / (DAYS * spans.day)))
      for (let start = end - DAYS * spans.day; start < end; start += ms) {
        yield {
          _id: `${appId}:${endpointId}:${span}:${start}`,
          appId,
          endpointId,
          span,
          start: new Date(start),
          deliveries: { success: count, exhausted: 1 },
          attempts: count + 1,
          latency: { 10: count, 20: 1 },
          lastSuccessAt: new Date(start),
          writes: 1,
          expireAt: new Date(end + DAYS * spans.day),
        }
      }
    }
  }
}

/** Stores the rollups of a month. @returns how many */
export const storeRollups = async (db: Db, shop: Shop): Promise<number> => {
  const rollups = db.collection<{ _id: string }>('rollups')
  let batch: { _id: string }[] = []
  let stored = 0
  const store = async (): Promise<void> => {
    if (batch.length > 0) await rollups.insertMany(batch, { ordered: false })
    stored += batch.length
    batch = []
  }
  for (const row of rollupsOf(shop)) {
    batch.push(row)
    if (batch.length === BATCH) await store()
  }
  await store()
  return stored
}
