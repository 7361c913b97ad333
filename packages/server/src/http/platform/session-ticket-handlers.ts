import type { Gate } from '../../domain/access/enter.ts'
import type { SessionTickets } from '../../domain/sessions/session-tickets.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf } from '../envelope.ts'

/** The portal's page; what stands behind `#` a browser sends to nobody. */
const urlOf = (origin: string, ticket: string): string => `${origin}/portal#ticket=${ticket}`

export const sessionTicketHandlers = (gate: Gate, sessionTickets: SessionTickets, origin: () => string) =>
  ({
    'platform.sessionTickets.create': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      const { ticket, expiresAt } = await sessionTickets.create(app, body)
      return dataOf({ ticket, url: urlOf(origin(), ticket), expiresAt: expiresAt.toISOString() })
    },
  }) satisfies SurfaceHandlers<'platform.sessionTickets.'>
