import type { HttpRequest } from '../../support/http-call.ts'
import { rootKey } from '../../support/start-platform.ts'
import { openSession, type Party } from '../world/party.ts'
import { signToken } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

type Access = Pick<HttpRequest, 'credential' | 'session'>

/** Somebody who has nothing to do with my app. */
export interface Stranger {
  who: string
  access: (world: World) => Access | Promise<Access>
  /** Where the stranger is at home, if anywhere: what belongs to that place may be seen. */
  home?: (world: World) => Party
  /** Whether it is the credential of somebody at all; so it is unless this says otherwise. */
  isKnown?: false
  /** Surfaces on which this is nobody's stranger. */
  ownSurfaces?: readonly string[]
}

const bearer = (credential: (world: World) => string | Promise<string>): Stranger['access'] => {
  return async world => ({ credential: await credential(world), session: undefined })
}
const cookie = (session: (world: World) => string | Promise<string>): Stranger['access'] => {
  return async world => ({ credential: undefined, session: await session(world) })
}
const token = (claims: (world: World) => Record<string, unknown>): Stranger['access'] =>
  bearer(world => signToken(claims(world)))

const sibling = (world: World): Party => world.sibling
const foreign = (world: World): Party => world.foreign

/** Every kind of credential, of other apps and tenants, of nobody any more, and of nobody. */
export const strangers: readonly Stranger[] = [
  { who: "another app's key", access: bearer(world => world.sibling.appKey), home: sibling },
  { who: "another tenant's app's key", access: bearer(world => world.foreign.appKey), home: foreign },
  { who: "another tenant's key", access: bearer(world => world.foreign.tenantKey), home: foreign },
  {
    who: 'a token for another app',
    access: token(world => ({ app_id: world.sibling.appId })),
    home: sibling,
  },
  {
    who: 'a token for another tenant',
    access: token(world => ({ tenant_id: world.foreign.tenantId })),
    home: foreign,
  },
  {
    who: "a token for another tenant's app",
    access: token(world => ({ app_id: world.foreign.appId })),
    home: foreign,
  },
  { who: "a token for another partner's tenants", access: token(() => ({ partner_id: 'another-partner' })) },
  {
    who: 'a token for my app within another tenant',
    access: token(({ mine, foreign: other }) => ({ app_id: mine.appId, tenant_id: other.tenantId })),
  },
  {
    who: "a token for my tenant within another partner's",
    access: token(({ mine }) => ({ tenant_id: mine.tenantId, partner_id: 'another-partner' })),
  },
  { who: 'a token without scopes', access: token(() => ({ scope: '' })) },
  {
    isKnown: false,
    who: 'a token that has expired',
    access: bearer(() => signToken({}, { expiresAt: new Date(Date.now() - 60_000) })),
  },
  {
    isKnown: false,
    who: 'a token of another key',
    access: bearer(() => signToken({}, { secret: 'x'.repeat(32) })),
  },
  {
    who: "a session of another app's portal",
    access: cookie(world => openSession(world.call, world.sibling.appId)),
    home: sibling,
  },
  {
    who: "a session of another tenant's portal",
    access: cookie(world => openSession(world.call, world.foreign.appId)),
    home: foreign,
  },
  {
    isKnown: false,
    who: 'a session that was idle for too long',
    access: cookie(world => world.useless.sessions.idle),
  },
  { isKnown: false, who: 'a session that has ended', access: cookie(world => world.useless.sessions.ended) },
  { who: 'the root key', access: bearer(() => rootKey), ownSurfaces: ['platform', 'admin'] },
  { isKnown: false, who: 'a revoked key', access: bearer(world => world.revokedKey) },
  { isKnown: false, who: 'an expired key', access: bearer(world => world.expiredKey) },
  { isKnown: false, who: 'nobody', access: () => ({ credential: undefined, session: undefined }) },
]
