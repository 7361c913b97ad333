import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { pathParameters, queryParameters, type Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import { dataIn, type HttpAnswer } from '../support/http-call.ts'
import { onPortal } from './recipes/recipe.ts'
import { api, eventTypes, type Party, postAs } from './world/party.ts'
import { validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  for (const { appId, appKey } of [world.mine, world.sibling, world.foreign]) {
    const events = [1, 2].map(n => ({ type: eventTypes.arriving, data: { n } }))
    await postAs(world.call, appKey)(`/apps/${appId}/events/batch`, { events })
    await postAs(world.call, appKey)(`/apps/${appId}/replays`, { eventNames: ['none'] })
  }
})
afterAll(() => world[Symbol.asyncDispose]())

const inPortal: Route[] = routes.filter(onPortal)
const withId = inPortal.filter(route => pathParameters(route).length > 0)
const lists = inPortal.filter(route => queryParameters(route).includes('cursor'))
const named = (some: Route[]) => some.map(route => ({ id: route.id, route }))
const strangers = ['sibling', 'foreign'] as const

const withoutId = ({ status, body }: HttpAnswer) => ({ status, body: { ...body, requestId: '' } })

const get = (path: string, { session }: Party): Promise<HttpAnswer> =>
  world.call({ method: 'GET', path: `${api}/webhook-app${path}`, session })

test.each(named(withId))(
  '$id finds with the session of another app what it finds of nothing',
  async ({ route }) => {
    const unknown = { endpoint_id: randomUUID(), delivery_id: 4_000_000_000_000, replay_id: randomUUID() }
    const before = await get(`/endpoints/${world.mine.webhookId}`, world.mine)
    for (const stranger of strangers) {
      const { session } = world[stranger]
      const answer = await world.call({ ...validRequest(world, route), session })
      expectAnswer(route, 404, answer)
      const twin = await world.call({ ...validRequest(world, route, { values: unknown }), session })
      expect(withoutId(answer)).toEqual(withoutId(twin))
    }
    expect(dataIn(await get(`/endpoints/${world.mine.webhookId}`, world.mine))).toEqual(dataIn(before))
  },
)

/** Reads a list of the portal a row at a time. */
const readAll = async (path: string, party: Party): Promise<unknown[]> => {
  const rows: unknown[] = []
  for (let query = 'limit=1'; ; ) {
    const { body, text } = await get(`${path}?${query}`, party)
    if (!Array.isArray(body?.data)) throw new Error(text)
    rows.push(...body.data)
    if (!body.next_cursor) return rows
    query = `limit=1&cursor=${encodeURIComponent(body.next_cursor)}`
  }
}

test('lists show all of the own app and nothing of others', async () => {
  const parties = [world.mine, world.sibling, world.foreign]
  for (const party of parties) {
    const text = JSON.stringify([
      await readAll('/endpoints', party),
      await readAll('/events/subscriptions', party),
      await readAll('/deliveries', party),
      await readAll('/replays', party),
    ])
    for (const other of parties) {
      const { webhookId, refusingWebhookId, deliveryId, openDeliveryId, eventId, replayId } = other
      for (const id of [webhookId, refusingWebhookId, deliveryId, openDeliveryId, eventId, replayId])
        expect(text.includes(String(id))).toBe(other === party)
    }
  }
})

test("the deliveries of another app's endpoint are those of none", async () => {
  const none = await get(`/deliveries?endpoint_id=${randomUUID()}`, world.mine)
  expect(none.body).toEqual({ data: [], next_cursor: null, has_more: false })
  for (const stranger of strangers) {
    const { webhookId } = world[stranger]
    expect((await get(`/deliveries?endpoint_id=${webhookId}`, world.mine)).body).toEqual(none.body)
  }
  expect(dataIn(await get(`/deliveries?endpoint_id=${world.mine.webhookId}`, world.mine))).not.toEqual([])
})

test.each(named(lists))(
  '$id takes no cursor of another app or list, or of another surface',
  async ({ route }) => {
    const ask = async (of: Route, query: string, party = world.mine) => {
      const request = validRequest(world, of, { party })
      return await world.call({ ...request, path: `${request.path}?${query}` })
    }
    const { body } = await ask(route, 'limit=1')
    expect(body?.has_more).toBe(true)
    const cursor = `cursor=${encodeURIComponent(body?.next_cursor ?? '')}`
    expectAnswer(route, 200, await ask(route, cursor))
    // All apps share one catalog.
    if (route.id !== 'portal.events.catalog')
      for (const stranger of strangers) expectAnswer(route, 422, await ask(route, cursor, world[stranger]))
    for (const other of routes.filter(
      it => queryParameters(it).includes('cursor') && it !== route && ['app', 'portal'].includes(it.surface),
    ))
      expectAnswer(other, 422, await ask(other, cursor))
  },
)
