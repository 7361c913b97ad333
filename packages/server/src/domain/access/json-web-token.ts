import type { KeyObject } from 'node:crypto'
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWTPayload,
  jwtVerify,
} from 'jose'
import { Unauthenticated, Unavailable } from '../errors.ts'
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
const RETRY_AFTER_SECONDS = 5

/** What a key of a set is used with when it does not say so itself: one algorithm for each kind of key. */
const natural = ['RS256', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** What a key may say of itself besides. */
const stated = ['RS384', 'RS512', 'PS256', 'PS384', 'PS512']

/** Resolves keys of a set, so that each key is used with its own algorithm alone and the token has no choice. */
const keysOf = (url: string, fetch: FetchImplementation | undefined) => {
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: 3000,
    ...(fetch && { [customFetch]: fetch }),
  })
  const isOwn = (alg: string, kid: string | undefined): boolean =>
    natural.includes(alg) ||
    (keys.jwks()?.keys ?? []).some(key => key.alg === alg && (kid === undefined || key.kid === kid))
  return async (...token: Parameters<typeof keys>) => {
    const key = await keys(...token)
    const { alg = '', kid } = token[0] ?? {}
    if (!isOwn(alg, kid)) throw new errors.JWKSNoMatchingKey()
    return key
  }
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

/** Failures that say nothing of the token: the set of keys could not be had. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC'

/**
 * Verifies signature, issuer, audience and expiry (30 s of tolerance) of JSON Web Tokens (RFC 7519); `exp` is required.
 * @throws Unauthenticated; Unavailable when the set of keys cannot be had.
 */
export const createTokenVerifier = (settings: TokenSettings, { now, fetch }: TokenDeps) => {
  const { issuer, audience, algorithm } = settings
  const key = settings.source === 'jwks' ? keysOf(settings.url, fetch) : settings.key
  const algorithms = algorithm === undefined ? [...natural, ...stated] : [algorithm]
  const expected = {
    issuer,
    audience,
    algorithms,
    clockTolerance: TOLERANCE_SECONDS,
    requiredClaims: ['exp'],
  }

  return async (token: string): Promise<Scope> => {
    let claims: JWTPayload
    try {
      claims = (await jwtVerify(token, key, { ...expected, currentDate: now() })).payload
    } catch (cause) {
      if (isOutage(cause)) throw new Unavailable(RETRY_AFTER_SECONDS, { cause })
      throw new Unauthenticated(
        cause instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid here.',
      )
    }
    return scopeOf(claims)
  }
}

export type TokenVerifier = ReturnType<typeof createTokenVerifier>
