import { addDelivery } from '../delivery/plan-deliveries.ts'
import { storeEvent } from '../events/store-event.ts'
import type { EventDecision, JsonObject } from '../generated/types.gen.ts'
import type { Mock } from '../mock.ts'
import type { DeliveryRow, EventRow } from '../state/state.ts'

/** An event that is on its way to endpoints that take it. */
export interface Sending {
  type: string
  data: JsonObject
  key: string | null
  decisions: EventDecision[]
}

/** The event, and its deliveries after what was done with them. */
export interface Sent {
  event: EventRow
  deliveries: DeliveryRow[]
}

/** Stores an event and makes its deliveries, none of them attempted, and all of them to be released. */
export const planEvent = (mock: Mock, sending: Sending): Sent => {
  const event = storeEvent(mock, sending)
  const deliveries = sending.decisions
    .filter(({ decision }) => decision === 'sent')
    .map(({ webhookId }) => addDelivery(mock.state, event.event, webhookId, 'publish'))
  for (const row of deliveries) row.reserved = true
  return { event, deliveries }
}

/** From now on what is due of it is attempted like all else. */
export const release = ({ state }: Mock, { deliveries }: Sent): void => {
  for (const row of deliveries) row.reserved = state.heldBack.includes(row)
}
