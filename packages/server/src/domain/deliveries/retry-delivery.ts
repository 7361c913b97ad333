import type { AppScope } from '../access/scope.ts'
import { Conflict } from '../errors.ts'
import { keepEventsOf } from '../events/keep-events.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { DeliveryRow } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'
import { findDelivery } from './get-delivery.ts'

const makeDue = (deps: DeliveryDeps, row: DeliveryRow, now: Date) =>
  deps.deliveries
    .findOneAndUpdate(
      { _id: row._id, appId: row.appId, attemptCount: row.attemptCount, nextAt: { $exists: true } },
      { $set: { nextAt: now } },
      { returnDocument: 'after' },
    )
    .lean<DeliveryRow>()

const reopen = (deps: DeliveryDeps, row: DeliveryRow, now: Date) =>
  deps.deliveries
    .findOneAndUpdate(
      { _id: row._id, appId: row.appId, attemptCount: row.attemptCount, expireAt: { $exists: true } },
      { $set: { status: 'retrying', nextAt: now, extraAttempt: true }, $unset: { expireAt: '' } },
      { returnDocument: 'after' },
    )
    .lean<DeliveryRow>()

/** Nobody claims for an endpoint that is gone: a delivery that was opened again for it would wait for ever. */
const assertEndpoint = async (deps: DeliveryDeps, { endpointId, appId }: DeliveryRow): Promise<void> => {
  if (await deps.endpoints.exists({ _id: endpointId, appId, deletedAt: null })) return
  throw new Conflict('endpoint_deleted', 'The endpoint of the delivery was deleted.')
}

/** The event must outlive the attempt. */
const assertEvent = async (deps: DeliveryDeps, { eventId, appId }: DeliveryRow): Promise<void> => {
  if ((await keepEventsOf(deps, appId, [eventId])).has(eventId)) return
  throw new Conflict('event_expired', 'The event of the delivery has been removed.')
}

/**
 * Makes an open delivery due now, and gives a finished one that did not succeed one more attempt. One that is being sent
 * is left alone, so clicking twice sends once. @throws NotFound, Conflict (`delivery_succeeded`, `endpoint_deleted`,
 * `event_expired`)
 */
export const retryDelivery =
  (deps: DeliveryDeps) =>
  async (scope: AppScope, deliveryId: number): Promise<DeliveryView> => {
    const now = deps.now()
    const row = await findDelivery(deps, scope, deliveryId)
    // An attempt that ended after this was asked for was under way then: asking twice at once is asking once.
    if (row.lastAttemptAt && row.lastAttemptAt >= now) return toDeliveryView(row)
    if (row.status === 'success') {
      throw new Conflict(
        'delivery_succeeded',
        'The delivery has succeeded: replay it to send its event again.',
      )
    }
    const finished = row.expireAt !== undefined
    if (finished) await Promise.all([assertEndpoint(deps, row), assertEvent(deps, row)])
    const changed = finished ? await reopen(deps, row, now) : await makeDue(deps, row, now)
    if (!changed) return toDeliveryView(await findDelivery(deps, scope, deliveryId))
    if (finished) deps.rollups.moved(row, row.status, 'retrying')
    await deps.wake([row.endpointId])
    return toDeliveryView(changed)
  }
