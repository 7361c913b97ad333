import type { Filter } from 'mongodb'
import { daysAfter } from '../deliveries/retention.ts'
import { rowsIn } from '../rows-in.ts'
import type { ReplayDeps } from './replay-deps.ts'
import type { ReplayRow, ReplayStatus } from './replay-model.ts'

const KEPT_DAYS = 90

/** Ends an open task and has it kept for 90 days. @returns the task; null when no open one is as wanted */
export const endReplay = (
  { replays, now }: Pick<ReplayDeps, 'replays' | 'now'>,
  wanted: Filter<ReplayRow>,
  status: Extract<ReplayStatus, 'completed' | 'cancelled' | 'failed'>,
): Promise<ReplayRow | null> => {
  const endedAt = now()
  return rowsIn(replays).findOneAndUpdate(
    { ...wanted, open: true },
    { $set: { status, endedAt, expireAt: daysAfter(endedAt, KEPT_DAYS) }, $unset: { open: '', runner: '' } },
    { returnDocument: 'after' },
  )
}
