import { Posthorn } from '@posthorn/sdk'
import type { TestPlatform } from './start-platform.ts'

export interface TestApp {
  tenantId: string
  appId: string
  apiKey: string
  posthorn: Posthorn
}

/** A tenant of its own with its default app and a key; the event types are added to the catalog when missing. */
export const createApp = async (
  { platform, baseUrl }: Pick<TestPlatform, 'platform' | 'baseUrl'>,
  eventTypes = ['order.paid'],
): Promise<TestApp> => {
  const tenant = await platform.tenants.create({ name: 'A tenant' })
  const appId = tenant.defaultAppId
  const { key: apiKey } = await platform.appKeys.create(appId, { name: 'A key' })
  for (const name of eventTypes) {
    await platform.eventTypes
      .create({ name })
      .catch(error => (error.code === 'event_type_exists' ? undefined : Promise.reject(error)))
  }
  return { tenantId: tenant.id, appId, apiKey, posthorn: new Posthorn({ appId, apiKey, baseUrl }) }
}
