import type { AttemptRow } from '../../deliveries/attempt-model.ts'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import { rowsIn } from '../../rows-in.ts'
import type { RecountDeps } from './recount-deps.ts'

const BATCH = 1_000

/** The beginning of ids (UUIDs of version 7) that are made at a time. */
const firstIdAt = (ms: number): string => {
  const hex = Math.max(0, Math.floor(ms)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

export interface AttemptOfDelivery {
  attempt: Pick<AttemptRow, 'at' | 'durationMs' | 'statusCode' | 'error'>
  delivery: Pick<DeliveryRow, '_id' | 'appId' | 'endpointId' | 'createdAt' | 'origin'>
}

/** The attempts that ended in a time (milliseconds), each with its delivery; those whose delivery is gone are left out. */
export async function* attemptsBetween(
  { attempts, deliveries }: RecountDeps,
  from: number,
  to: number,
): AsyncGenerator<AttemptOfDelivery> {
  for (let after = firstIdAt(from); ; ) {
    const rows = await rowsIn(attempts)
      .find(
        { _id: { $gt: after, $lt: firstIdAt(to) } },
        { projection: { deliveryId: 1, at: 1, durationMs: 1, statusCode: 1, error: 1 } },
      )
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray()
    const last = rows.at(-1)
    if (!last) return
    const found = await rowsIn(deliveries)
      .find(
        { _id: { $in: rows.map(({ deliveryId }) => deliveryId) } },
        { projection: { appId: 1, endpointId: 1, createdAt: 1, origin: 1 } },
      )
      .toArray()
    const byId = new Map(found.map(row => [row._id, row]))
    for (const attempt of rows) {
      const delivery = byId.get(attempt.deliveryId)
      if (delivery) yield { attempt, delivery }
    }
    after = last._id
  }
}
