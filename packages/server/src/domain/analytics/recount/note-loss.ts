import type { Model } from 'mongoose'
import { rowsIn } from '../../rows-in.ts'
import { spanMs } from '../span.ts'
import type { LossRow } from './loss-model.ts'

/** Counts are written once a second, and later only while the database is slow. */
const UNWRITTEN_MS = 10_000
/** Until then what others have in memory is written. */
const SETTLED_MS = 3_000
/** What cannot be recounted for a day, as it never comes to rest, is left as it is. */
const GIVE_UP_MS = spanMs.day

export type NoteLoss = (incarnation: string, lastSeenAt: Date, endedAt: Date) => Promise<void>

/** Notes that a process is no more that was last seen at a time, and that all it had counted is lost. */
export const noteLoss =
  (losses: Model<LossRow>): NoteLoss =>
  async (incarnation, lastSeenAt, endedAt) => {
    await rowsIn(losses).updateOne(
      { _id: incarnation },
      {
        $setOnInsert: {
          from: new Date(lastSeenAt.getTime() - UNWRITTEN_MS),
          to: endedAt,
          dueAt: new Date(endedAt.getTime() + SETTLED_MS),
          expireAt: new Date(endedAt.getTime() + GIVE_UP_MS),
        },
      },
      { upsert: true },
    )
  }
