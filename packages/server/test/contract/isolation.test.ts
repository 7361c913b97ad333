import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { isPublic, pathParameters, type Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import type { AnswerBody, HttpAnswer, HttpRequest } from '../support/http-call.ts'
import { rootKey } from '../support/start-platform.ts'
import { takesBearer } from './recipes/recipe.ts'
import { api } from './world/party.ts'
import { signToken } from './world/tokens.ts'
import { isShared, type PathValues, pathValues, validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
let before: string[]
beforeAll(async () => {
  world = await createWorld()
  before = await lookAround()
})
afterAll(() => world[Symbol.asyncDispose]())

/** All that can be seen of my app and tenant. */
const lookAround = (): Promise<string[]> => {
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

const withoutId = ({ body }: HttpAnswer): AnswerBody => ({ ...body, requestId: '' })
const namesOf = ({ headers }: HttpAnswer): string[] =>
  [...headers.keys()].filter(name => !['connection', 'keep-alive'].includes(name)).toSorted()

/** That what is somebody else's and what is not there are answered alike, in status, body and headers. */
const expectAlike = (answer: HttpAnswer, twin: HttpAnswer): void => {
  expect(answer.status).toBe(twin.status)
  expect(withoutId(answer)).toEqual(withoutId(twin))
  expect(namesOf(answer)).toEqual(namesOf(twin))
}

type Credential = (world: World) => string | Promise<string>

const strangers: [string, 401 | 403 | 404, Credential][] = [
  ["another app's key of the same tenant", 404, ({ sibling }) => sibling.appKey],
  ["an app's key of another tenant", 404, ({ foreign }) => foreign.appKey],
  ["another tenant's key", 404, ({ foreign }) => foreign.tenantKey],
  ['a token for another app', 404, ({ sibling }) => signToken({ app_id: sibling.appId })],
  ['a token for another tenant', 404, ({ foreign }) => signToken({ tenant_id: foreign.tenantId })],
  ["a token for another partner's tenants", 404, () => signToken({ partner_id: 'another-partner' })],
  [
    'a token whose bounds exclude each other',
    404,
    ({ mine, foreign }) => signToken({ app_id: mine.appId, tenant_id: foreign.tenantId }),
  ],
  ['the root key', 403, () => rootKey],
  ['a revoked key', 401, ({ revokedKey }) => revokedKey],
  ['an expired key', 401, ({ expiredKey }) => expiredKey],
]

const onApp = routes.filter(({ surface }) => surface === 'app')
const byStrangers = onApp.flatMap((route: Route) =>
  strangers.map(([who, status, credential]) => ({ id: route.id, who, status, route, credential })),
)

test.each(byStrangers)('$id on my app answers $status to $who', async ({ route, status, credential }) => {
  const stranger = { credential: await credential(world) }
  const answer = await world.call({ ...validRequest(world, route), ...stranger })
  expectAnswer(route, status, answer)
  const elsewhere = validRequest(world, route, { values: { appId: 'no-such-app' } })
  expectAlike(answer, await world.call({ ...elsewhere, ...stranger }))
})

const unknown: PathValues = {
  webhookId: randomUUID(),
  eventId: `evt_${randomUUID()}`,
  deliveryId: 4_000_000_000_000,
  replayId: randomUUID(),
  keyId: 'f'.repeat(24),
  id: randomUUID(),
  delivery_id: 4_000_000_000_000,
  ep_id: `ep_${randomUUID()}`,
}

const withOthersIds = routes.flatMap((route: Route) =>
  pathParameters(route)
    .filter(parameter => parameter in unknown)
    .flatMap(parameter =>
      (['sibling', 'foreign'] as const).map(whose => ({ id: route.id, parameter, whose, route })),
    )
    .filter(it => !(it.whose === 'sibling' && isShared(it.route, it.parameter))),
)

test.each(withOthersIds)('$id under my app takes the $parameter of a $whose app for unknown', async it => {
  const { route, parameter, whose } = it
  const theirs = pathValues(route, world[whose])[parameter] ?? ''
  const ask = (value: string | number) =>
    world.call(validRequest(world, route, { values: { [parameter]: value } }))
  const answer = await ask(theirs)
  expectAnswer(route, 404, answer)
  expectAlike(answer, await ask(unknown[parameter] ?? ''))
})

const bounds: [string, (world: World) => Record<string, unknown>][] = [
  ['another tenant', ({ foreign }) => ({ tenant_id: foreign.tenantId })],
  ['another app of the tenant', ({ sibling }) => ({ app_id: sibling.appId })],
  ['another partner', () => ({ partner_id: 'another-partner' })],
]

const ofTenantOrApp = routes.filter(
  (route: Route) =>
    route.id.startsWith('platform.') && /:(tenantId|appId)/.test(route.path) && !isPublic(route),
)
const byBoundTokens = ofTenantOrApp.flatMap((route: Route) =>
  bounds.map(([who, claims]) => ({ id: route.id, who, route, claims })),
)

test.each(byBoundTokens)('$id of my tenant is unknown to a token for $who', async ({ route, claims }) => {
  const credential = await signToken(claims(world))
  const ask = (request: HttpRequest) => world.call({ ...request, credential })
  const answer = await ask(validRequest(world, route))
  expectAnswer(route, 404, answer)
  const nowhere = { tenantId: randomUUID(), appId: 'no-such-app' }
  expectAlike(answer, await ask(validRequest(world, route, { values: nowhere })))
})

const elsewhere = routes.filter(takesBearer).map((route: Route) => ({ id: route.id, route }))

test.each(elsewhere)("$id on my app takes no session of my app's portal for a credential", async it => {
  const { route } = it
  const ask = (session: string) =>
    world.call({ ...validRequest(world, route), credential: undefined, session })
  expectAnswer(route, 401, await ask(world.mine.session))
  const secret = world.mine.session.slice(world.mine.session.indexOf('=') + 1)
  const asBearer = { ...validRequest(world, route), credential: secret }
  expectAnswer(route, 401, await world.call(asBearer))
})

test('all those attempts have changed nothing', async () => {
  expect(await lookAround()).toEqual(before)
})
