import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { pathParameters, type Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import type { HttpAnswer } from '../support/http-call.ts'
import { acrossApps, takesToken } from './recipes/recipe.ts'
import { api } from './world/party.ts'
import { signToken } from './world/tokens.ts'
import { validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

/** Surfaces on which one credential reaches many apps, and how far it does not reach. */
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const get = (path: string, credential: string): Promise<HttpAnswer> =>
  world.call({ method: 'GET', path: `${api}${path}`, credential })

const withoutId = ({ body }: HttpAnswer) => ({ ...body, requestId: '' })

type Claims = (world: World) => Record<string, unknown>

const tokens: [string, Claims][] = [
  ['another tenant', ({ foreign }) => ({ tenant_id: foreign.tenantId })],
  ['another app of the tenant', ({ sibling }) => ({ app_id: sibling.appId })],
  ["another partner's tenants", () => ({ partner_id: 'another-partner' })],
  [
    'bounds that exclude each other',
    ({ mine, foreign }) => ({ app_id: mine.appId, tenant_id: foreign.tenantId }),
  ],
]

const strangers: [string, (route: Route) => boolean, (world: World) => string | Promise<string>][] = [
  ["another tenant's key", acrossApps, ({ foreign }) => foreign.tenantKey],
  ...tokens.map(([who, claims]): (typeof strangers)[number] => [
    `a token for ${who}`,
    route => acrossApps(route) && takesToken(route),
    it => signToken(claims(it)),
  ]),
]

const attempts = routes
  .filter(acrossApps)
  .filter((route: Route) => pathParameters(route).length > 0)
  .flatMap((route: Route) =>
    strangers
      .filter(([, appliesTo]) => appliesTo(route))
      .map(([who, , credential]) => ({ id: route.id, who, route, credential })),
  )

test.each(attempts)('$id takes my endpoint for unknown when asked by $who', async ({ route, credential }) => {
  const stranger = { credential: await credential(world) }
  const answer = await world.call({ ...validRequest(world, route), ...stranger })
  expectAnswer(route, 404, answer)
  const unknown = { id: randomUUID(), ep_id: `ep_${randomUUID()}` }
  const twin = await world.call({ ...validRequest(world, route, { values: unknown }), ...stranger })
  expect(withoutId(answer)).toEqual(withoutId(twin))
})

/** The ids that a list of the organization surface has, and their number. */
const endpointsSeen = async (credential: string, query = '') => {
  const answer = await get(`/webhook-endpoints${query}`, credential)
  expect(answer.status).toBe(200)
  const { count, results } = JSON.parse(answer.text) as { count: number; results: { id: string }[] }
  return { count, ids: results.map(({ id }) => id) }
}

test.each(tokens)('a list shows nothing of mine to a token for %s, nor counts it', async (_, claims) => {
  const token = await signToken(claims(world))
  const { mine } = world
  for (const query of ['', `?organization_id=${mine.tenantId}`, '?is_active=true', '?page_size=1']) {
    const { ids } = await endpointsSeen(token, query)
    expect(ids).not.toContain(mine.webhookId)
    expect(ids).not.toContain(mine.refusingWebhookId)
  }
  expect(await endpointsSeen(token, `?organization_id=${mine.tenantId}&edition_id=none`)).toEqual({
    count: 0,
    ids: [],
  })
})

test("another tenant's filter finds nothing with my key, and its endpoints are in no list of mine", async () => {
  const { mine, sibling, foreign } = world
  expect(await endpointsSeen(mine.tenantKey, `?organization_id=${foreign.tenantId}`)).toEqual({
    count: 0,
    ids: [],
  })
  const seen = await endpointsSeen(mine.tenantKey)
  expect(seen.count).toBe(seen.ids.length)
  expect(seen.ids).toEqual(expect.arrayContaining([mine.webhookId, sibling.webhookId]))
  const tenantList = await get('/endpoints', mine.tenantKey)
  expect(tenantList.text).toContain(`ep_${sibling.webhookId}`)
  for (const id of [foreign.webhookId, foreign.refusingWebhookId]) {
    expect(seen.ids).not.toContain(id)
    expect(tenantList.text).not.toContain(id)
  }
})

test("a partner's token reaches its tenants' endpoints alone", async () => {
  const { mine, foreign } = world
  const token = await signToken({ partner_id: 'a-partner' })
  const { ids } = await endpointsSeen(token)
  expect(ids).toEqual(expect.arrayContaining([mine.webhookId, foreign.webhookId]))
  const narrowed = await endpointsSeen(token, `?organization_id=${foreign.tenantId}`)
  expect(narrowed.ids).toEqual([foreign.refusingWebhookId, foreign.webhookId])
})
