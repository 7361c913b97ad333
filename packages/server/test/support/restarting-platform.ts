import { Posthorn } from '@posthorn/sdk'
import type { TestApp } from './create-app.ts'
import { databaseUri, dropDatabase } from './database.ts'
import { newDatabaseName, startPlatform, type TestPlatform } from './start-platform.ts'

export interface RestartingPlatform extends TestPlatform {
  /**
   * Stops the server and starts another on the same database, with other settings if given; sweeps that come once a minute
   * come at once then.
   */
  restart: (others?: Record<string, string>) => Promise<void>
  /** The client of an app at the present server. */
  clientOf: (app: Pick<TestApp, 'appId' | 'apiKey'>) => Posthorn
}

/** A server that can be stopped and started again, on a database that stays. */
export const startRestartingPlatform = async (
  env: Record<string, string> = {},
): Promise<RestartingPlatform> => {
  const database = newDatabaseName()
  const start = (others: Record<string, string> = {}) =>
    startPlatform({ ...env, ...others, MONGODB_URI: databaseUri(database) })
  let current = await start()
  return {
    database,
    get baseUrl() {
      return current.baseUrl
    },
    get platform() {
      return current.platform
    },
    restart: async others => {
      await current[Symbol.asyncDispose]()
      current = await start(others)
    },
    clientOf: ({ appId, apiKey }) => new Posthorn({ appId, apiKey, baseUrl: current.baseUrl }),
    [Symbol.asyncDispose]: async () => {
      await current[Symbol.asyncDispose]()
      await dropDatabase(database)
    },
  }
}
