import { createApp, type TestApp } from './create-app.ts'
import { type HttpAnswer, httpCaller } from './http-call.ts'
import type { TestPlatform } from './start-platform.ts'

type KeyScopes = NonNullable<Parameters<TestPlatform['platform']['tenantKeys']['create']>[1]['scopes']>

export interface TenantCaller extends TestApp {
  key: string
  /** Sends a request with the tenant's key, or another credential; the path is below `/api/v1`. */
  ask: (method: string, path: string, json?: unknown, credential?: string) => Promise<HttpAnswer>
}

/** A tenant of its own with a key over all of its apps. */
export const createTenantCaller = async (
  platform: TestPlatform,
  scopes?: KeyScopes,
  eventTypes = ['order.paid', 'user.created'],
): Promise<TenantCaller> => {
  const app = await createApp(platform, eventTypes)
  const { key } = await platform.platform.tenantKeys.create(app.tenantId, {
    name: 'A key',
    ...(scopes && { scopes }),
  })
  const call = httpCaller(platform.baseUrl)
  return {
    ...app,
    key,
    ask: (method, path, json, credential = key) =>
      call({ method, path: `/api/v1${path}`, credential, ...(json !== undefined && { json }) }),
  }
}

/** The places that an answer names as wrong. */
export const wrongPlaces = ({ status, body }: HttpAnswer): (string | number)[][] =>
  status === 422 ? (body?.errors ?? []).map(({ loc }) => loc) : []
