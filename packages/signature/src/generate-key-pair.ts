import { encodeBase64 } from './base64.ts'
import { deriveKeyPair, type KeyPair } from './derive-key-pair.ts'

/**
 * Makes a new Ed25519 key pair.
 *
 * @example
 * ```ts
 * const { privateKey, publicKey } = await generateKeyPair()
 * const signature = await sign({ id, timestamp, body, secret: privateKey }) // v1a,…
 * await verify(body, headers, publicKey)
 * ```
 */
export async function generateKeyPair(): Promise<KeyPair> {
  return deriveKeyPair(`whsk_${encodeBase64(crypto.getRandomValues(new Uint8Array(32)))}`)
}
