import { decodeBase64Url, encodeBase64 } from './base64.ts'
import { decodeKey } from './decode-key.ts'
import { importPublicBytes } from './import-public-key.ts'
import type { SigningKey } from './keys.ts'
import { SignatureError } from './signature-error.ts'

/** What stands before the seed in PKCS #8 (RFC 8410 §7). */
const pkcs8Start = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]

/** Prepares an Ed25519 private key: `whsk_` and the base64 of its seed, with or without the public key behind it. */
export async function importPrivateKey(text: string): Promise<SigningKey> {
  const bytes = decodeKey(text, 32, 64)
  const pkcs8 = new Uint8Array([...pkcs8Start, ...bytes.subarray(0, 32)])
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  const publicBytes = decodeBase64Url(x) ?? new Uint8Array()
  // A public key that is not the private one's would have nothing verify, or give the private key away.
  if (bytes.length > 32 && encodeBase64(bytes.subarray(32)) !== encodeBase64(publicBytes)) {
    throw new SignatureError('malformed_secret', 'The two halves of the private key do not belong together.')
  }
  return {
    ...(await importPublicBytes(publicBytes)),
    sign: async content => encodeBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, content))),
  }
}
