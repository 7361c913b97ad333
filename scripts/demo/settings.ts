import { homedir } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.ts'

export interface Settings {
  mongodbUri: string
  port: number
  /** Where logs and a developer's keys are kept. */
  cacheFolder: string
}

/** An empty variable counts as absent, for the server as well. */
const read = (name: string): string | undefined => process.env[name] || undefined

const readPort = (): number => {
  const value = read('PORT') ?? '8080'
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port >= 1 && port <= 65_535) return port
  throw new Failure(`PORT must be a number from 1 to 65535, not ${JSON.stringify(value)}`)
}

export const readSettings = (): Settings => {
  const mongodbUri = read('MONGODB_URI')
  if (!mongodbUri) {
    throw new Failure(
      'MONGODB_URI is not set: run ./scripts/start, or set it to what `./scripts/mongo uri` prints',
    )
  }
  const caches = read('XDG_CACHE_HOME') ?? join(homedir(), '.cache')
  return { mongodbUri, port: readPort(), cacheFolder: read('POSTHORN_CACHE') ?? join(caches, 'posthorn') }
}
