import type { ApiKeyCreated, App, Tenant } from '../../src/http/generated/types.gen.ts'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { expect, test } from 'vitest'
import type { Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import { dataIn, httpCaller } from '../support/http-call.ts'
import { OPERATIONS } from '../support/operations.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { rootKey } from '../support/start-platform.ts'
import { onApp } from './recipes/recipe.ts'
import { api, createTenant, postAs } from './world/party.ts'
import { signToken, tokenEnvironment } from './world/tokens.ts'
import { pathOf } from './world/valid-request.ts'

const platform = await sharePlatform(tokenEnvironment)
const call = httpCaller(platform.baseUrl)
const tenant: Tenant = await createTenant(call)
const keyOf = async (path: string) =>
  (await postAs(call, rootKey)<ApiKeyCreated>(`${path}/api-keys`, { name: 'A key' })).key
const appKey = await keyOf(`/apps/${tenant.defaultAppId}`)
const tenantKey = await keyOf(`/tenants/${tenant.id}`)

const bodies: Partial<Record<Route['id'], unknown>> = {
  'webhooks.create': { url: 'http://127.0.0.1:9/hook', events: ['*'] },
  'webhooks.update': { name: 'Renamed' },
  'events.publish': { type: 'posthorn.endpoint.failing', data: {} },
  'replays.create': { status: 'failed' },
  'events.publishBatch': { events: [{ type: 'posthorn.endpoint.failing', data: {} }] },
}
const ids = {
  appId: OPERATIONS,
  webhookId: 'none',
  eventId: 'none',
  deliveryId: 1,
  replayId: 'none',
  name: 'none',
}
const ask = (route: Route, credential: string) =>
  call({
    method: route.method.toUpperCase(),
    path: pathOf(route, ids),
    credential,
    ...(bodies[route.id] !== undefined && { json: bodies[route.id] }),
  })
const platformCall = (method: string, path: string, credential: string, json?: unknown) =>
  call({ method, path: `${api}${path}`, credential, ...(json !== undefined && { json }) })

const appRoutes: Route[] = routes.filter(onApp)
const byId = appRoutes.map(route => ({ id: route.id, route }))

/** What the operator's key is answered there: lists, and what is made; what is asked for by an id that there is not. */
const rootStatuses: Partial<Record<Route['id'], number>> = {
  'webhooks.list': 200,
  'webhooks.create': 201,
  'deliveries.listAll': 200,
  'events.list': 200,
  'eventTypes.list': 200,
  'replays.list': 200,
  'replays.create': 201,
  'events.publish': 422,
  'events.publishBatch': 422,
}

test.each(byId)('$id takes a root key in the reserved app', async ({ id, route }) => {
  expectAnswer(route, rootStatuses[id] ?? 404, await ask(route, rootKey))
})

test.each(byId)('$id finds no reserved app for who is bound to anything', async ({ route }) => {
  const bounds = [
    { tenant_id: tenant.id },
    { tenant_id: OPERATIONS },
    { partner_id: 'a-partner' },
    { app_id: tenant.defaultAppId },
  ]
  const tokens = await Promise.all(bounds.map(bound => signToken(bound)))
  for (const credential of [appKey, tenantKey, ...tokens])
    expectAnswer(route, 404, await ask(route, credential))
})

test('a token that is bound to nothing, or to the reserved app, reaches it', async () => {
  for (const claims of [{}, { app_id: OPERATIONS }]) {
    const answer = await platformCall('GET', `/apps/${OPERATIONS}/webhooks`, await signToken(claims))
    expect(answer.status).toBe(200)
  }
})

test('the operator sees it among the apps, of no tenant that there is, and nobody else does', async () => {
  const listed = async (credential: string) =>
    dataIn<App[]>(await platformCall('GET', '/apps?limit=100', credential)).map(({ id }) => id)
  expect(await listed(rootKey)).toContain(OPERATIONS)
  for (const bound of [{ tenant_id: tenant.id }, { tenant_id: OPERATIONS }, { partner_id: 'a-partner' }])
    expect(await listed(await signToken(bound))).not.toContain(OPERATIONS)
  const { tenantId } = dataIn<App>(await platformCall('GET', `/apps/${OPERATIONS}`, rootKey))
  expect((await platformCall('GET', `/tenants/${tenantId}`, rootKey)).status).toBe(404)
})

test('nobody can take its id, delete it, or have a key to it', async () => {
  const app = { id: OPERATIONS, name: 'Mine', tenantId: tenant.id }
  const refusal = async (...request: Parameters<typeof platformCall>) => {
    const { status, body } = await platformCall(...request)
    return [status, body?.code]
  }
  expect(await refusal('POST', '/apps', rootKey, app)).toEqual([409, 'app_exists'])
  expect(await refusal('DELETE', `/apps/${OPERATIONS}`, rootKey)).toEqual([409, 'reserved_app'])
  const key = { name: 'A key' }
  expect(await refusal('POST', `/apps/${OPERATIONS}/api-keys`, rootKey, key)).toEqual([403, 'forbidden'])
  expect(await refusal('POST', `/tenants/${OPERATIONS}/api-keys`, rootKey, key)).toEqual([404, 'not_found'])
  expect(await refusal('POST', '/apps', rootKey, { name: 'Beside', tenantId: OPERATIONS })).toEqual([
    404,
    'not_found',
  ])
})

test('it may keep its history longer', async () => {
  const retention = { days: 90 }
  const answer = await platformCall('PATCH', `/apps/${OPERATIONS}`, rootKey, { retention })
  expect(dataIn<App>(answer).retention).toEqual({ days: 90, bodyDays: 7 })
})
