import { decodeBase64Url } from './base64.ts'
import { importPublicBytes } from './import-public-key.ts'
import type { VerifyingKey } from './keys.ts'
import { SignatureError } from './signature-error.ts'

/**
 * A public key as a JSON Web Key (RFC 7517 §4, RFC 8037 §2).
 *
 * @example
 * ```ts
 * const key: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
 * ```
 */
export interface JsonWebKey {
  readonly kty?: string
  readonly crv?: string
  /** The key's 32 bytes in base64url. */
  readonly x?: string
  readonly kid?: string
  readonly alg?: string
  readonly use?: string
}

/**
 * A set of public keys as `…/.well-known/jwks.json` serves it (RFC 7517 §5).
 *
 * @example
 * ```ts
 * const keySet: JsonWebKeySet = await (await fetch(jwksUrl)).json()
 * const event = await verify(body, headers, keySet)
 * ```
 */
export interface JsonWebKeySet {
  readonly keys: readonly JsonWebKey[]
}

/**
 * Prepares the Ed25519 keys of a set (RFC 8037 §2) once; `verify` takes the answer wherever it takes a secret. Keys of
 * other kinds are passed over, as a set may hold them.
 *
 * @example
 * ```ts
 * const keys = await importKeySet(await (await fetch(jwksUrl)).json())
 * const event = await verify(body, headers, keys)
 * ```
 * @throws {SignatureError} `malformed_secret` if no key is an Ed25519 key, or one that is has not 32 bytes.
 */
export async function importKeySet({ keys }: JsonWebKeySet): Promise<VerifyingKey[]> {
  const own = keys.filter(({ kty, crv }) => kty === 'OKP' && crv === 'Ed25519')
  if (own.length === 0) throw new SignatureError('malformed_secret', 'There is no Ed25519 key in the set.')
  return Promise.all(
    own.map(({ x = '' }) => {
      const bytes = decodeBase64Url(x)
      if (bytes?.length === 32) return importPublicBytes(bytes)
      throw new SignatureError('malformed_secret', 'An Ed25519 key of the set has not 32 bytes.')
    }),
  )
}
