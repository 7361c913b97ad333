import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { signToken, tokenEnvironment } from '../contract/world/tokens.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { wrongPlaces } from '../support/tenant-caller.ts'
import { fields, inTenant, iso8601, url, webhookIdOf } from './tenant.ts'

/** "Endpoints represent the webhook URLs that receive deliveries", the source document of the tenant surface. */
const platform = await sharePlatform(tokenEnvironment)
const secret = 'whsec_your_signing_secret'

test('the example request of POST /v1/endpoints answers as the example does', async () => {
  const { ask } = await inTenant(platform)
  const body = { name: 'my-webhook', url, secret, headers_json: {}, timeout_seconds: 10 }
  const answer = await ask('POST', '/endpoints', body)
  expect(answer.status).toBe(201)
  expect(Object.keys(answer.body ?? {})).toEqual(fields)
  expect(answer.body).toEqual({
    id: expect.stringMatching(/^ep_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
    name: 'my-webhook',
    url,
    headers_json: {},
    timeout_seconds: 10,
    status: 'ACTIVE',
    paused_at: null,
    created_at: expect.stringMatching(iso8601),
    updated_at: expect.stringMatching(iso8601),
  })
})

test('without a secret one is made, which the answer shows and no other one does', async () => {
  const { create, ask, update } = await inTenant(platform)
  const created = await create()
  expect(created.secret).toMatch(/^whsec_/)
  expect(Object.keys(created)).toEqual([...fields, 'secret'])
  const others = [
    await ask('GET', '/endpoints'),
    await ask('GET', `/endpoints/${created.id}`),
    await ask('PATCH', `/endpoints/${created.id}`, { name: 'x' }),
  ]
  for (const { text } of others) expect(text).not.toContain('secret')
  expect(Object.keys(await update(created.id, { secret }))).toEqual(fields)
})

test('the request times out after 10 seconds unless it says otherwise', async () => {
  const { create, update } = await inTenant(platform)
  const { id, timeout_seconds } = await create()
  expect(timeout_seconds).toBe(10)
  expect(await create({ timeout_seconds: 60 })).toMatchObject({ timeout_seconds: 60 })
  expect(await update(id, { timeout_seconds: 1 })).toMatchObject({ timeout_seconds: 1 })
})

test.each(['name', 'url'])('registering, %s is required', async field => {
  const { ask } = await inTenant(platform)
  const body = { name: 'my-webhook', url, [field]: undefined }
  expect(wrongPlaces(await ask('POST', '/endpoints', body))).toEqual([['body', field]])
})

test.each([
  ['name', '', []],
  ['name', 7, []],
  ['name', 'x'.repeat(129), []],
  ['url', 'shop', []],
  ['secret', 'short', []],
  ['secret', '', []],
  ['headers_json', [], []],
  ['headers_json', { host: 'a' }, ['host']],
  ['headers_json', { 'webhook-id': 'a' }, ['webhook-id']],
  ['headers_json', { 'a b': 'a' }, []],
  ['headers_json', { a: 'b\r\nc: d' }, ['a']],
  ['headers_json', { authorization: '***' }, ['authorization']],
  ['timeout_seconds', 0, []],
  ['timeout_seconds', 61, []],
  ['timeout_seconds', 1.5, []],
  ['events', ['*'], []],
])('%s cannot be %j', async (field, value, within) => {
  const { ask, create } = await inTenant(platform)
  const { id } = await create()
  const posted = await ask('POST', '/endpoints', { name: 'x', url, [field]: value })
  const patched = await ask('PATCH', `/endpoints/${id}`, { [field]: value })
  const place = ['body', field, ...within]
  for (const answer of [posted, patched]) {
    expect(answer.status).toBe(422)
    for (const wrong of wrongPlaces(answer)) expect(wrong).toEqual(place)
  }
})

test('an endpoint gets every event, with its own headers, signed by its secret', async () => {
  await using receiver = await startReceiver()
  const { create, posthorn } = await inTenant(platform)
  const headers_json = { 'x-team': 'orders', authorization: 'Basic abc' }
  const created = await create({ url: receiver.url, secret, headers_json })
  expect(created.headers_json).toEqual({ 'x-team': 'orders', authorization: '***' })
  for (const type of ['order.paid', 'user.created']) {
    const event = await posthorn.events.publish({ type, data: {} })
    const [request] = await receiver.received(event.id)
    expect(request?.headers).toMatchObject(headers_json)
    await verify(request?.body ?? '', request?.headers ?? {}, secret)
  }
})

test('an updated secret takes effect at once', async () => {
  await using receiver = await startReceiver()
  const { create, update, posthorn } = await inTenant(platform)
  const { id } = await create({ url: receiver.url, secret })
  const other = 'whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0'
  await update(id, { secret: other })
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const [request] = await receiver.received(event.id)
  await verify(request?.body ?? '', request?.headers ?? {}, other)
  await expect(verify(request?.body ?? '', request?.headers ?? {}, secret)).rejects.toThrow()
})

test('GET /v1/endpoints lists all endpoints of the tenant in a bare array, those of all its apps', async () => {
  const { create, list, tenantId, posthorn } = await inTenant(platform)
  const stranger = await inTenant(platform)
  await stranger.create()
  expect(await list()).toEqual([])
  const first = await create({ secret })
  const second = await create({ secret })
  expect(await list()).toEqual([second, first])
  const other = await platform.platform.apps.create({ name: 'Another', tenantId })
  const { key } = await platform.platform.appKeys.create(other.id, { name: 'A key' })
  const made = await fetch(`${platform.baseUrl}/api/v1/apps/${other.id}/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url, events: ['*'] }),
  })
  const { data } = await made.json()
  const [third] = await list()
  expect(third).toMatchObject({ id: `ep_${data.id}`, name: null, timeout_seconds: 30 })
  expect(await posthorn.webhooks.get(webhookIdOf(first))).toMatchObject({ events: ['*'], url })
})

test('GET /v1/endpoints/{ep_id} retrieves a single endpoint by its prefixed id', async () => {
  const { create, get, ask } = await inTenant(platform)
  const { secret: _secret, ...created } = await create()
  expect(await get(created.id)).toEqual(created)
  for (const id of [webhookIdOf(created), `ep_ep_${webhookIdOf(created)}`, 'ep_', 'ep_none', 'EP_x'])
    expect((await ask('GET', `/endpoints/${id}`)).status).toBe(404)
})

test('PATCH updates in part: every field alone, and no other with it', async () => {
  const { create, update, get } = await inTenant(platform)
  const { secret: _secret, ...created } = await create()
  let expected = created
  for (const change of [
    { name: 'updated-name' },
    { url: 'https://example.com/updated' },
    { headers_json: { 'x-a': 'b' } },
    { headers_json: {} },
    { timeout_seconds: 20 },
    {},
  ]) {
    const updated = await update(created.id, change)
    expect(updated).toEqual({ ...expected, ...change, updated_at: expect.stringMatching(iso8601) })
    expect(updated.updated_at >= expected.updated_at).toBe(true)
    expected = updated
  }
  expect(await get(created.id)).toEqual(expected)
})

test('DELETE deletes for good and answers 204 No Content', async () => {
  const { create, ask, posthorn } = await inTenant(platform)
  const created = await create()
  expect(await ask('DELETE', `/endpoints/${created.id}`)).toMatchObject({ status: 204, text: '' })
  expect((await ask('GET', `/endpoints/${created.id}`)).status).toBe(404)
  expect((await ask('DELETE', `/endpoints/${created.id}`)).status).toBe(404)
  expect(await refusalOf(posthorn.webhooks.get(webhookIdOf(created)))).toMatchObject({ status: 404 })
})

test('a tenant key opens it, and no app key, root key or token', async () => {
  const { ask, apiKey, tenantId } = await inTenant(platform)
  const token = await signToken({ tenant_id: tenantId })
  const statuses = await Promise.all(
    [undefined, apiKey, 'a-root-key-for-tests-only', token, 'nothing'].map(
      async credential => (await ask('GET', '/endpoints', undefined, credential)).status,
    ),
  )
  expect(statuses).toEqual([200, 403, 403, 403, 401])
})

test("another tenant's endpoint is unknown, whatever is done to it", async () => {
  const mine = await inTenant(platform)
  const { id } = await mine.create()
  const theirs = await inTenant(platform)
  for (const [method, body] of [['GET'], ['PATCH', { name: 'x' }], ['DELETE']] as const) {
    const answer = await theirs.ask(method, `/endpoints/${id}`, body)
    const twin = await theirs.ask(method, `/endpoints/ep_${crypto.randomUUID()}`, body)
    expect(answer.status).toBe(404)
    expect({ ...answer.body, requestId: '' }).toEqual({ ...twin.body, requestId: '' })
  }
  expect(await mine.get(id)).toMatchObject({ name: 'my-webhook' })
})

test('a slash at the end of a path changes nothing', async () => {
  const { ask, create } = await inTenant(platform)
  const { id } = await create()
  expect((await ask('GET', '/endpoints/')).status).toBe(200)
  expect((await ask('POST', '/endpoints/', { name: 'x', url })).status).toBe(201)
  expect((await ask('GET', `/endpoints/${id}/`)).status).toBe(200)
  expect((await ask('PATCH', `/endpoints/${id}/`, {})).status).toBe(200)
  expect((await ask('DELETE', `/endpoints/${id}/`)).status).toBe(204)
})
