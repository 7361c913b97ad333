import { encodeBase64 } from './base64.ts'
import { decodeSecret } from './decode-secret.ts'
import { importPrivateKey } from './import-private-key.ts'
import type { SigningKey } from './keys.ts'
import { timingSafeEqual } from './timing-safe-equal.ts'

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Prepares a secret once, for callers that verify or sign many webhooks with it; `verify` and `sign` take the answer
 * wherever they take a secret.
 *
 * @example
 * ```ts
 * const key = await importSecret(process.env.WEBHOOK_SECRET ?? '')
 * const event = await verify(body, headers, key)
 * ```
 * @param secret An HMAC secret, as `decodeSecret` reads it, or an Ed25519 private key (`whsk_`).
 * @throws {SignatureError} `malformed_secret`.
 */
export async function importSecret(secret: string): Promise<SigningKey> {
  // decodeSecret refuses what is no string.
  if (String(secret).startsWith('whsk_')) return importPrivateKey(secret)
  const key = await crypto.subtle.importKey('raw', decodeSecret(secret), algorithm, false, ['sign'])
  const sign = async (content: Uint8Array<ArrayBuffer>): Promise<string> =>
    encodeBase64(new Uint8Array(await crypto.subtle.sign(algorithm, key, content)))
  return {
    version: 'v1',
    sign,
    // One HMAC however many signatures are offered, so that a long header cannot multiply the work.
    matches: async (content, signatures) => {
      const expected = await sign(content)
      return signatures.some(signature => timingSafeEqual(signature, expected))
    },
  }
}
