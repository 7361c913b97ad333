import type { Gate } from '../../domain/access/enter.ts'
import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { Events } from '../../domain/events/events.ts'
import type { Replays } from '../../domain/replays/replays.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { deliveryHandlers } from './delivery-handlers.ts'
import { eventHandlers } from './event-handlers.ts'
import { eventTypeHandlers } from './event-type-handlers.ts'
import { replayHandlers } from './replay-handlers.ts'
import { webhookHandlers, type WebhookUseCases } from './webhook-handlers.ts'

export interface AppUseCases extends WebhookUseCases {
  deliveries: Deliveries
  replays: Replays
  events: Events
  eventTypes: EventTypes
}

/** How the app surface's operation ids begin: it is the one that has no prefix of its own. */
type AppOperations = 'webhooks.' | 'deliveries.' | 'replays.' | 'events.' | 'eventTypes.'

/** The app surface: what a customer's backend calls. */
export const createAppHandlers = ({ gate, ...useCases }: AppUseCases & { gate: Gate }) =>
  ({
    ...webhookHandlers(gate, useCases),
    ...deliveryHandlers(gate, useCases.deliveries),
    ...replayHandlers(gate, useCases.replays),
    ...eventHandlers(gate, useCases.events),
    ...eventTypeHandlers(gate, useCases.eventTypes),
  }) satisfies SurfaceHandlers<AppOperations>
