import { rootKey } from '../../support/start-platform.ts'
import { api } from '../world/party.ts'
import type { World } from '../world/world.ts'

/** All that can be seen of my app and tenant. */
export const lookAround = (world: World): Promise<string[]> => {
  const { appId, tenantId, appKey, webhookId, openDeliveryId } = world.mine
  const app = `${api}/apps/${appId}`
  const mine = [
    '',
    '/webhooks',
    `/webhooks/${webhookId}/deliveries`,
    '/deliveries',
    '/replays',
    `/deliveries/${openDeliveryId}`,
    '/events',
  ]
  const operators = [
    `${api}/tenants/${tenantId}`,
    app,
    `${app}/api-keys`,
    `${api}/tenants/${tenantId}/api-keys`,
  ]
  const asked: [string, string][] = [
    ...mine.slice(1).map((path): [string, string] => [`${app}${path}`, appKey]),
    ...operators.map((path): [string, string] => [path, rootKey]),
    [`${api}/event-types`, rootKey],
  ]
  return Promise.all(
    asked.map(async ([path, credential]) => {
      const { status, body } = await world.call({ method: 'GET', path, credential })
      // When a key was last used is written a moment after its use.
      return `${path} ${status} ${JSON.stringify(body?.data, (name, value) => (name === 'lastUsedAt' ? null : value))}`
    }),
  )
}
