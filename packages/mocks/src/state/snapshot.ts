import { deliveryView } from './delivery-view.ts'
import type {
  Attempt,
  Delivery,
  Event,
  EventDecision,
  JsonObject,
  WebhookEndpoint,
} from '../generated/types.gen.ts'
import type { AttemptRow, DeliveryRow, EventRow, MockSecret, SentRequest, State } from './state.ts'

/**
 * An endpoint with what the API does not show: the values of its headers, and its secrets, the current one first.
 *
 * @example
 * ```ts
 * const endpoint: MockEndpoint | undefined = mock.state.endpoints[0]
 * expect(endpoint?.secrets).toHaveLength(1)
 * ```
 */
export interface MockEndpoint extends WebhookEndpoint {
  secrets: MockSecret[]
}

/**
 * A published event, or a test ping.
 *
 * @example
 * ```ts
 * const event: MockEvent | undefined = mock.state.events[0]
 * expect(event?.data).toEqual({ orderId: 42 })
 * ```
 */
export interface MockEvent extends Event {
  data: JsonObject
  /** One for each endpoint that subscribes to its type. */
  decisions: EventDecision[]
}

/**
 * An attempt, and the request that it sent.
 *
 * @example
 * ```ts
 * const attempt: MockAttempt | undefined = mock.state.deliveries[0]?.attempts[0]
 * expect(attempt).toMatchObject({ statusCode: 204, request: { url: 'https://shop.example.com/hooks' } })
 * ```
 */
export interface MockAttempt extends Attempt {
  request: SentRequest
}

/**
 * A delivery with what was sent.
 *
 * @example
 * ```ts
 * const delivery: MockDelivery = await mock.settle(deliveryId, 503)
 * expect(delivery).toMatchObject({ status: 'retrying', attemptCount: 1 })
 * ```
 */
export interface MockDelivery extends Delivery {
  /** First to last. */
  attempts: MockAttempt[]
}

/**
 * All that a mock remembers, the oldest first.
 *
 * @example
 * ```ts
 * const { endpoints, events, deliveries }: MockState = mock.state
 * ```
 */
export interface MockState {
  endpoints: MockEndpoint[]
  events: MockEvent[]
  deliveries: MockDelivery[]
}

export const snapshotAttempt = ({ attempt, request }: AttemptRow): MockAttempt =>
  structuredClone({ ...attempt, request })

export const snapshotDelivery = (row: DeliveryRow): MockDelivery => ({
  ...deliveryView(row),
  attempts: row.attempts.map(snapshotAttempt),
})

export const snapshotEvent = ({ event, data, decisions }: EventRow): MockEvent =>
  structuredClone({ ...event, data, decisions })

/** A copy: later changes do not show in it, and changing it changes nothing. */
export const snapshot = ({ endpoints, events, deliveries }: State): MockState => ({
  endpoints: structuredClone(
    [...endpoints.values()].map(({ endpoint, secrets }) => ({ ...endpoint, secrets })),
  ),
  events: [...events.values()].map(snapshotEvent),
  deliveries: [...deliveries.values()].map(snapshotDelivery),
})
