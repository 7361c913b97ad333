import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { tokenEnvironment } from '../contract/world/tokens.ts'
import { createApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { httpCaller } from '../support/http-call.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { rootKey } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { type AdminWebhook, adminOf, bodyOf, iso8601, type NumberedList, placesIn, uuid } from './admin.ts'

/** "Webhooks API — 12 endpoints", the source document of the admin surface. */
const platform = await sharePlatform(tokenEnvironment)
const { ask, create } = adminOf(platform)
const url = 'https://shop.example.com/hooks'
const nowhere = '00000000-0000-7000-8000-000000000000'
const shop = (eventTypes?: string[]) => createApp(platform, eventTypes)
const newTenant = (partnerId?: string) =>
  platform.platform.tenants.create({ name: 'A tenant', ...(partnerId && { partnerId }) })

test('all operations require a Bearer JWT in the Authorization header; the root key does too', async () => {
  const call = httpCaller(platform.baseUrl)
  const get = (headers: Record<string, string>) =>
    call({ method: 'GET', path: '/api/v1/admin/webhooks/', headers })
  expect((await get({})).status).toBe(401)
  expect((await get({ authorization: 'Bearer x.y.z' })).status).toBe(401)
  expect((await get({ authorization: `Bearer ${(await shop()).apiKey}` })).status).toBe(403)
  expect((await get({ authorization: `Bearer ${rootKey}` })).status).toBe(200)
})

test('POST / creates a webhook from tenant_id and url, with defaults for the rest, and answers 201', async () => {
  const tenant = await newTenant('reseller-7')
  const created = bodyOf(await ask('POST', '/', { tenant_id: tenant.id, url }), 201)
  expect(created).toEqual({
    id: expect.stringMatching(uuid),
    tenant_id: tenant.id,
    partner_id: 'reseller-7',
    app_id: tenant.defaultAppId,
    name: null,
    url,
    events: ['*'],
    is_active: true,
    headers: {},
    timeout_seconds: 30,
    max_retries: 5,
    created_at: expect.stringMatching(iso8601),
    updated_at: expect.stringMatching(iso8601),
  })
})

test('POST / takes app_id, name, events, is_active, headers, timeout_seconds and max_retries', async () => {
  const { tenantId } = await shop(['order.paid'])
  const { id: app_id } = await platform.platform.apps.create({ name: 'Another', tenantId })
  const given = {
    tenant_id: tenantId,
    app_id,
    url,
    name: 'Orders',
    events: ['order.paid'],
    is_active: false,
    headers: { 'x-team': 'orders', authorization: 'Bearer secret' },
    timeout_seconds: 60,
    max_retries: 0,
  }
  expect(await create(given)).toMatchObject({
    ...given,
    headers: { 'x-team': 'orders', authorization: '***' },
  })
})

test.each<[object, (string | number)[]]>([
  [{ tenant_id: undefined }, ['body', 'tenant_id']],
  [{ tenant_id: 7 }, ['body', 'tenant_id']],
  [{ url: undefined }, ['body', 'url']],
  [{ url: 'shop' }, ['body', 'url']],
  [{ url: 'https://10.0.0.1/' }, ['body', 'url']],
  [{ events: [] }, ['body', 'events']],
  [{ events: [7] }, ['body', 'events', 0]],
  [{ events: ['no.such-type'] }, ['body', 'events', 0]],
  [{ is_active: 'yes' }, ['body', 'is_active']],
  [{ headers: { host: 'x' } }, ['body', 'headers', 'host']],
  [{ timeout_seconds: 61 }, ['body', 'timeout_seconds']],
  [{ max_retries: 21 }, ['body', 'max_retries']],
  [{ partner_id: 'mine' }, ['body', 'partner_id']],
])('bad input, such as %j, is 422 as HTTPValidationError', async (change, loc) => {
  const { id } = await newTenant()
  expect(placesIn(await ask('POST', '/', { tenant_id: id, url, ...change }))).toEqual([loc])
})

test('a tenant or an app that there is not is 404', async () => {
  const [one, other] = [await newTenant(), await newTenant()]
  expect((await ask('POST', '/', { tenant_id: nowhere, url })).status).toBe(404)
  expect((await ask('POST', '/', { tenant_id: one.id, app_id: 'none', url })).status).toBe(404)
  expect((await ask('POST', '/', { tenant_id: one.id, app_id: other.defaultAppId, url })).status).toBe(404)
})

test('GET / lists webhooks of all apps, newest first, in pages of 20 by page and per_page', async () => {
  const tenant = await newTenant()
  const made: string[] = []
  for (let n = 0; n < 21; n += 1) made.unshift((await create({ tenant_id: tenant.id, url })).id)
  const list = async (query: string) =>
    bodyOf<NumberedList<AdminWebhook>>(await ask('GET', `/?tenant_id=${tenant.id}${query}`))
  const first = await list('')
  expect(first).toEqual({ items: expect.any(Array), total: 21, page: 1, per_page: 20, pages: 2 })
  expect(first.items.map(({ id }) => id)).toEqual(made.slice(0, 20))
  expect(first.items[0]).toEqual(bodyOf(await ask('GET', `/${made[0]}`)))
  expect((await list('&page=2')).items.map(({ id }) => id)).toEqual(made.slice(20))
  expect(await list('&page=3')).toEqual({ items: [], total: 21, page: 3, per_page: 20, pages: 2 })
  expect(await list('&per_page=7&page=3')).toMatchObject({ per_page: 7, page: 3, pages: 3 })
  expect((await list('&per_page=100')).items).toHaveLength(21)
})

test.each(['page=0', 'page=-1', 'page=x', 'page=1.5', 'per_page=0', 'per_page=101', 'tenant_id=', 'size=1'])(
  'GET /?%s is 422',
  async query => {
    expect(placesIn(await ask('GET', `/?${query}`))).toEqual([['query', query.split('=')[0]]])
  },
)

test('a token bound to a partner or a tenant lists, counts and filters what is theirs alone', async () => {
  const [mine, others] = [`mine-${Date.now()}`, `others-${Date.now()}`]
  const [one, two, foreign] = [await newTenant(mine), await newTenant(mine), await newTenant(others)]
  const ids: Record<string, string> = {}
  for (const { id } of [one, two, foreign]) ids[id] = (await create({ tenant_id: id, url })).id
  const seen = async (claims: Record<string, unknown>, query = '') => {
    const list = bodyOf<NumberedList<AdminWebhook>>(await ask('GET', `/?${query}`, undefined, claims))
    return { ids: list.items.map(({ id }) => id), total: list.total, pages: list.pages }
  }
  const nothing = { ids: [], total: 0, pages: 0 }
  const both = { ids: [ids[two.id], ids[one.id]], total: 2, pages: 1 }

  expect(await seen({ partner_id: mine })).toEqual(both)
  expect(await seen({ partner_id: mine }, `partner_id=${mine}`)).toEqual(both)
  expect(await seen({ partner_id: mine }, `partner_id=${others}`)).toEqual(nothing)
  expect(await seen({ partner_id: mine }, `tenant_id=${foreign.id}`)).toEqual(nothing)
  expect(await seen({ tenant_id: one.id })).toEqual({ ids: [ids[one.id]], total: 1, pages: 1 })
  expect(await seen({ tenant_id: one.id }, `partner_id=${others}`)).toEqual(nothing)
  expect(await seen({ tenant_id: one.id }, `tenant_id=${two.id}`)).toEqual(nothing)
})

test('tenant_id and partner_id filter; a partner stands for all of its tenants', async () => {
  const partner = `partner-${Date.now()}`
  const [one, two, alone] = [await newTenant(partner), await newTenant(partner), await newTenant()]
  const made: Record<string, string> = {}
  for (const { id } of [one, two, alone]) made[id] = (await create({ tenant_id: id, url })).id
  const found = async (query: string) =>
    bodyOf<NumberedList<AdminWebhook>>(await ask('GET', `/?${query}`)).items.map(({ id }) => id)
  expect(await found(`tenant_id=${one.id}`)).toEqual([made[one.id]])
  expect(await found(`partner_id=${partner}`)).toEqual([made[two.id], made[one.id]])
  expect(await found(`partner_id=${partner}&tenant_id=${two.id}`)).toEqual([made[two.id]])
  expect(await found(`partner_id=${partner}&tenant_id=${alone.id}`)).toEqual([])
  expect(await found('partner_id=nobody')).toEqual([])
})

test('GET /events lists the supported event types, without archived ones', async () => {
  await shop(['order.paid'])
  await platform.platform.eventTypes.create({ name: 'old.one', archived: true })
  await platform.platform.eventTypes.create({ name: 'new.one', description: 'What is new' })
  const { items, total } = bodyOf<{ items: { name: string }[]; total: number }>(await ask('GET', '/events'))
  expect(items).toContainEqual({ name: 'new.one', description: 'What is new' })
  expect(items).toContainEqual({ name: 'order.paid', description: null })
  expect(items.map(({ name }) => name)).not.toContain('old.one')
  expect(total).toBe(items.length)
})

test('PATCH /{webhook_id} updates what is given and answers with the webhook', async () => {
  const { tenantId } = await shop(['order.paid'])
  const before = await create({ tenant_id: tenantId, url, headers: { 'x-api-key': 'k' } })
  const change = { name: 'New', events: ['order.*'], is_active: false, timeout_seconds: 5, max_retries: 1 }
  const after = bodyOf<object>(await ask('PATCH', `/${before.id}`, change))
  expect(after).toEqual({ ...before, ...change, updated_at: expect.stringMatching(iso8601) })
  expect(bodyOf(await ask('GET', `/${before.id}`))).toEqual(after)
  for (const [field, value] of Object.entries({ url: 'x', events: [], is_active: null, tenant_id: 'x' })) {
    expect(placesIn(await ask('PATCH', `/${before.id}`, { [field]: value }))).toEqual([['body', field]])
  }
})

test('DELETE /{webhook_id} answers 204 and nothing else', async () => {
  const { id } = await create({ tenant_id: (await newTenant()).id, url })
  expect(await ask('DELETE', `/${id}`)).toMatchObject({ status: 204, text: '' })
  for (const method of ['GET', 'DELETE']) expect((await ask(method, `/${id}`)).status).toBe(404)
})

test('deliveries are listed by page and status, shown by an integer id, and retried', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 410 })
  const { tenantId, posthorn } = await shop(['order.paid'])
  const { id } = await create({ tenant_id: tenantId, url: receiver.url, max_retries: 1 })
  const event = await posthorn.events.publish({ type: 'order.paid', data: { n: 1 } })
  const list = async (query = '') =>
    bodyOf<NumberedList<{ id: number }>>(await ask('GET', `/${id}/deliveries${query}`))
  const page = await eventually(async () => {
    const found = await list('?status=failed')
    return found.total === 1 && found
  }, 'a failed delivery')
  const [delivery] = page.items
  expect(page).toEqual({ items: [delivery], total: 1, page: 1, per_page: 20, pages: 1 })
  expect(delivery).toEqual({
    id: expect.any(Number),
    webhook_id: id,
    event_id: event.id,
    event_type: 'order.paid',
    status: 'failed',
    attempt_count: 1,
    last_status_code: 410,
    last_error: null,
    last_attempt_at: expect.stringMatching(iso8601),
    next_attempt_at: null,
    created_at: expect.stringMatching(iso8601),
  })
  expect(await list('?status=success')).toMatchObject({ items: [], total: 0, pages: 0 })
  expect(placesIn(await ask('GET', `/${id}/deliveries?status=lost`))).toEqual([['query', 'status']])
  const shown = bodyOf<object>(await ask('GET', `/${id}/deliveries/${delivery?.id}`))
  expect(shown).toEqual({ ...delivery, payload: expect.objectContaining({ data: { n: 1 } }) })
  expect(placesIn(await ask('GET', `/${id}/deliveries/one`))).toEqual([['path', 'delivery_id']])
  expect((await ask('GET', `/${id}/deliveries/1`)).status).toBe(404)
  receiver.answer({ status: 200 })
  bodyOf(await ask('PATCH', `/${id}`, { is_active: true }))
  expect(bodyOf(await ask('POST', `/${id}/deliveries/${delivery?.id}/retry`))).toMatchObject({
    id: delivery?.id,
  })
  await eventually(async () => (await list('?status=success')).total === 1, 'the retry to succeed')
  const again = await ask('POST', `/${id}/deliveries/${delivery?.id}/retry`)
  expect(again).toMatchObject({ status: 409, body: { code: 'delivery_succeeded' } })
  expect(again.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(bodyOf(await ask('GET', `/${id}/stats`))).toMatchObject({
    counts: { total: 1, success: 1, failed: 0, pending: 0, retrying: 0, exhausted: 0 },
    success_rate: 1,
    latency: { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) },
    last_success_at: expect.stringMatching(iso8601),
    last_failure_at: expect.stringMatching(iso8601),
  })
})

test('POST /{webhook_id}/test sends a test event, signed by the secret that a rotation showed', async () => {
  await using receiver = await startReceiver()
  const { id } = await create({ tenant_id: (await newTenant()).id, url: receiver.url })
  const { secret = '', ...webhook } = bodyOf<AdminWebhook>(await ask('POST', `/${id}/rotate-secret`))
  expect(secret).toMatch(/^whsec_/)
  expect(webhook).toEqual(bodyOf(await ask('GET', `/${id}`)))
  expect(bodyOf(await ask('POST', `/${id}/test`))).toEqual({
    delivered: true,
    status_code: 200,
    duration_ms: expect.any(Number),
    error: null,
    response_body: '',
    delivery_id: expect.any(Number),
  })
  const [request] = receiver.requests
  await expect(verify(request?.body ?? '', request?.headers ?? {}, secret)).resolves.toBeDefined()
})
