import { decodeBase64 } from './base64.ts'
import { decodeKey } from './decode-key.ts'
import type { VerifyingKey } from './keys.ts'

/** Each costs an Ed25519 verification; a sender has no reason to sign with more keys than this at a time. */
const maxSignatures = 8

/**
 * Prepares an Ed25519 public key once, for callers that verify many webhooks with it; `verify` takes the answer wherever
 * it takes a secret.
 *
 * Of a webhook's `v1a` signatures the first eight are looked at.
 *
 * @example
 * ```ts
 * const key = await importPublicKey('whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')
 * const event = await verify(body, headers, key)
 * ```
 * @param publicKey `whpk_` and the base64 of 32 bytes.
 * @throws {SignatureError} `malformed_secret`.
 */
export async function importPublicKey(publicKey: string): Promise<VerifyingKey> {
  return importPublicBytes(decodeKey(publicKey, 32))
}

export async function importPublicBytes(bytes: Uint8Array<ArrayBuffer>): Promise<VerifyingKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify'])
  return {
    version: 'v1a',
    matches: async (content, signatures) => {
      for (const signature of signatures.slice(0, maxSignatures)) {
        const value = decodeBase64(signature)
        if (value && (await crypto.subtle.verify('Ed25519', key, value, content))) return true
      }
      return false
    },
  }
}
