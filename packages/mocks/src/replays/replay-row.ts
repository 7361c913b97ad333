import { isOpen } from '../delivery/end-waiting.ts'
import type { Replay, ReplayFilters } from '../generated/types.gen.ts'
import type { DeliveryRow } from '../state/state.ts'

export interface ReplayRow {
  sequence: number
  id: string
  createdAt: string
  filters: ReplayFilters
  total: number
  skipped: number
  /** What it has made due, each with how often that had been tried before. */
  due: { row: DeliveryRow; attemptCount: number }[]
  /** Null until it is cancelled. */
  cancelledAt: string | null
}

const isDone = ({ row, attemptCount }: ReplayRow['due'][number]): boolean =>
  !isOpen(row) || row.delivery.attemptCount > attemptCount

/** A replay as answers show it: it runs as long as a receiver leaves one of its deliveries pending. */
export const replayView = (replay: ReplayRow): Replay => {
  const { id, createdAt, filters, total, skipped, due, cancelledAt } = replay
  const left = due.filter(it => !isDone(it)).length
  const ended = cancelledAt ?? (left === 0 ? createdAt : null)
  const completed = left === 0 ? 'completed' : 'running'
  return {
    id,
    status: cancelledAt === null ? completed : 'cancelled',
    total,
    processed: total - left,
    skipped,
    createdAt,
    endedAt: ended,
    filters,
  }
}
