import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose'
import { Unavailable } from '../errors.ts'

/** What a key of a set is used with when it does not say so itself: one algorithm for each kind of key. */
const natural = ['RS256', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** What a key may say of itself besides. */
const stated = ['RS384', 'RS512', 'PS256', 'PS384', 'PS512']

/** Every algorithm that some key of a set may have: none of them takes a shared secret. */
export const keySetAlgorithms: readonly string[] = [...natural, ...stated]

const TIMEOUT_MS = 3_000
/** How long a set is used before it is asked for again. */
const CACHE_MS = 600_000
/** A key that the set lacks makes it be asked for again, as it may be new; but not more often than this. */
const COOLDOWN_MS = 30_000
const RETRY_AFTER_SECONDS = 5

/** That the set holds no key for the token, as opposed to that the set could not be had. */
const lacksKey = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported

/**
 * Resolves keys of a JSON Web Key Set (RFC 7517), which is remembered for ten minutes. Unless there is one `algorithm` for
 * all, each key is used with its own alone, so that the token has no choice.
 * @throws Unavailable when the set cannot be had
 */
export const createKeySet = (
  url: string,
  algorithm: string | undefined,
  fetch: FetchImplementation | undefined,
): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: TIMEOUT_MS,
    cacheMaxAge: CACHE_MS,
    cooldownDuration: COOLDOWN_MS,
    ...(fetch && { [customFetch]: fetch }),
  })
  const isOwn = (alg: string, kid: string | undefined): boolean =>
    algorithm !== undefined ||
    natural.includes(alg) ||
    (keys.jwks()?.keys ?? []).some(key => key.alg === alg && (kid === undefined || key.kid === kid))
  return async (header, token) => {
    const key = await keys(header, token).catch(cause => {
      throw lacksKey(cause) ? cause : new Unavailable(RETRY_AFTER_SECONDS, { cause })
    })
    if (!isOwn(header.alg, header.kid)) throw new errors.JWKSNoMatchingKey()
    return key
  }
}
