import { decodeBase64Url, encodeBase64 } from './base64.ts'

/** The two keys of an endpoint that is signed for with Ed25519, as they are written (Standard Webhooks). */
export interface KeyPair {
  /** `whsk_` and the base64 of seed and public key, 64 bytes: what `sign` takes as a secret. To be kept by the sender. */
  privateKey: string
  /** `whpk_` and the base64 of 32 bytes: what `verify` takes as a secret. Anybody may know it. */
  publicKey: string
}

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
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { d = '', x = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const seed = decodeBase64Url(d) ?? []
  const publicBytes = decodeBase64Url(x) ?? []
  return {
    privateKey: `whsk_${encodeBase64(new Uint8Array([...seed, ...publicBytes]))}`,
    publicKey: `whpk_${encodeBase64(new Uint8Array(publicBytes))}`,
  }
}
