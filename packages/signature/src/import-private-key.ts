import { encodeBase64 } from './base64.ts'
import { importPublicBytes } from './import-public-key.ts'
import type { SigningKey } from './keys.ts'
import { readPrivateKey } from './read-private-key.ts'

/** Prepares an Ed25519 private key, which verifies as well. */
export async function importPrivateKey(text: string): Promise<SigningKey> {
  const { key, publicBytes } = await readPrivateKey(text)
  return {
    ...(await importPublicBytes(publicBytes)),
    sign: async content => encodeBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, content))),
  }
}
