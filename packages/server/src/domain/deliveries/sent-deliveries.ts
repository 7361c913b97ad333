import type { AppScope } from '../access/scope.ts'
import { rowsIn } from '../rows-in.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { DeliveryView } from './delivery-view.ts'

/** A delivery with what is sent, and how that was signed. */
export interface SentDelivery extends DeliveryView {
  /** The body as it is sent, byte for byte; null once the event has been removed. */
  body: string | null
  /** The `webhook-signature` of the last request; null when nothing has been sent. */
  signature: string | null
}

type Deps = Pick<DeliveryDeps, 'events' | 'attempts'>

const bodiesOf = async (deps: Deps, appId: string, deliveries: readonly DeliveryView[]) => {
  const ids = [...new Set(deliveries.map(({ eventId }) => eventId))]
  const events = await rowsIn(deps.events)
    .find({ _id: { $in: ids }, appId }, { projection: { body: 1 }, promoteBuffers: true })
    .toArray()
  return new Map(events.map(({ _id, body }) => [_id, body.toString()]))
}

const signaturesOf = async (deps: Deps, appId: string, deliveries: readonly DeliveryView[]) => {
  const attempts = await rowsIn(deps.attempts)
    .find(
      { deliveryId: { $in: deliveries.map(({ id }) => id) }, appId },
      { projection: { deliveryId: 1, number: 1, signature: 1 } },
    )
    .toArray()
  const signed = attempts
    .filter(({ signature }) => signature !== null)
    .toSorted((a, b) => a.number - b.number)
  return new Map(signed.map(({ deliveryId, signature }) => [deliveryId, signature]))
}

/** Adds to deliveries of one app what they send. */
export const withSent =
  (deps: Deps) =>
  async ({ appId }: AppScope, deliveries: readonly DeliveryView[]): Promise<SentDelivery[]> => {
    const [bodies, signatures] = await Promise.all([
      bodiesOf(deps, appId, deliveries),
      signaturesOf(deps, appId, deliveries),
    ])
    return deliveries.map(delivery => ({
      ...delivery,
      body: bodies.get(delivery.eventId) ?? null,
      signature: signatures.get(delivery.id) ?? null,
    }))
  }
