const PRIVATE = 'whsk_'
const SEED_BYTES = 32
/** What stands before the seed in PKCS #8 (RFC 8410, section 7). */
const PKCS8_START = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]

/** Whether a secret is an Ed25519 private key (Standard Webhooks). */
export const isPrivateKey = (secret: string): boolean => secret.startsWith(PRIVATE)

/** The public half of a sound private key, `whpk_…`: what a receiver verifies with. */
export const publicKeyOf = async (privateKey: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(privateKey.slice(PRIVATE.length)), char => char.charCodeAt(0))
  const pkcs8 = new Uint8Array([...PKCS8_START, ...bytes.subarray(0, SEED_BYTES)])
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  return `whpk_${x.replaceAll('-', '+').replaceAll('_', '/')}=`
}
