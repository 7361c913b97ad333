import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import type { EventRow } from '../domain/events/event-model.ts'
import { withoutEvent } from '../domain/events/without-event.ts'
import { moveHead } from './claim-due.ts'
import { endOrphans, LOOK_AGAIN_MS } from './end-orphans.ts'
import { failDeliveries } from './fail-deliveries.ts'
import { rowsIn } from '../domain/rows-in.ts'

const BATCH = 500
/** A deleted endpoint's row stays this long, so that a publish which still saw it leaves nothing behind. */
const LINGER_MS = 60_000

interface EndDeps {
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  events: Model<EventRow>
  rollups: RollupWriter
  retentionDaysOf: (appId: string) => Promise<number>
  now: () => Date
}

const reasonOf = (row: EndpointRow): string => {
  if (row.deletedAt) return 'endpoint_deleted'
  return row.disabledAt ? 'endpoint_disabled' : 'endpoint_inactive'
}

/** Those that were never tried and whose event is not there: of publishes that are under way, or came to nothing. */
const orphansAmong = ({ events }: EndDeps, waiting: readonly DeliveryRow[]): Promise<DeliveryRow[]> =>
  withoutEvent(
    events,
    waiting.filter(row => row.origin === 'publish' && row.attemptCount === 0),
  )

const endBatch = async (
  deps: EndDeps,
  row: EndpointRow,
  expireAt: Date,
): Promise<{ ended: number; orphans: DeliveryRow[] }> => {
  const waiting = await rowsIn(deps.deliveries)
    .find({ endpointId: row._id, nextAt: { $exists: true } })
    .limit(BATCH)
    .batchSize(BATCH)
    .toArray()
  const orphans = await orphansAmong(deps, waiting)
  const left = new Set(orphans)
  const ended = waiting.filter(it => !left.has(it))
  const still = { nextAt: { $exists: true } }
  await failDeliveries(deps, ended, { lastError: reasonOf(row), expireAt, still })
  return { ended: ended.length, orphans }
}

/** Moves the head to when there is something to do again; removes the row of an endpoint that was deleted long enough ago. */
const settleRow = async (deps: EndDeps, row: EndpointRow, isDone: boolean): Promise<void> => {
  const lookAgainAt = isDone ? undefined : new Date(deps.now().getTime() + LOOK_AGAIN_MS)
  if (!row.deletedAt) return await moveHead(deps, row, lookAgainAt)
  const removeAt = new Date(row.deletedAt.getTime() + LINGER_MS)
  if (deps.now() < removeAt) return await moveHead(deps, row, lookAgainAt ?? removeAt)
  // What is being sent may come back to wait, and must find the row.
  const underWay =
    !isDone ||
    (await rowsIn(deps.deliveries).findOne({ claim: { $exists: true }, endpointId: row._id })) !== null
  if (underWay) await moveHead(deps, row, new Date(deps.now().getTime() + LINGER_MS))
  else await rowsIn(deps.endpoints).deleteOne({ _id: row._id, dueSequence: row.dueSequence })
}

/** Ends as `failed` what waits for an endpoint that takes no deliveries any more, and removes the row of a deleted one. */
export const endWaiting = async (deps: EndDeps, row: EndpointRow): Promise<void> => {
  const expireAt = daysAfter(deps.now(), await deps.retentionDaysOf(row.appId))
  let batch = await endBatch(deps, row, expireAt)
  while (batch.ended > 0 && batch.ended + batch.orphans.length === BATCH)
    batch = await endBatch(deps, row, expireAt)
  await settleRow(deps, row, batch.orphans.length === 0)
  if (batch.orphans.length > 0) await endOrphans(deps, row._id, batch.orphans, expireAt)
}
