import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App, PublishedEvent, Tenant } from '../../src/http/generated/types.gen.ts'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { queryParameters, type Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import { dataIn, type HttpAnswer } from '../support/http-call.ts'
import { rootKey } from '../support/start-platform.ts'
import { api, eventTypes, type Party, postAs } from './world/party.ts'
import { signToken } from './world/tokens.ts'
import { validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const get = (path: string, credential: string): Promise<HttpAnswer> =>
  world.call({ method: 'GET', path: `${api}${path}`, credential })

/** Reads a list a row at a time, so that its end and each of its cursors are seen. */
const readAll = async (path: string, credential: string): Promise<{ rows: unknown[]; cursors: string[] }> => {
  const rows: unknown[] = []
  const cursors: string[] = []
  for (;;) {
    const cursor = cursors.at(-1)
    const query = `limit=1${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`
    const { body, text } = await get(`${path}${path.includes('?') ? '&' : '?'}${query}`, credential)
    if (!Array.isArray(body?.data)) throw new Error(text)
    rows.push(...body.data)
    if (!body.pagination?.nextCursor) return { rows, cursors }
    cursors.push(body.pagination.nextCursor)
  }
}

const idsOf = (rows: unknown[]): (string | number)[] => rows.map(row => (row as { id: string | number }).id)

/** Lists of an app, with what a party finds there. */
const lists: [string, (party: Party) => unknown[]][] = [
  ['/webhooks', ({ webhookId, refusingWebhookId }) => [refusingWebhookId, webhookId]],
  ['/deliveries', ({ deliveryId, openDeliveryId }) => [deliveryId, openDeliveryId]],
  ['/replays', ({ replayId }) => [replayId]],
  ['/api-keys', ({ appKeyId }) => [appKeyId]],
]

test.each(lists)('%s shows nothing of other apps', async (path, expected) => {
  const parties = [world.mine, world.sibling, world.foreign]
  const found = await Promise.all(
    parties.map(async ({ appId, appKey }) => {
      const { rows } = await readAll(`/apps/${appId}${path}`, path === '/api-keys' ? rootKey : appKey)
      return idsOf(rows)
    }),
  )
  parties.forEach((party, index) => {
    expect(found[index]).toEqual(expect.arrayContaining(expected(party)))
    const others = parties.filter(it => it !== party).flatMap(expected)
    for (const id of others) expect(found[index]).not.toContain(id)
  })
})

test('events of other apps are not shown, whatever the filter', async () => {
  const { mine, sibling, foreign } = world
  const event = { type: eventTypes.arriving, data: {}, id: 'the-same-key' }
  const publish = ({ appId, appKey }: Party) =>
    postAs(world.call, appKey)<PublishedEvent>(`/apps/${appId}/events`, event)
  const published = await Promise.all([mine, sibling, foreign].map(publish))
  expect(new Set(published.map(({ id }) => id)).size).toBe(3)
  for (const [index, { appId, appKey }] of [mine, sibling, foreign].entries()) {
    const byKey = await get(`/apps/${appId}/events?key=the-same-key`, appKey)
    expect(idsOf(dataIn(byKey))).toEqual([published[index]?.id])
    const { rows } = await readAll(`/apps/${appId}/events?type=${eventTypes.arriving}`, appKey)
    const others = published.filter((_, at) => at !== index).map(({ id }) => id)
    for (const id of others) expect(idsOf(rows)).not.toContain(id)
  }
})

test("the deliveries of another app's endpoint are those of none", async () => {
  const { appId, appKey } = world.mine
  const ofEndpoint = async (webhookId: string) =>
    (await get(`/apps/${appId}/deliveries?webhookId=${webhookId}`, appKey)).body
  const none = await ofEndpoint('none')
  expect(none).toMatchObject({ data: [], pagination: { hasMore: false } })
  expect(await ofEndpoint(world.sibling.webhookId)).toEqual(none)
  expect(await ofEndpoint(world.foreign.webhookId)).toEqual(none)
  expect((await ofEndpoint(world.mine.webhookId))?.data).not.toEqual([])
})

const pagedByApp = routes.filter(
  (route: Route) => queryParameters(route).includes('cursor') && route.path.startsWith('/apps/:appId/'),
)

/** Each app has two of everything to page through, but one attempt of a delivery, and shares the catalog. */
const others = pagedByApp.filter(({ id }) => id !== 'deliveries.attempts' && id !== 'eventTypes.list')

test.each(others.map((route: Route) => ({ id: route.id, route })))(
  '$id takes no cursor of another app, and none of another list',
  async ({ route }) => {
    const { mine, sibling, foreign } = world
    if (route.id === 'deliveries.list') await publishTwice(mine)
    if (route.id === 'replays.list')
      await postAs(world.call, mine.appKey)(`/apps/${mine.appId}/replays`, { eventNames: ['none'] })
    if (route.id === 'platform.appKeys.list')
      await postAs(world.call, rootKey)(`/apps/${mine.appId}/api-keys`, { name: 'A second one' })
    const valid = validRequest(world, route)
    const first = await world.call({ ...valid, path: `${valid.path}?limit=1` })
    const cursor = first.body?.pagination?.nextCursor
    expect(cursor).toEqual(expect.any(String))
    const withCursor = (party: Party, of = route) => {
      const request = validRequest(world, of, { party })
      return world.call({ ...request, path: `${request.path}?cursor=${encodeURIComponent(cursor ?? '')}` })
    }
    expectAnswer(route, 200, await withCursor(mine))
    for (const party of [sibling, foreign]) expectAnswer(route, 422, await withCursor(party))
    for (const other of pagedByApp.filter(it => it !== route))
      expectAnswer(other, 422, await withCursor(mine, other))
  },
)

const publishTwice = async ({ appId, appKey }: Party): Promise<void> => {
  const events = [1, 2].map(n => ({ type: eventTypes.arriving, data: { n } }))
  await postAs(world.call, appKey)(`/apps/${appId}/events/batch`, { events })
}

test('tenants and apps are listed to a bound token as far as its bounds reach', async () => {
  const { mine, sibling, foreign } = world
  const seen = async (path: string, claims: Record<string, unknown>) =>
    idsOf(dataIn<(App | Tenant)[]>(await get(path, await signToken(claims))))
      .map(String)
      .toSorted()
  const mineToo = [mine.appId, sibling.appId].toSorted()
  expect(await seen('/tenants', { tenant_id: mine.tenantId })).toEqual([mine.tenantId])
  expect(await seen('/tenants', { partner_id: 'a-partner' })).toEqual(
    [mine.tenantId, foreign.tenantId].toSorted(),
  )
  expect(await seen('/tenants', { partner_id: 'another-partner' })).toEqual([])
  expect(await seen('/tenants', { app_id: mine.appId })).toEqual([])
  expect(await seen('/apps', { tenant_id: mine.tenantId })).toEqual(mineToo)
  expect(await seen('/apps', { app_id: mine.appId })).toEqual([mine.appId])
  expect(await seen('/apps', { partner_id: 'another-partner' })).toEqual([])
  expect(await seen(`/apps?tenantId=${foreign.tenantId}`, { tenant_id: mine.tenantId })).toEqual([])
  expect(await seen(`/apps?tenantId=${mine.tenantId}`, { partner_id: 'a-partner' })).toEqual(mineToo)
})

test('whoever is bound makes and changes nothing beyond the bounds', async () => {
  const { mine, foreign } = world
  const attempt = async (method: string, path: string, json: unknown, claims: Record<string, unknown>) =>
    await world.call({ method, path: `${api}${path}`, json, credential: await signToken(claims) })
  const ofTenant = { tenant_id: mine.tenantId }
  const app = { name: 'Theirs', tenantId: foreign.tenantId }
  const stolen = await attempt('POST', '/apps', app, ofTenant)
  expect(stolen).toMatchObject({ status: 404, body: { code: 'not_found' } })
  const nobodys = await attempt('POST', '/apps', { ...app, tenantId: 'nobody' }, ofTenant)
  expect({ ...stolen.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' })
  expect((await attempt('POST', '/apps', app, { app_id: mine.appId })).status).toBe(403)
  expect((await attempt('POST', '/tenants', { name: 'New' }, ofTenant)).status).toBe(403)
  expect((await attempt('POST', '/tenants', { name: 'New' }, { app_id: mine.appId })).status).toBe(403)
  const partner = { partner_id: 'a-partner' }
  expect((await attempt('POST', '/tenants', { name: 'New', partnerId: 'b' }, partner)).status).toBe(403)
  expect((await attempt('POST', '/tenants', { name: 'New', partnerId: null }, partner)).status).toBe(403)
  const given = await attempt('PATCH', `/tenants/${mine.tenantId}`, { partnerId: 'b' }, partner)
  expect(given.status).toBe(403)
  const own = dataIn<Tenant>(await attempt('POST', '/tenants', { name: 'New' }, partner))
  expect(own.partnerId).toBe('a-partner')
  for (const claims of [ofTenant, partner, { app_id: mine.appId }]) {
    expect((await attempt('POST', '/event-types', { name: 'mine' }, claims)).status).toBe(403)
    expect((await attempt('PUT', `/event-types/${eventTypes.arriving}`, {}, claims)).status).toBe(403)
    expect((await attempt('DELETE', `/event-types/${eventTypes.arriving}`, undefined, claims)).status).toBe(
      403,
    )
  }
})
