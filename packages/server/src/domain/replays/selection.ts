import type { Filter } from 'mongodb'
import { firstDeliveryIdAt } from '../deliveries/delivery-id.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { ReplayRow } from './replay-model.ts'

/** Ids are ordered by time to within a burst: bounds on them spare the walk what is far outside of the range. */
const BURST_MS = 60_000

type Asked = Pick<ReplayRow, 'appId' | 'filters' | 'createdAt'>

/**
 * The deliveries of a task that have larger ids than `after`. A filter takes what was made before the task alone, so that
 * the walk ends and never meets what it makes itself, and no test pings.
 */
export const selectionOf = ({ appId, filters, createdAt }: Asked, after = 0): Filter<DeliveryRow> => {
  const { deliveryIds, since, until, eventTypes, endpointId, status } = filters
  if (deliveryIds) return { _id: { $in: deliveryIds, $gt: after }, appId }
  const first = since ? firstDeliveryIdAt(new Date(since.getTime() - BURST_MS)) : 0
  return {
    appId,
    _id: {
      $gt: Math.max(after, first - 1),
      $lt: firstDeliveryIdAt(new Date(createdAt.getTime() + BURST_MS)),
    },
    createdAt: { $lt: until && until < createdAt ? until : createdAt, ...(since && { $gte: since }) },
    origin: { $ne: 'ping' },
    ...(eventTypes && { eventType: { $in: eventTypes } }),
    ...(endpointId !== undefined && { endpointId }),
    ...(status === 'failed' && { status: { $in: ['failed', 'exhausted'] } }),
  }
}
