import { rootKey } from '../../support/start-platform.ts'
import type { OperationId } from '../../support/contract-document.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { api, eventTypes } from '../world/party.ts'
import type { World } from '../world/world.ts'
import type { Recipe } from './recipe.ts'

const conflict = (
  id: OperationId,
  code: string,
  title: string,
  request: (world: World) => HttpRequest | Promise<HttpRequest>,
): Recipe => ({
  status: 409,
  title,
  appliesTo: route => route.id === id,
  request,
  check: ({ body }) => {
    if (body?.code !== code) throw new Error(`the code is ${body?.code}`)
  },
})

const asRoot = (method: string, path: string, json?: unknown): HttpRequest => ({
  method,
  path: `${api}${path}`,
  credential: rootKey,
  ...(json !== undefined && { json }),
})

const publish = ({ mine }: World, json: unknown, headers = {}): HttpRequest => ({
  method: 'POST',
  path: `${api}/apps/${mine.appId}/events`,
  credential: mine.appKey,
  json,
  headers,
})
const first = { type: eventTypes.arriving, data: { n: 1 }, id: 'a-key' }

/** Publishes the first event under its key, and then what is given. */
const afterFirst =
  (json: unknown, headers = {}) =>
  async (world: World): Promise<HttpRequest> => {
    await world.call(publish(world, first))
    return publish(world, json, headers)
  }

export const conflicts: Recipe[] = [
  conflict('deliveries.retry', 'delivery_succeeded', 'for one that has succeeded', ({ mine }) => ({
    method: 'POST',
    path: `${api}/apps/${mine.appId}/deliveries/${mine.deliveryId}/retry`,
    credential: mine.appKey,
  })),
  conflict(
    'organization.deliveries.retry',
    'delivery_succeeded',
    'for one that has succeeded',
    ({ mine }) => ({
      method: 'POST',
      path: `${api}/webhook-endpoints/${mine.webhookId}/deliveries/${mine.deliveryId}/retry`,
      credential: mine.tenantKey,
    }),
  ),
  conflict('deliveries.cancel', 'delivery_finished', 'for one that is finished', ({ mine }) => ({
    method: 'POST',
    path: `${api}/apps/${mine.appId}/deliveries/${mine.deliveryId}/cancel`,
    credential: mine.appKey,
  })),
  conflict('portal.replays.cancel', 'replay_ended', 'for one that has ended', ({ mine }) => ({
    method: 'POST',
    path: `${api}/webhook-app/replays/${mine.replayId}/cancel`,
    session: mine.session,
  })),
  conflict('replays.cancel', 'replay_ended', 'for one that has ended', ({ mine }) => ({
    method: 'POST',
    path: `${api}/apps/${mine.appId}/replays/${mine.replayId}/cancel`,
    credential: mine.appKey,
  })),
  conflict('admin.deliveries.retry', 'delivery_succeeded', 'for one that has succeeded', ({ mine }) =>
    asRoot('POST', `/admin/webhooks/${mine.webhookId}/deliveries/${mine.deliveryId}/retry`),
  ),
  conflict(
    'events.publish',
    'idempotency_conflict',
    'to other data under the same key',
    afterFirst({ ...first, data: { n: 2 } }),
  ),
  conflict(
    'events.publish',
    'idempotency_conflict',
    'to another type under the same key',
    afterFirst({ ...first, type: eventTypes.refused }),
  ),
  conflict(
    'events.publish',
    'idempotency_conflict',
    'to other data when the key is in the header',
    afterFirst({ type: first.type, data: { n: 2 } }, { 'idempotency-key': first.id }),
  ),
  conflict('platform.apps.create', 'app_exists', 'for the id of an app of the same tenant', ({ mine }) =>
    asRoot('POST', '/apps', { id: mine.appId, name: 'Again', tenantId: mine.tenantId }),
  ),
  conflict('platform.apps.create', 'app_exists', "for the id of another tenant's app", ({ mine, foreign }) =>
    asRoot('POST', '/apps', { id: foreign.appId, name: 'Mine now', tenantId: mine.tenantId }),
  ),
  conflict('platform.apps.delete', 'default_app', "for a tenant's default app", ({ mine }) =>
    asRoot('DELETE', `/apps/${mine.appId}`),
  ),
  conflict('platform.eventTypes.create', 'event_type_exists', 'for a name that is taken', () =>
    asRoot('POST', '/event-types', { name: eventTypes.arriving }),
  ),
]
