import { decodeBase64Url, encodeBase64 } from './base64.ts'
import { decodeKey } from './decode-key.ts'
import { SignatureError } from './signature-error.ts'

/** What stands before the seed in PKCS #8 (RFC 8410 §7). */
const pkcs8Start = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]

/** A private key as it signs, and the bytes of its public key. */
export async function readPrivateKey(text: string) {
  const bytes = decodeKey(text, 32, 64)
  const seed = bytes.subarray(0, 32)
  const key = await crypto.subtle.importKey(
    'pkcs8',
    new Uint8Array([...pkcs8Start, ...seed]),
    'Ed25519',
    true,
    ['sign'],
  )
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  const publicBytes = decodeBase64Url(x) ?? new Uint8Array()
  // A public key that is not the private one's would have nothing verify, or give the private key away.
  if (bytes.length > 32 && encodeBase64(bytes.subarray(32)) !== encodeBase64(publicBytes)) {
    throw new SignatureError('malformed_secret', 'The two halves of the private key do not belong together.')
  }
  return { key, seed, publicBytes }
}
