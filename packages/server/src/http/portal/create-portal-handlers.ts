import type { Analytics } from '../../domain/analytics/analytics.ts'
import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { Replays } from '../../domain/replays/replays.ts'
import type { Sessions } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { SessionCookie } from '../session-cookie.ts'
import { analyticsHandlers } from './analytics-handlers.ts'
import { deliveryHandlers } from './delivery-handlers.ts'
import { endpointHandlers, type EndpointUseCases } from './endpoint-handlers.ts'
import { eventHandlers } from './event-handlers.ts'
import { replayHandlers } from './replay-handlers.ts'
import { sessionHandlers } from './session-handlers.ts'

export interface PortalUseCases extends EndpointUseCases {
  sessions: Sessions
  eventTypes: EventTypes
  deliveries: Deliveries
  replays: Replays
  analytics: Analytics
}

/** The portal surface: what a customer's people use in a browser, in a session of one app. */
export const createPortalHandlers = ({ cookie, ...useCases }: PortalUseCases & { cookie: SessionCookie }) =>
  ({
    ...sessionHandlers(useCases.sessions, cookie),
    ...endpointHandlers(useCases),
    ...eventHandlers(useCases),
    ...deliveryHandlers(useCases.deliveries),
    ...replayHandlers(useCases.replays),
    ...analyticsHandlers(useCases.analytics),
  }) satisfies SurfaceHandlers<'portal.'>
