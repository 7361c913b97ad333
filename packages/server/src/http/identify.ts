import type { Request } from 'express'
import type { Authenticator, Credential } from '../domain/access/authenticator.ts'
import { Unauthenticated } from '../domain/errors.ts'
import type { Sessions } from '../domain/sessions/sessions.ts'
import { bearerOf } from './bearer.ts'
import type { Security } from './guard.ts'
import type { SessionCookie } from './session-cookie.ts'

export interface IdentifyDeps {
  authenticator: Pick<Authenticator, 'authenticate'>
  sessions: Pick<Sessions, 'authenticate'>
  cookie: Pick<SessionCookie, 'read'>
}

/** Finds the credential of a request. @throws Unauthenticated */
export type Identify = (request: Request) => Promise<Credential>

const takesSession = (security: Security): boolean =>
  security.some(parts => parts.some(({ scheme }) => scheme === 'portalSession'))

/** How callers of an operation are known: by their bearer credential, or by their session where one is taken. */
export const createIdentify = ({ authenticator, sessions, cookie }: IdentifyDeps) => {
  const byBearer: Identify = async request => await authenticator.authenticate(bearerOf(request))
  const bySession: Identify = async request => {
    const secret = cookie.read(request)
    if (secret !== undefined) return await sessions.authenticate(secret)
    // Whoever has a good credential of another kind is told that it is of no use here.
    if (request.headers.authorization !== undefined) return await byBearer(request)
    throw new Unauthenticated('There is no session: exchange a ticket for one.')
  }
  return (security: Security): Identify => (takesSession(security) ? bySession : byBearer)
}
