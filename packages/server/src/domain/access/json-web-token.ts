import type { KeyObject } from 'node:crypto'
import {
  errors,
  type FetchImplementation,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { Unauthenticated, Unavailable } from '../errors.ts'
import { createKeySet, keySetAlgorithms } from './key-set.ts'
import { isRight, type Scope } from './scope.ts'

/** Where tokens come from, and either their key with its algorithm or the address of a set of keys. */
export type TokenSettings = { issuer: string; audience: string } & (
  | { source: 'key'; key: KeyObject; algorithm: string }
  | { source: 'jwks'; url: string; algorithm: string | undefined }
)

interface TokenDeps {
  now: () => Date
  fetch?: FetchImplementation
}

const TOLERANCE_SECONDS = 30

/** Members of a header (RFC 7515 §4.1, RFC 7797) that bring or name a key of the token's own, or change how it is read. */
const refusedMembers = ['jwk', 'jku', 'x5c', 'x5u', 'crit', 'b64']

const assertPlain = (header: JWTHeaderParameters): void => {
  const member = refusedMembers.find(name => name in header)
  if (member !== undefined)
    throw new Unauthenticated(`A token whose header has the member ${member} is not taken.`)
}

/** That a bound has the wrong form must not mean that there is no bound. */
const bound = (claims: JWTPayload, name: string): string | undefined => {
  const value = claims[name]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new Unauthenticated(`The token's claim ${name} is not a non-empty string.`)
}

const scopeOf = (claims: JWTPayload): Scope => {
  const tenantId = bound(claims, 'tenant_id')
  const partnerId = bound(claims, 'partner_id')
  const appId = bound(claims, 'app_id')
  const words = typeof claims.scope === 'string' ? claims.scope.split(' ') : []
  return {
    subject: `jwt:${claims.sub ?? ''}`,
    rights: new Set(words.filter(isRight)),
    ...(tenantId !== undefined && { tenantId }),
    ...(partnerId !== undefined && { partnerId }),
    ...(appId !== undefined && { appId }),
  }
}

const keyFinder = (settings: TokenSettings, fetch: FetchImplementation | undefined): JWTVerifyGetKey =>
  settings.source === 'jwks'
    ? createKeySet(settings.url, settings.algorithm, fetch)
    : async () => settings.key

/**
 * Verifies signature, issuer, audience and expiry (30 s of tolerance) of JSON Web Tokens (RFC 7519, RFC 8725); `exp` is
 * required. The key and its algorithm come from the settings, whatever the token says of them.
 * @throws Unauthenticated; Unavailable when the set of keys cannot be had.
 */
export const createTokenVerifier = (settings: TokenSettings, { now, fetch }: TokenDeps) => {
  const { issuer, audience, algorithm } = settings
  const findKey = keyFinder(settings, fetch)
  const keyFor: JWTVerifyGetKey = async (header, token) => {
    assertPlain(header)
    return await findKey(header, token)
  }
  const expected = {
    issuer,
    audience,
    algorithms: algorithm === undefined ? [...keySetAlgorithms] : [algorithm],
    clockTolerance: TOLERANCE_SECONDS,
    requiredClaims: ['exp'],
  }

  return async (token: string): Promise<Scope> => {
    let claims: JWTPayload
    try {
      claims = (await jwtVerify(token, keyFor, { ...expected, currentDate: now() })).payload
    } catch (cause) {
      if (cause instanceof Unauthenticated || cause instanceof Unavailable) throw cause
      throw new Unauthenticated(
        cause instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid here.',
      )
    }
    return scopeOf(claims)
  }
}

export type TokenVerifier = ReturnType<typeof createTokenVerifier>
