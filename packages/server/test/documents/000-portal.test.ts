import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { dataIn, httpCaller } from '../support/http-call.ts'
import { openPortal, portalPath } from '../support/portal.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { asCreated, iso8601, openAppPortal, url } from './portal.ts'

/** "Webhook App (Frontend API)", the source document of the portal surface, sentence by sentence; deliveries and security beside. */
const platform = await sharePlatform()
const inPortal = () => openAppPortal(platform)

const id = '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90'

test.each([
  ['GET', '/session'],
  ['GET', '/endpoints'],
  ['POST', '/endpoints'],
  ['GET', `/endpoints/${id}`],
  ['PATCH', `/endpoints/${id}`],
  ['DELETE', `/endpoints/${id}`],
  ['POST', `/endpoints/${id}/test`],
  ['POST', `/endpoints/${id}/rotate-secret`],
  ['GET', '/events/subscriptions'],
  ['GET', '/events/catalog'],
  ['GET', '/deliveries'],
  ['GET', '/deliveries/1'],
])('%s /webhook-app%s requires an active webhook app session', async (method, path) => {
  const call = httpCaller(platform.baseUrl)
  for (const slash of ['', '/']) {
    const answer = await call({ method, path: `${portalPath}${path}${slash}` })
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
    expect(answer.body).not.toHaveProperty('data')
  }
})

test('the session is obtained by POST /session/ticket/exchange with a webhook_app_access ticket', async () => {
  const { appId } = await createApp(platform)
  const given = { type: 'webhook_app_access' as const, user: 'ada' }
  const { ticket } = await platform.platform.sessionTickets.create(appId, given)
  const call = httpCaller(platform.baseUrl)
  const exchange = (json: unknown) => call({ method: 'POST', path: '/api/v1/session/ticket/exchange', json })
  expect((await exchange({})).body?.errors?.map(error => error.loc)).toEqual([['body', 'ticket']])
  const answer = await exchange({ ticket })
  const session = { app_id: appId, user: 'ada', expires_at: expect.stringMatching(iso8601) }
  expect(answer).toMatchObject({ status: 201, body: { data: session } })
  expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly/)
})

test('Get Current Session', async () => {
  const { ask, appId } = await inPortal()
  const answer = await ask('GET', '/session')
  expect(answer.status).toBe(200)
  const data = { app_id: appId, user: null, expires_at: expect.stringMatching(iso8601) }
  expect(answer.body).toEqual({ data })
})

test('List Endpoints: newest first, in pages, without secrets', async () => {
  const { ask, create } = await inPortal()
  const made = [await create(), await create(), await create()].toReversed()
  const first = await ask('GET', '/endpoints?limit=2')
  expect(first.body).toEqual({
    data: made.slice(0, 2).map(endpoint => ({ ...asCreated, id: endpoint.id })),
    next_cursor: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    has_more: true,
  })
  const rest = await ask('GET', `/endpoints?limit=2&cursor=${first.body?.next_cursor}`)
  expect(rest.body).toEqual({
    data: [{ ...asCreated, id: made[2]?.id }],
    next_cursor: null,
    has_more: false,
  })
})

test('Create Endpoint: url alone is required, the rest has its defaults, and the signing_secret is shown', async () => {
  const { ask } = await inPortal()
  const answer = await ask('POST', '/endpoints', { url })
  expect(answer.status).toBe(201)
  expect(answer.body).toEqual({ data: { ...asCreated, signing_secret: expect.stringMatching(/^whsec_/) } })
})

test('Create Endpoint takes every parameter', async () => {
  const { ask } = await inPortal()
  const given = {
    url,
    description: 'Order sync',
    headers: { 'x-team': 'orders', authorization: 'Bearer example' },
    is_active: false,
    max_retries: 3,
    timeout_seconds: 10,
    subscriptions: ['order.paid', 'user.*'],
  }
  const answer = await ask('POST', '/endpoints', given)
  expect(answer.status).toBe(201)
  const headers = { 'x-team': 'orders', authorization: '***' }
  expect(answer.body?.data).toMatchObject({ ...given, headers })
})

test.each([
  ['url', undefined],
  ['url', 7],
  ['url', 'shop'],
  ['description', 7],
  ['headers', ['x']],
  ['headers', { cookie: 'x' }, 'cookie'],
  ['is_active', 'yes'],
  ['max_retries', 21],
  ['max_retries', 1.5],
  ['timeout_seconds', 0],
  ['timeout_seconds', 61],
  ['subscriptions', 'order.paid'],
  ['subscriptions', []],
  ['subscriptions', ['not.in-the-catalog'], 0],
  ['secret', 'whsec_chosen'],
])('Create and Update Endpoint refuse %s %j', async (field, value, ...further) => {
  const { ask, create } = await inPortal()
  const endpoint = await create()
  const answers = [await ask('POST', '/endpoints', { url, [field]: value })]
  if (value !== undefined) answers.push(await ask('PATCH', `/endpoints/${endpoint.id}`, { [field]: value }))
  for (const { status, body } of answers) {
    expect(status).toBe(422)
    expect(body?.errors?.map(error => error.loc)).toEqual([['body', field, ...further]])
  }
})

test('the endpoint URL must be HTTPS where plain HTTP is not allowed', async () => {
  await using strict = await startPlatform({ POSTHORN_ALLOW_HTTP: 'false', POSTHORN_ROLE: 'api' })
  const { ask } = await openPortal(strict, (await createApp(strict)).appId)
  const refused = await ask('POST', '/endpoints', { url: 'http://shop.example.com/hooks' })
  expect(refused.body?.errors).toMatchObject([{ loc: ['body', 'url'] }])
  expect((await ask('POST', '/endpoints', { url })).status).toBe(201)
})

test('Update Endpoint changes what is given and leaves the rest', async () => {
  const { ask, create } = await inPortal()
  const endpoint = await create({ description: 'Order sync', headers: { 'x-api-key': 'example' } })
  const path = `/endpoints/${endpoint.id}`
  const before = { ...asCreated, id: endpoint.id, description: 'Order sync', headers: { 'x-api-key': '***' } }
  const changes = [
    { is_active: false },
    { max_retries: 0 },
    { timeout_seconds: 60 },
    { subscriptions: ['order.paid'] },
    { url: 'https://shop.example.com/other' },
    { description: null },
    { headers: { 'x-api-key': '***', 'x-team': 'orders' } },
  ]
  let expected: object = before
  for (const change of changes) {
    const answer = await ask('PATCH', path, change)
    expected = { ...expected, ...change }
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.body).toEqual({ data: expected })
  }
  expect((await ask('GET', path)).body).toEqual({ data: expected })
})

test('Delete Endpoint', async () => {
  const { ask, create } = await inPortal()
  const endpoint = await create()
  expect(await ask('DELETE', `/endpoints/${endpoint.id}`)).toMatchObject({ status: 204, text: '' })
  expect((await ask('GET', `/endpoints/${endpoint.id}`)).status).toBe(404)
  expect((await ask('GET', '/endpoints')).body).toEqual({ data: [], next_cursor: null, has_more: false })
})

test('Test Endpoint sends one signed request now and tells how it went', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 202, body: 'thanks' })
  const { ask, create } = await inPortal()
  const endpoint = await create({ url: receiver.url, is_active: false })
  const path = `/endpoints/${endpoint.id}/test`
  const result = {
    delivered: true,
    response_status_code: 202,
    duration_ms: expect.any(Number),
    error: null,
    response_body: 'thanks',
    delivery_id: expect.any(Number),
  }
  for (const json of [undefined, { event_name: 'order.paid' }]) {
    const answer = await ask('POST', path, json)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ data: result })
  }
  expect(receiver.requests.map(({ body }) => JSON.parse(body).type)).toEqual(['posthorn.ping', 'order.paid'])
  const unknown = await ask('POST', path, { event_name: 'not.in-the-catalog' })
  expect(unknown.body?.errors?.map(error => error.loc)).toEqual([['body', 'event_name']])
})

test('List Event Subscriptions: which endpoint subscribes to what', async () => {
  const { ask, create } = await inPortal()
  const [first, second] = [
    await create({ subscriptions: ['user.created', 'order.*'] }),
    await create({ is_active: false }),
  ]
  const answer = await ask('GET', '/events/subscriptions')
  expect(answer.status).toBe(200)
  const data = [
    { event_name: '*', endpoint_id: second.id, is_active: false },
    { event_name: 'order.*', endpoint_id: first.id, is_active: true },
    { event_name: 'user.created', endpoint_id: first.id, is_active: true },
  ]
  expect(answer.body).toEqual({ data, next_cursor: null, has_more: false })
  const page = await ask('GET', '/events/subscriptions?limit=2')
  expect(page.body).toMatchObject({ data: data.slice(0, 2), has_more: true })
  const next = await ask('GET', `/events/subscriptions?limit=2&cursor=${page.body?.next_cursor}`)
  expect(next.body).toEqual({ data: data.slice(2), next_cursor: null, has_more: false })
})

test('Get Event Catalog', async () => {
  const { ask } = await inPortal()
  const type = {
    name: 'catalog.entry',
    description: 'An entry',
    example: { a: 1 },
    schema: { type: 'object' },
  }
  await platform.platform.eventTypes.create(type)
  const answer = await ask('GET', '/events/catalog')
  expect(answer.body).toMatchObject({ next_cursor: null, has_more: false })
  expect(answer.body?.data).toContainEqual({ ...type, archived: false })
  const names = dataIn<{ name: string }[]>(answer).map(({ name }) => name)
  expect(names).toEqual(['catalog.entry', 'order.paid', 'user.created'])
})
