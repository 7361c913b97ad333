import type { ApiKeys } from '../../domain/access/api-keys.ts'
import type { Gate } from '../../domain/access/enter.ts'
import type { Apps } from '../../domain/apps/apps.ts'
import type { SigningKeys } from '../../domain/endpoints/signing-keys.ts'
import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { SessionTickets } from '../../domain/sessions/session-tickets.ts'
import type { Tenants } from '../../domain/tenants/tenants.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { appHandlers } from './app-handlers.ts'
import { eventTypeHandlers } from './event-type-handlers.ts'
import { keyHandlers } from './key-handlers.ts'
import { sessionTicketHandlers } from './session-ticket-handlers.ts'
import { signingKeyHandlers } from './signing-key-handlers.ts'
import { tenantHandlers } from './tenant-handlers.ts'

export interface PlatformUseCases {
  tenants: Tenants
  apps: Apps
  apiKeys: ApiKeys
  eventTypes: EventTypes
  sessionTickets: SessionTickets
  signingKeys: SigningKeys
}

/** The platform surface: what the operator's backend calls. */
export const platformHandlers = (gate: Gate, useCases: PlatformUseCases, origin: () => string) =>
  ({
    ...tenantHandlers(gate, useCases.tenants),
    ...appHandlers(gate, useCases.apps),
    ...keyHandlers(gate, useCases.apiKeys),
    ...eventTypeHandlers(useCases.eventTypes),
    ...sessionTicketHandlers(gate, useCases.sessionTickets, origin),
    ...signingKeyHandlers(gate, useCases.signingKeys),
  }) satisfies SurfaceHandlers<'platform.'>
