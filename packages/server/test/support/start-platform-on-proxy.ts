import { dropDatabase } from './database.ts'
import { startDatabaseProxy, type DatabaseProxy } from './database-proxy.ts'
import { newDatabaseName, startPlatform, type TestPlatform } from './start-platform.ts'

/** A platform whose way to its database can be cut. */
export const startPlatformOnProxy = async (
  env: Record<string, string> = {},
): Promise<TestPlatform & { proxy: DatabaseProxy }> => {
  const proxy = await startDatabaseProxy()
  const database = newDatabaseName()
  const platform = await startPlatform({ ...env, MONGODB_URI: proxy.uri(database) })
  return {
    ...platform,
    database,
    proxy,
    [Symbol.asyncDispose]: async () => {
      await proxy.mend()
      await platform[Symbol.asyncDispose]()
      await proxy[Symbol.asyncDispose]()
      await dropDatabase(database)
    },
  }
}
