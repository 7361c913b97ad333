import { encodeBase64 } from './base64.ts'
import { readPrivateKey } from './read-private-key.ts'

/**
 * The two keys of an endpoint that is signed for with Ed25519, as they are written (Standard Webhooks).
 *
 * @example
 * ```ts
 * const { privateKey, publicKey }: KeyPair = await generateKeyPair()
 * ```
 */
export interface KeyPair {
  /** `whsk_` and the base64 of seed and public key, 64 bytes: what `sign` takes as a secret. To be kept by the sender. */
  privateKey: string
  /** `whpk_` and the base64 of 32 bytes: what `verify` takes as a secret. Anybody may know it. */
  publicKey: string
}

/**
 * Gives both keys of a private key, for instance to show its public key to the receiver.
 *
 * @example
 * ```ts
 * const { publicKey } = await deriveKeyPair(privateKey)
 * ```
 * @param privateKey `whsk_` and the base64 of its 32 bytes, with or without those of the public key behind them.
 * @throws {SignatureError} `malformed_secret`.
 */
export async function deriveKeyPair(privateKey: string): Promise<KeyPair> {
  const { seed, publicBytes } = await readPrivateKey(privateKey)
  return {
    privateKey: `whsk_${encodeBase64(new Uint8Array([...seed, ...publicBytes]))}`,
    publicKey: `whpk_${encodeBase64(publicBytes)}`,
  }
}
