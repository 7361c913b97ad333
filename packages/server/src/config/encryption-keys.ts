import { createHash } from 'node:crypto'
import { ConfigError } from './config-error.ts'
import { list } from './read-setting.ts'

/** 32 bytes that secrets are encrypted with, and the name under which stored values refer to them. */
export interface EncryptionKey {
  id: string
  key: Buffer
}

const SETTING = 'POSTHORN_ENCRYPTION_KEYS'
export const ENCRYPTION_KEYS_EXPECTED =
  'comma-separated keys, each 32 bytes in base64 with an optional "id:" before (openssl rand -base64 32)'

/** A key without an id gets one that is made from its bytes, so that it keeps it wherever it stands in the list. */
const idOf = (key: Buffer): string =>
  createHash('sha256').update('posthorn key id').update(key).digest('hex').slice(0, 8)

const parseKey = (item: string, position: number): EncryptionKey => {
  const [, id, base64 = ''] = /^(?:([A-Za-z0-9_-]{1,32}):)?([A-Za-z0-9+/]{43}=)$/.exec(item) ?? []
  const key = Buffer.from(base64, 'base64')
  if (key.length !== 32 || key.toString('base64') !== base64) {
    throw new ConfigError(SETTING, ENCRYPTION_KEYS_EXPECTED, `something else as item ${position + 1}`)
  }
  return { id: id ?? idOf(key), key }
}

export const parseEncryptionKeys = (value: string): EncryptionKey[] => {
  const keys = list(value).map(parseKey)
  keys.forEach(({ id, key }, index) => {
    const earlier = keys.findIndex(other => other.id === id || other.key.equals(key))
    if (earlier < index) {
      throw new ConfigError(
        SETTING,
        'keys and ids that differ',
        `item ${index + 1} equal to item ${earlier + 1}`,
      )
    }
  })
  return keys
}
