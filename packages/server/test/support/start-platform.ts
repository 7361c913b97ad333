import { randomBytes } from 'node:crypto'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import { pino } from 'pino'
import { loadConfig } from '../../src/config.ts'
import { startServer } from '../../src/server.ts'
import { databaseUri, dropDatabase } from './database.ts'

export const rootKey = 'a-root-key-for-tests-only'
const encryptionKey = Buffer.alloc(32, 7).toString('base64')

/** The environment of a server on a database of its own, allowed to deliver to loopback over HTTP. */
export const testEnvironment = (database: string): Record<string, string> => ({
  NODE_ENV: 'test',
  MONGODB_URI: databaseUri(database),
  PORT: '0',
  POSTHORN_ROOT_KEY: rootKey,
  POSTHORN_ENCRYPTION_KEYS: encryptionKey,
  POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8',
  POSTHORN_ALLOW_HTTP: 'true',
})

export const newDatabaseName = (): string => `test_${randomBytes(6).toString('hex')}`

export interface TestPlatform extends AsyncDisposable {
  baseUrl: string
  database: string
  platform: PosthornPlatform
}

/** A real server in this process, on a database of its own, with answers checked against the contract. */
export const startPlatform = async (env: Record<string, string> = {}): Promise<TestPlatform> => {
  const database = newDatabaseName()
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const server = await startServer(loadConfig({ ...testEnvironment(database), ...env }), log)
  await server.started
  const baseUrl = `http://127.0.0.1:${server.port}`
  return {
    baseUrl,
    database,
    platform: new PosthornPlatform({ rootKey, baseUrl }),
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      await dropDatabase(database)
    },
  }
}
