import type { Model } from 'mongoose'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { slotsOf } from './lanes.ts'

const MAX_ENDPOINTS = 500
const MAX_DELIVERIES = 10_000
const MAX_TIME_MS = 2_000

interface BacklogDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  ownedLanes: () => readonly number[]
  now: () => Date
}

/**
 * Counts what is due in the owned lanes: by the heads of the backlogs, of the 500 endpoints that have waited longest, and
 * up to 10,000 deliveries, so that it costs little however much waits.
 */
export const readBacklog = async ({ deliveries, endpoints, ownedLanes, now }: BacklogDeps) => {
  const at = now()
  const slots = ownedLanes().map(slotsOf)
  if (slots.length === 0) return { deliveries: 0, oldestMs: 0 }
  const heads = await rowsIn(endpoints)
    .find(
      {
        dueAt: { $exists: true, $lte: at },
        deletedAt: null,
        $or: slots.map(({ first, last }) => ({ slot: { $gte: first, $lte: last } })),
      },
      { projection: { dueAt: 1 }, maxTimeMS: MAX_TIME_MS },
    )
    .sort({ dueAt: 1 })
    .limit(MAX_ENDPOINTS)
    .toArray()
  const [first] = heads
  if (!first?.dueAt) return { deliveries: 0, oldestMs: 0 }
  const waiting = await rowsIn(deliveries).countDocuments(
    { endpointId: { $in: heads.map(({ _id }) => _id) }, nextAt: { $exists: true, $lte: at } },
    { limit: MAX_DELIVERIES, maxTimeMS: MAX_TIME_MS },
  )
  return { deliveries: waiting, oldestMs: waiting === 0 ? 0 : at.getTime() - first.dueAt.getTime() }
}
