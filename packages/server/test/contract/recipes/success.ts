import { randomUUID } from 'node:crypto'
import type {
  ApiKeyCreated,
  EventType,
  WebhookEndpointCreated,
} from '../../../src/http/generated/types.gen.ts'
import { declaredBody, type OperationId, queryParameters, scopeOf } from '../../support/contract-document.ts'
import { withDatabase } from '../../support/database.ts'
import { rootKey } from '../../support/start-platform.ts'
import {
  createOtherApp,
  createTenant,
  eventTypes,
  openSession,
  postAs,
  publishUntil,
} from '../world/party.ts'
import { signToken } from '../world/tokens.ts'
import { type PathValues, validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { goodQuery } from './invalid-query.ts'
import { always, onApp, type Recipe, succeeding, takesToken, withBody } from './recipe.ts'

/** An endpoint of my app that nothing is sent to. */
const makeEndpoint = async ({ call, mine, origin }: World): Promise<string> => {
  const endpoint = { url: `${origin}/taking`, events: ['none.*'] }
  const path = `/apps/${mine.appId}/webhooks`
  return (await postAs(call, mine.appKey)<WebhookEndpointCreated>(path, endpoint)).id
}

/** A replay that nobody works on: its job is switched off before there is one. */
const heldReplay = async (database: string, appId: string): Promise<string> => {
  const replayId = randomUUID()
  const counts = { total: 0, processed: 0, skipped: 0, after: 0 }
  const row = { appId, status: 'pending', filters: { status: 'failed' }, ...counts, open: true }
  await withDatabase(database, async db => {
    await db.collection('jobs').insertOne({ name: 'replay', data: { replayId }, disabled: true })
    await db
      .collection<{ _id: string; createdAt: Date }>('replays')
      .insertOne({ ...row, _id: replayId, createdAt: new Date() })
  })
  return replayId
}

/** What is used up by an operation is made for it. */
const made: Partial<Record<OperationId, (world: World) => Promise<PathValues>>> = {
  'webhooks.delete': async world => ({ webhookId: await makeEndpoint(world) }),
  'portal.endpoints.delete': async world => ({ endpoint_id: await makeEndpoint(world) }),
  'organization.webhookEndpoints.delete': async world => ({ id: await makeEndpoint(world) }),
  'tenant.endpoints.delete': async world => ({ ep_id: `ep_${await makeEndpoint(world)}` }),
  'admin.webhooks.delete': async world => ({ webhook_id: await makeEndpoint(world) }),
  'deliveries.cancel': async ({ call, mine }) => ({
    deliveryId: (await publishUntil(call, mine, eventTypes.refused, 'retrying')).id,
  }),
  'replays.cancel': async ({ database, mine }) => ({ replayId: await heldReplay(database, mine.appId) }),
  'portal.replays.cancel': async ({ database, mine }) => ({
    replay_id: await heldReplay(database, mine.appId),
  }),
  'platform.tenants.delete': async ({ call }) => ({ tenantId: (await createTenant(call)).id }),
  'platform.apps.delete': async ({ call, mine }) => ({
    appId: (await createOtherApp(call, mine.tenantId)).id,
  }),
  'platform.appKeys.delete': async ({ call, mine }) => {
    const path = `/apps/${mine.appId}/api-keys`
    return { keyId: (await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'To be revoked' })).id }
  },
  'platform.tenantKeys.delete': async ({ call, mine }) => {
    const path = `/tenants/${mine.tenantId}/api-keys`
    return { keyId: (await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'To be revoked' })).id }
  },
  'platform.eventTypes.delete': async ({ call }) => {
    const { name } = await postAs(call, rootKey)<EventType>('/event-types', { name: 'to.be-removed' })
    return { name }
  },
}

/** Every operation succeeds, with the status that the route names. */
export const successes: Recipe[] = [
  ...succeeding({
    title: 'when all is well',
    appliesTo: always,
    request: async (world, route) => ({
      ...validRequest(world, route, { values: (await made[route.id]?.(world)) ?? {} }),
      ...(route.id === 'portal.session.end' && { session: await openSession(world.call, world.mine.appId) }),
    }),
  }),
  ...succeeding({
    title: 'to a token with no more than the scope',
    appliesTo: takesToken,
    request: async (world, route) => ({
      ...validRequest(world, route, { values: (await made[route.id]?.(world)) ?? {} }),
      credential: await signToken({ scope: scopeOf(route) }),
    }),
  }),
  ...succeeding({
    title: "to the tenant's key",
    appliesTo: onApp,
    request: async (world, route) => ({
      ...validRequest(world, route, { values: (await made[route.id]?.(world)) ?? {} }),
      credential: world.mine.tenantKey,
    }),
  }),
  ...succeeding({
    title: 'without the body, which may be left out',
    appliesTo: route => withBody(route) && !declaredBody(route).required,
    request: (world, route) => ({ ...validRequest(world, route), json: undefined }),
  }),
  ...succeeding({
    title: 'with every query parameter that it takes',
    appliesTo: route => queryParameters(route).some(name => name !== 'cursor'),
    request: (world, route) => {
      const valid = validRequest(world, route)
      return { ...valid, path: `${valid.path}?${new URLSearchParams(goodQuery(route))}` }
    },
  }),
]
