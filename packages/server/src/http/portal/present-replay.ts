import type { ReplayView } from '../../domain/replays/replay-view.ts'
import type { PortalReplay, PortalReplayFilters } from '../generated/types.gen.ts'

const presentFilters = ({
  deliveryIds,
  since,
  until,
  eventTypes,
  endpointId,
  status,
}: ReplayView['filters']): PortalReplayFilters => ({
  ...(deliveryIds && { delivery_ids: deliveryIds }),
  ...(since && { start_date: since.toISOString() }),
  ...(until && { end_date: until.toISOString() }),
  ...(eventTypes && { event_names: eventTypes }),
  ...(endpointId !== undefined && { endpoint_id: endpointId }),
  ...(status && { status }),
})

export const presentReplay = (replay: ReplayView): PortalReplay => ({
  id: replay.id,
  status: replay.status,
  total: replay.total,
  processed: replay.processed,
  skipped: replay.skipped,
  created_at: replay.createdAt.toISOString(),
  ended_at: replay.endedAt?.toISOString() ?? null,
  filters: presentFilters(replay.filters),
})
