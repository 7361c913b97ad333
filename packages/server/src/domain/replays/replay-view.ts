import type { ReplayRow } from './replay-model.ts'

/** A replay task as callers see it. */
export interface ReplayView
  extends Pick<ReplayRow, 'status' | 'filters' | 'processed' | 'skipped' | 'createdAt'> {
  id: string
  /** 0 while there are too many to have been counted yet. */
  total: number
  endedAt: Date | null
}

export const toReplayView = (row: ReplayRow): ReplayView => ({
  id: row._id,
  status: row.status,
  filters: row.filters,
  total: row.total ?? 0,
  processed: row.processed,
  skipped: row.skipped,
  createdAt: row.createdAt,
  endedAt: row.endedAt ?? null,
})
