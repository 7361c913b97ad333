import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { isPublic, type Route } from '../../support/contract-document.ts'
import { rootKey } from '../../support/start-platform.ts'
import { signToken } from '../world/tokens.ts'
import { api, eventTypes, type Party, publishUntil } from '../world/party.ts'
import { validRequest } from '../world/valid-request.ts'
import { createWorld, type World } from '../world/world.ts'

const hidden = {
  authorization: 'Bearer of-a-receiver-alone',
  'x-api-key': 'key-of-a-receiver',
  'x-team': 'seen',
}

let world: World
/** My app, with an endpoint that gets secret headers, and a delivery that carried them. */
let party: Party
beforeAll(async () => {
  world = await createWorld()
  const { call, mine } = world
  const path = `${api}/apps/${mine.appId}/webhooks/${mine.webhookId}`
  await call({ method: 'PUT', path, credential: mine.appKey, json: { headers: hidden } })
  const delivery = await publishUntil(call, mine, eventTypes.arriving, 'success')
  party = { ...mine, deliveryId: delivery.id, eventId: delivery.eventId }
})
afterAll(() => world[Symbol.asyncDispose]())

/** The operations whose answer must show something that no other shows. */
const revealing: Readonly<Record<string, RegExp>> = {
  'webhooks.create': /"whsec_/,
  'webhooks.rotateSecret': /"whsec_/,
  'organization.webhookEndpoints.create': /"whsec_/,
  'organization.webhookEndpoints.rotateSecret': /"whsec_/,
  'tenant.endpoints.create': /"whsec_/,
  'admin.webhooks.rotateSecret': /"whsec_/,
  'portal.endpoints.create': /"whsec_/,
  'portal.endpoints.rotateSecret': /"whsec_/,
  'platform.sessionTickets.create': /"pst_/,
  'platform.appKeys.create': /"ph_[0-9a-f]{24}_/,
  'platform.tenantKeys.create': /"ph_[0-9a-f]{24}_/,
}

const secret = /whsec_|ph_[0-9a-f]{24}_|pst_[\w-]{20}/

const answering = routes.filter((route: Route) => route.method !== 'delete' && !isPublic(route))

describe.each([
  ['who they are meant for', async () => ({})],
  [
    'a token with every scope but to see secrets',
    async () => ({ credential: await signToken(), session: undefined }),
  ],
] as const)('what operations answer to %s', (_, access) => {
  const asked = answering.map((route: Route) => ({ id: route.id, route }))
  test.each(asked)('$id', async ({ id, route }) => {
    const answer = await world.call({ ...validRequest(world, route, { party }), ...(await access()) })
    const expected = revealing[id]
    if (expected && answer.status < 300) expect(answer.text).toMatch(expected)
    else expect(answer.text).not.toMatch(secret)
    for (const value of [
      hidden.authorization,
      hidden['x-api-key'],
      rootKey,
      party.session.split('=')[1] ?? '',
    ])
      expect(answer.text).not.toContain(value)
  })
})

test('what may be seen of the headers is seen, and what may not reads ***', async () => {
  const masked = '"authorization":"***","x-api-key":"***","x-team":"seen"'
  const paths = [`/apps/${party.appId}/webhooks/${party.webhookId}`, `/admin/webhooks/${party.webhookId}`]
  const credentials = [party.appKey, rootKey]
  for (const [index, path] of paths.entries()) {
    const answer = await world.call({ method: 'GET', path: `${api}${path}`, credential: credentials[index] })
    expect(answer.text).toContain(masked)
  }
})
