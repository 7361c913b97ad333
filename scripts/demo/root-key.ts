import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.ts'

/** Where a server in development keeps the keys that it made itself. */
export const keysFile = (cacheFolder: string): string => join(cacheFolder, 'dev-keys.json')

export const readRootKey = (cacheFolder: string): string => {
  const keys: unknown = JSON.parse(readFileSync(keysFile(cacheFolder), 'utf8'))
  if (typeof keys === 'object' && keys && 'rootKey' in keys && typeof keys.rootKey === 'string')
    return keys.rootKey
  throw new Failure(`${keysFile(cacheFolder)} holds no root key: delete it, a new one is made`)
}
