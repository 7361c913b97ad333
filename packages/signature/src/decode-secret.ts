import { decodeBase64 } from './base64.ts'
import { SignatureError } from './signature-error.ts'

const minBytes = 8
const maxBytes = 256

/**
 * Gives the key bytes of a signing secret, for instance for `createHmac('sha256', key)` of Node.
 *
 * An optional `whsec_` is stripped; if the rest is strict, padded base64 the key is its bytes, otherwise the key is the
 * UTF-8 of the whole string, prefix included. That way secrets made by Posthorn and secrets that users bring along both
 * work, and every verifier reads them alike.
 *
 * @example
 * ```ts
 * const hmac = createHmac('sha256', decodeSecret(secret))
 * ```
 * @throws {SignatureError} `malformed_secret` unless the key is 8 to 256 bytes long, and for an Ed25519 key (`whsk_`, `whpk_`).
 */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  // From JavaScript the usual non-string is an environment variable that is not set.
  if (typeof secret !== 'string') {
    throw new SignatureError('malformed_secret', `The secret must be a string, but is ${typeof secret}.`)
  }
  // A public key taken for the text of a secret would let anybody who knows it sign.
  if (/^wh[ps]k_/.test(secret)) {
    throw new SignatureError('malformed_secret', 'This is an Ed25519 key, not an HMAC secret.')
  }
  const key = decodeBase64(secret.replace(/^whsec_/, '')) ?? new TextEncoder().encode(secret)
  if (key.length < minBytes || key.length > maxBytes) {
    throw new SignatureError(
      'malformed_secret',
      `The secret's key has ${key.length} bytes; ${minBytes} to ${maxBytes} are allowed.`,
    )
  }
  return key
}
