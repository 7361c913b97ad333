import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface SecretBox {
  /** Encrypts for one place, the `context` (such as an endpoint's id): in another place the result does not open. */
  seal(plain: string | Uint8Array, context: string): string
  /** Throws {@link SealBroken} when the value was altered, belongs to another context, or its key is not in the list. */
  open(sealed: string, context: string): Buffer
  /** The same value under the first key: as it is when it is already, sealed anew otherwise. Throws like `open`. */
  renew(sealed: string, context: string): string
  /** Keys for another purpose, derived from the encryption keys and in their order: make with the first, accept all. */
  deriveKeys(label: string): readonly Buffer[]
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

const derive = (key: Uint8Array, label: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `posthorn/${label}`, 32))

const associatedData = (keyId: string, context: string): Buffer =>
  Buffer.from(JSON.stringify(['v1', keyId, context]))

/**
 * AES-256-GCM under the first of several keys; each of them opens. A sealed value is
 * `v1.<key id>.<base64url of nonce (12 bytes), ciphertext, tag (16 bytes)>`. The AES key is HKDF-SHA-256 of the configured
 * key with the info `posthorn/secret-box`, no salt; the associated data are the JSON of `["v1", key id, context]`.
 */
export const createSecretBox = (keys: readonly { id: string; key: Uint8Array }[]): SecretBox => {
  const [current] = keys
  if (!current) throw new TypeError('A secret box needs a key')
  const ciphers = new Map(keys.map(({ id, key }) => [id, derive(key, 'secret-box')]))
  const currentCipher = derive(current.key, 'secret-box')

  const seal: SecretBox['seal'] = (plain, context) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', currentCipher, nonce).setAAD(
      associatedData(current.id, context),
    )
    const parts = [
      nonce,
      cipher.update(typeof plain === 'string' ? Buffer.from(plain) : plain),
      cipher.final(),
    ]
    return `v1.${current.id}.${Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64url')}`
  }

  const open: SecretBox['open'] = (sealed, context) => {
    const [, id = '', body = ''] = /^v1\.([\w-]+)\.([\w-]+)$/.exec(sealed) ?? []
    const key = ciphers.get(id)
    const bytes = Buffer.from(body, 'base64url')
    if (!key)
      throw new SealBroken(
        `Sealed with the key ${JSON.stringify(id)}, which is not among the encryption keys`,
      )
    if (bytes.length < 28) throw new SealBroken('Not a sealed value')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(associatedData(id, context)).setAuthTag(bytes.subarray(-16))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
    } catch (cause) {
      throw new SealBroken('Altered, or sealed for another context', { cause })
    }
  }

  const renew: SecretBox['renew'] = (sealed, context) => {
    const plain = open(sealed, context)
    return sealed.startsWith(`v1.${current.id}.`) ? sealed : seal(plain, context)
  }

  return { seal, open, renew, deriveKeys: label => keys.map(({ key }) => derive(key, label)) }
}
