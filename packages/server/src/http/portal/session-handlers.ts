import type { PortalSession as Session } from '../../domain/access/scope.ts'
import { enteredBySession, type Sessions } from '../../domain/sessions/sessions.ts'
import { AnswerWithHeaders } from '../answer-with-headers.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { PortalSession } from '../generated/types.gen.ts'
import type { SessionCookie } from '../session-cookie.ts'

const present = (appId: string, { user, expiresAt }: Session): PortalSession => ({
  app_id: appId,
  user,
  expires_at: expiresAt.toISOString(),
})

export const sessionHandlers = (sessions: Sessions, cookie: SessionCookie) =>
  ({
    'portal.session.exchange': async ({ body }) => {
      const { secret, appId, session } = await sessions.begin(body.ticket)
      return new AnswerWithHeaders({ data: present(appId, session) }, { 'set-cookie': cookie.begin(secret) })
    },
    'portal.session.get': async ({ scope }) => {
      const { appId, session } = enteredBySession(scope)
      return { data: present(appId, session) }
    },
    'portal.session.end': async ({ scope }) => {
      await sessions.end(scope)
      return new AnswerWithHeaders(undefined, { 'set-cookie': cookie.end() })
    },
  }) satisfies SurfaceHandlers<'portal.session.'>
