import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { ConfigError } from './config-error.ts'
import { type Environment, optional, required } from './read-setting.ts'

/**
 * How tokens are verified. A shared secret and a public key have exactly one algorithm; behind a JWKS each key has its own
 * unless `algorithm` overrides it.
 */
export type JwtSettings = { issuer: string; audience: string } & (
  | { source: 'jwks'; url: string; algorithm: string | undefined }
  | { source: 'key'; key: KeyObject; algorithm: string }
)

const sources = ['POSTHORN_JWT_JWKS_URL', 'POSTHORN_JWT_PUBLIC_KEY', 'POSTHORN_JWT_SECRET']
const companions = ['POSTHORN_JWT_ALGORITHM', 'POSTHORN_JWT_ISSUER', 'POSTHORN_JWT_AUDIENCE']
const rsaAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']
const curveAlgorithms: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
}
/** RFC 7518 §3.2: a key as long as the hash at least. */
const secretBytes: Readonly<Record<string, number>> = { HS256: 32, HS384: 48, HS512: 64 }

const choose = (env: Environment, choices: readonly [string, ...string[]]): string => {
  const chosen = optional(env, 'POSTHORN_JWT_ALGORITHM') ?? choices[0]
  if (choices.includes(chosen)) return chosen
  throw new ConfigError(
    'POSTHORN_JWT_ALGORITHM',
    `${choices.join(' or ')} for this kind of key`,
    JSON.stringify(chosen),
  )
}

const secret = (env: Environment, value: string) => {
  const algorithm = choose(env, ['HS256', 'HS384', 'HS512'])
  const key = createSecretKey(value, 'utf8')
  const bytes = secretBytes[algorithm] ?? 64
  if ((key.symmetricKeySize ?? 0) < bytes) {
    throw new ConfigError(
      'POSTHORN_JWT_SECRET',
      `at least ${bytes} bytes for ${algorithm}`,
      `${key.symmetricKeySize}`,
    )
  }
  return { source: 'key', key, algorithm } as const
}

const publicKey = (env: Environment, value: string) => {
  const setting = 'POSTHORN_JWT_PUBLIC_KEY'
  const expected = 'a PEM public key: RSA of at least 2048 bits, P-256, P-384, P-521 or Ed25519'
  if (value.includes('PRIVATE KEY'))
    throw new ConfigError(setting, expected, 'a private key, which does not belong here')
  let key: KeyObject
  try {
    // Single-line environment files carry the line breaks as \n.
    key = createPublicKey(value.replaceAll('\\n', '\n'))
  } catch {
    throw new ConfigError(setting, expected, 'something that is not one')
  }
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {}
  const curve = curveAlgorithms[namedCurve]
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048) {
    return { source: 'key', key, algorithm: choose(env, ['RS256', ...rsaAlgorithms.slice(1)]) } as const
  }
  if (key.asymmetricKeyType === 'ec' && curve)
    return { source: 'key', key, algorithm: choose(env, [curve]) } as const
  if (key.asymmetricKeyType === 'ed25519') {
    return { source: 'key', key, algorithm: choose(env, ['EdDSA', 'Ed25519']) } as const
  }
  throw new ConfigError(setting, expected, `${key.asymmetricKeyType} ${modulusLength || namedCurve}`.trim())
}

const jwks = (env: Environment, value: string) => {
  const setting = 'POSTHORN_JWT_JWKS_URL'
  const url = URL.canParse(value) ? new URL(value) : undefined
  const plain =
    env.NODE_ENV === 'development' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(url?.hostname ?? '')
  if (
    !url ||
    url.username ||
    url.password ||
    !(url.protocol === 'https:' || (plain && url.protocol === 'http:'))
  ) {
    throw new ConfigError(
      setting,
      'an https URL without a user name (http only on loopback)',
      'something else',
    )
  }
  const asymmetric = [...rsaAlgorithms, ...Object.values(curveAlgorithms), 'EdDSA', 'Ed25519']
  const algorithm = optional(env, 'POSTHORN_JWT_ALGORITHM') && choose(env, ['RS256', ...asymmetric])
  return { source: 'jwks', url: url.href, algorithm } as const
}

/** The settings for JSON Web Tokens; undefined when no source of keys is set, and then no token is accepted. */
export const readJwtSettings = (env: Environment): JwtSettings | undefined => {
  const given = sources.filter(name => optional(env, name))
  const [source] = given
  if (given.length > 1)
    throw new ConfigError(sources.join(', '), 'at most one of the three', given.join(' and '))
  if (!source) {
    const stray = companions.find(name => optional(env, name))
    if (stray) throw new ConfigError(sources.join(' or '), `one of the three beside ${stray}`)
    return undefined
  }
  const issuer = required(env, 'POSTHORN_JWT_ISSUER', `the issuer (iss) of the tokens, as ${source} is set`)
  const audience = required(
    env,
    'POSTHORN_JWT_AUDIENCE',
    `the audience (aud) of the tokens, as ${source} is set`,
  )
  const value = required(env, source, 'a value')
  const read =
    source === 'POSTHORN_JWT_SECRET' ? secret : source === 'POSTHORN_JWT_PUBLIC_KEY' ? publicKey : jwks
  return { issuer, audience, ...read(env, value) }
}
