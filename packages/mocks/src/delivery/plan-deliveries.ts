import { matches } from '../catalog/subscriptions.ts'
import type { Event, EventDecision, WebhookEndpoint } from '../generated/types.gen.ts'
import { deliveryIdOf, nextSequence } from '../state/ids.ts'
import type { DeliveryRow, State } from '../state/state.ts'

/** A new delivery of an event to an endpoint, due now. */
export const addDelivery = (
  state: State,
  event: Event,
  webhookId: string,
  origin: DeliveryRow['origin'],
): DeliveryRow => {
  const row: DeliveryRow = {
    origin,
    attempts: [],
    extraAttempt: false,
    reserved: false,
    flight: undefined,
    delivery: {
      id: deliveryIdOf(nextSequence(state)),
      eventId: event.id,
      eventType: event.type,
      webhookId,
      status: 'pending',
      attemptCount: 0,
      lastStatusCode: null,
      lastError: null,
      lastAttemptAt: null,
      nextAttemptAt: event.createdAt,
      createdAt: event.createdAt,
    },
  }
  state.deliveries.set(row.delivery.id, row)
  return row
}

const decisionFor = ({ active, disabledAt }: WebhookEndpoint): EventDecision['decision'] => {
  if (active) return 'sent'
  return disabledAt === undefined ? 'inactive' : 'disabled'
}

/** What is decided for each endpoint that subscribes to the type. */
export const decide = (state: State, type: string): EventDecision[] =>
  [...state.endpoints.values()].flatMap(({ endpoint }) =>
    endpoint.events.some(pattern => matches(pattern, type))
      ? [{ webhookId: endpoint.id, decision: decisionFor(endpoint) }]
      : [],
  )
