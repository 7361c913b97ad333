import { randomBytes } from 'node:crypto'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import { MongoClient } from 'mongodb'
import { startProcess } from './start-process.ts'

/** The URI of a database of its own on the server that the tests use. */
export function databaseUri(name: string): string {
  const uri = new URL(process.env.MONGODB_URI ?? 'mongodb://127.0.0.1:27017')
  uri.pathname = `/${name}_${process.pid}_${Date.now()}`
  return uri.href
}

export async function dropDatabase(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  await client.db().dropDatabase()
  await client.close()
}

/** The packed server, as a process, with one app in it. */
export async function startServer(folder: string) {
  const uri = databaseUri('posthorn_examples')
  const rootKey = randomBytes(24).toString('hex')
  const server = startProcess(folder, ['node_modules/.bin/posthorn-server'], {
    MONGODB_URI: uri,
    PORT: '0',
    POSTHORN_ROOT_KEY: rootKey,
    POSTHORN_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
    POSTHORN_ALLOW_HTTP: 'true',
    POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8',
  })
  const [, port] = await server.wrote(/"port":(\d+).*"listening"/)
  await server.wrote(/"ready"/)
  const baseUrl = `http://127.0.0.1:${port}`
  const platform = new PosthornPlatform({ rootKey, baseUrl })
  await platform.eventTypes.create({ name: 'order.paid' })
  const { defaultAppId: appId } = await platform.tenants.create({ name: 'Acme' })
  const { key: apiKey } = await platform.appKeys.create(appId, { name: 'examples' })
  return {
    env: { POSTHORN_BASE_URL: baseUrl, POSTHORN_APP_ID: appId, POSTHORN_API_KEY: apiKey },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await dropDatabase(uri)
    },
  }
}
