import { Posthorn } from '@posthorn/sdk'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import { EVENT_TYPE } from '../load/payload.ts'
import type { Target } from '../load/publishing.ts'
import { rootKey } from './start-server.ts'

/** Of an endpoint: what the server sustains is measured, not what it spares one receiver. */
export const MOST_CONCURRENCY = 50

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'event_type_exists'

/** A tenant with an app that has an endpoint at each of these URLs, with default settings but for those given. */
export const createShop = async (
  origin: string,
  urls: readonly string[],
  settings: { concurrency?: number } = {},
): Promise<Target> => {
  const platform = new PosthornPlatform({ rootKey, baseUrl: origin })
  const { defaultAppId: appId } = await platform.tenants.create({ name: 'A shop' })
  const { key: apiKey } = await platform.appKeys.create(appId, { name: 'publisher' })
  await platform.eventTypes
    .create({ name: EVENT_TYPE })
    .catch(error => (isThere(error) ? undefined : Promise.reject(error)))
  const posthorn = new Posthorn({ appId, apiKey, baseUrl: origin })
  for (const url of urls) await posthorn.webhooks.create({ ...settings, url, events: [EVENT_TYPE] })
  return { origin, appId, apiKey }
}
