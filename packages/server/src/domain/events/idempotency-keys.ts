import type { Model } from 'mongoose'
import type { EventRow } from './event-model.ts'
import { rowsIn } from '../rows-in.ts'

const KEPT_MS = 24 * 3_600_000

/** Who holds an idempotency key. A key is held for 24 hours; asking for an older one frees it. */
export const createIdempotencyKeys = (events: Model<EventRow>, now: () => Date) => ({
  holder: async (
    appId: string,
    key: string,
  ): Promise<{ id: string; digest: string; createdAt: Date } | undefined> => {
    const row = await events
      .findOne({ appId, key: { $eq: key, $exists: true } }, { digest: 1, createdAt: 1 })
      .lean<EventRow>()
    if (!row?.digest) return undefined
    if (now().getTime() - row.createdAt.getTime() < KEPT_MS) {
      return { id: row._id, digest: row.digest, createdAt: row.createdAt }
    }
    await rowsIn(events).updateOne({ _id: row._id, appId, key }, { $unset: { key: '', digest: '' } })
    return undefined
  },
})

export type IdempotencyKeys = ReturnType<typeof createIdempotencyKeys>
