import type { Filter } from 'mongodb'
import { firstDeliveryIdAt } from '../deliveries/delivery-id.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { ReplayRow } from './replay-model.ts'

/** Ids are ordered by time to within a burst: bounds on them spare the walk what is far outside of the range. */
const BURST_MS = 60_000

type Asked = Pick<ReplayRow, 'appId' | 'filters' | 'createdAt'>

/** What lies on the way of a task: ids behind `after`, before `end`. */
export const wayOf = ({ filters, createdAt }: Pick<Asked, 'filters' | 'createdAt'>) => ({
  after: filters.since ? firstDeliveryIdAt(new Date(filters.since.getTime() - BURST_MS)) : 0,
  end: firstDeliveryIdAt(new Date(createdAt.getTime() + BURST_MS)),
})

/**
 * The deliveries of a task. A filter takes what was made before the task alone, so that it never meets what it makes
 * itself, and no test pings.
 */
export const selectionOf = ({ appId, filters, createdAt }: Asked): Filter<DeliveryRow> => {
  const { deliveryIds, since, until, eventTypes, endpointId, status } = filters
  if (deliveryIds) return { _id: { $in: deliveryIds }, appId }
  const { after, end } = wayOf({ filters, createdAt })
  return {
    appId,
    _id: { $gt: after, $lt: end },
    createdAt: { $lt: until && until < createdAt ? until : createdAt, ...(since && { $gte: since }) },
    origin: { $ne: 'ping' },
    ...(eventTypes && { eventType: { $in: eventTypes } }),
    ...(endpointId !== undefined && { endpointId }),
    ...(status === 'failed' && { status: { $in: ['failed', 'exhausted'] } }),
  }
}
