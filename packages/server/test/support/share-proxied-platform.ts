import { afterAll } from 'vitest'
import { startWireProxy, type WireProxy } from '../faults/support/wire-proxy.ts'
import { dropDatabase } from './database.ts'
import { newDatabaseName, startPlatform, type TestPlatform } from './start-platform.ts'

interface ProxiedPlatform {
  platform: TestPlatform
  /** Its way to the database. */
  proxy: WireProxy
  database: string
}

/** One server for all tests of a file, whose messages to its database can be seen and held; stopped after the last of them. */
export const shareProxiedPlatform = async (): Promise<ProxiedPlatform> => {
  const proxy = await startWireProxy()
  const database = newDatabaseName()
  const platform = await startPlatform({ MONGODB_URI: proxy.uri(database) })
  afterAll(async () => {
    await platform[Symbol.asyncDispose]()
    await proxy[Symbol.asyncDispose]()
    await dropDatabase(database)
  })
  return { platform, proxy, database }
}
