import type { ReplayView } from '../../domain/replays/replay-view.ts'
import type { Replay, ReplayFilters } from '../generated/types.gen.ts'

const presentFilters = ({ deliveryIds, since, until, ...filter }: ReplayView['filters']): ReplayFilters => ({
  ...(deliveryIds && { deliveryIds }),
  ...(since && { startDate: since.toISOString() }),
  ...(until && { endDate: until.toISOString() }),
  ...(filter.eventTypes && { eventNames: filter.eventTypes }),
  ...(filter.endpointId !== undefined && { endpointId: filter.endpointId }),
  ...(filter.status && { status: filter.status }),
})

export const presentReplay = (replay: ReplayView): Replay => ({
  id: replay.id,
  status: replay.status,
  total: replay.total,
  processed: replay.processed,
  skipped: replay.skipped,
  createdAt: replay.createdAt.toISOString(),
  endedAt: replay.endedAt?.toISOString() ?? null,
  filters: presentFilters(replay.filters),
})
