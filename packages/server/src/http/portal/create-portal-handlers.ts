import type { Sessions } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { SessionCookie } from '../session-cookie.ts'
import { sessionHandlers } from './session-handlers.ts'

export interface PortalUseCases {
  sessions: Sessions
}

/** The portal surface: what a customer's people use in a browser, in a session of one app. */
export const createPortalHandlers = ({ cookie, ...useCases }: PortalUseCases & { cookie: SessionCookie }) =>
  ({
    ...sessionHandlers(useCases.sessions, cookie),
  }) satisfies SurfaceHandlers<'portal.'>
