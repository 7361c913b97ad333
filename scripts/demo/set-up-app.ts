import { Posthorn } from '@posthorn/sdk'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import type { Receiver } from './receiver.ts'
import { appId, endpoints, eventTypes, tenantName } from './scenario.ts'

export interface DemoApp {
  appId: string
  apiKey: string
  posthorn: Posthorn
  /** Ids of the endpoints by name. */
  webhookIds: Map<string, string>
}

/** Makes everything as an operator and then a customer's backend would: through the SDK alone. */
export const setUpApp = async (baseUrl: string, rootKey: string, receiver: Receiver): Promise<DemoApp> => {
  const platform = new PosthornPlatform({ rootKey, baseUrl })
  const tenant = await platform.tenants.create({ name: tenantName })
  await platform.apps.create({ id: appId, name: 'Shop', tenantId: tenant.id })
  const { key: apiKey } = await platform.appKeys.create(appId, { name: 'The shop’s backend' })
  for (const eventType of eventTypes) await platform.eventTypes.create(eventType)

  const posthorn = new Posthorn({ appId, apiKey, baseUrl })
  const webhookIds = new Map<string, string>()
  for (const { name, events, retrySchedule } of endpoints) {
    const options = retrySchedule ? { retrySchedule } : {}
    const webhook = await posthorn.webhooks.create({ name, url: receiver.urlOf(name), events, ...options })
    receiver.trust(name, webhook.secret)
    webhookIds.set(name, webhook.id)
  }
  return { appId, apiKey, posthorn, webhookIds }
}
