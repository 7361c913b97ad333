import type { Credential } from '../../src/domain/access/authenticator.ts'
import { type Right, rights } from '../../src/domain/access/scope.ts'
import { Unauthenticated } from '../../src/domain/errors.ts'
import type { ApiHandlers } from '../../src/http/call-context.ts'
import { ROOT_KEY, root } from './platform-parts.ts'
import { startApi } from './start-api.ts'

const credential = (kind: Credential['kind'], held: Iterable<Right> = rights): Credential => ({
  kind,
  scope: { ...root, subject: kind, rights: new Set(held) },
})

const credentials: Record<string, Credential> = {
  [ROOT_KEY]: credential('rootKey'),
  app: credential('appKey'),
  tenant: credential('tenantKey'),
  jwt: credential('jwt'),
  poor: credential('jwt', []),
  poorTenant: credential('tenantKey', []),
}

/** Knows the root key and, by the names of their kinds, one credential of each that may do everything; the poor may do nothing. */
export const fakeAuthenticator = {
  authenticate: async (bearer: string): Promise<Credential> => {
    const found = credentials[bearer]
    if (!found) throw new Unauthenticated('The credential is not valid.')
    return found
  },
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A server over the given handlers, with those credentials. */
export const startWith = (handlers: Partial<ApiHandlers> = {}, validateResponses = true) =>
  startApi({ authenticator: fakeAuthenticator, handlers, validateResponses })
