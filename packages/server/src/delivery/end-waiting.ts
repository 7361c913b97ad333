import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { moveHead } from './claim-due.ts'
import { rowsIn } from '../domain/rows-in.ts'

const BATCH = 500
/** A deleted endpoint's row stays this long, so that a publish which still saw it leaves nothing behind. */
const LINGER_MS = 60_000

interface EndDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  rollups: RollupWriter
  retentionDaysOf: (appId: string) => Promise<number>
  now: () => Date
}

const reasonOf = (row: EndpointRow): string => {
  if (row.deletedAt) return 'endpoint_deleted'
  return row.disabledAt ? 'endpoint_disabled' : 'endpoint_inactive'
}

const endBatch = async (deps: EndDeps, row: EndpointRow, expireAt: Date): Promise<number> => {
  const waiting = await rowsIn(deps.deliveries)
    .find(
      { endpointId: row._id, nextAt: { $exists: true } },
      { projection: { status: 1, createdAt: 1, origin: 1 } },
    )
    .limit(BATCH)
    .batchSize(BATCH)
    .toArray()
  if (waiting.length === 0) return 0
  await rowsIn(deps.deliveries).updateMany(
    { _id: { $in: waiting.map(({ _id }) => _id) }, nextAt: { $exists: true } },
    {
      $set: { status: 'failed', lastError: reasonOf(row), expireAt },
      $unset: { nextAt: '', extraAttempt: '' },
    },
  )
  const ended = { appId: row.appId, endpointId: row._id }
  for (const it of waiting) deps.rollups.moved({ ...it, ...ended }, it.status, 'failed')
  return waiting.length
}

/** Ends as `failed` what waits for an endpoint that takes no deliveries any more, and removes the row of a deleted one. */
export const endWaiting = async (deps: EndDeps, row: EndpointRow): Promise<void> => {
  const expireAt = daysAfter(deps.now(), await deps.retentionDaysOf(row.appId))
  while ((await endBatch(deps, row, expireAt)) === BATCH) {}
  if (!row.deletedAt) return await moveHead(deps, row, undefined)
  const removeAt = new Date(row.deletedAt.getTime() + LINGER_MS)
  if (deps.now() < removeAt) return await moveHead(deps, row, removeAt)
  // What is being sent may come back to wait, and must find the row.
  const underWay = await rowsIn(deps.deliveries).findOne({ claim: { $exists: true }, endpointId: row._id })
  if (underWay) await moveHead(deps, row, new Date(deps.now().getTime() + LINGER_MS))
  else await rowsIn(deps.endpoints).deleteOne({ _id: row._id, dueSequence: row.dueSequence })
}
