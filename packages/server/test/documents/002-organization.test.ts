import { expect, test } from 'vitest'
import { sharePlatform } from '../support/share-platform.ts'
import { wrongPlaces } from '../support/tenant-caller.ts'
import { inOrganization, iso8601, url, uuid } from './organization.ts'

/** "Manage webhook endpoints for receiving event notifications", the source document of the organization surface. */
const platform = await sharePlatform()
const path = '/webhook-endpoints'

test('creating answers every field, and the secret', async () => {
  const { ask, required, tenantId } = await inOrganization(platform)
  const given = { ...required, edition_id: 'enterprise', is_active: false, timeout_seconds: 12 }
  const answer = await ask('POST', path, given)
  expect(answer.status).toBe(201)
  expect(answer.body).toEqual({
    id: expect.stringMatching(uuid),
    organization_id: tenantId,
    name: 'Order sync',
    url,
    edition_id: 'enterprise',
    events: ['order.paid'],
    created: expect.stringMatching(iso8601),
    modified: expect.stringMatching(iso8601),
    is_active: false,
    timeout_seconds: 12,
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]+=*$/),
  })
})

test('what creating may leave out has a default: no edition, active, 30 seconds', async () => {
  const { create } = await inOrganization(platform)
  expect(await create()).toMatchObject({ edition_id: null, is_active: true, timeout_seconds: 30 })
})

test.each(['organization_id', 'name', 'url', 'events'])('creating, %s is required', async field => {
  const { ask, required } = await inOrganization(platform)
  expect(wrongPlaces(await ask('POST', path, { ...required, [field]: undefined }))).toEqual([['body', field]])
})

test.each([
  ['organization_id', 7],
  ['organization_id', ''],
  ['name', ''],
  ['name', 'x'.repeat(129)],
  ['name', null],
  ['url', 'shop'],
  ['url', 'ftp://shop.example.com'],
  ['events', []],
  ['events', ['no.such-type']],
  ['events', 'order.paid'],
  ['edition_id', 7],
  ['edition_id', ''],
  ['edition_id', 'x'.repeat(65)],
  ['is_active', null],
  ['is_active', 'yes'],
  ['timeout_seconds', 0],
  ['timeout_seconds', 61],
  ['timeout_seconds', 1.5],
  ['secret', 'whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ='],
  ['id', 'mine'],
])('%s cannot be %j', async (field, value) => {
  const { ask, create, required } = await inOrganization(platform)
  const { id } = await create()
  const requests: [string, string, object][] = [
    ['POST', path, required],
    ['PUT', `${path}/${id}`, required],
    ['PATCH', `${path}/${id}`, {}],
  ]
  for (const [method, target, body] of requests) {
    const [place = [], ...others] = wrongPlaces(await ask(method, target, { ...body, [field]: value }))
    // Another organization is refused before what its endpoint shall be is looked at.
    expect([place.slice(0, 2), others]).toEqual([['body', field], []])
  }
})

test('events are exact types of the catalog, all of a kind, or every one', async () => {
  const { create } = await inOrganization(platform)
  const events = ['order.paid', 'user.*', '*']
  expect((await create({ events })).events).toEqual(events)
})

test('retrieving, updating in part, replacing and deleting', async () => {
  const { ask, create, get } = await inOrganization(platform)
  const { secret, ...created } = await create({ edition_id: 'basic', timeout_seconds: 12 })
  const { id } = created
  expect(await get(id)).toEqual(created)

  const patched = await ask('PATCH', `${path}/${id}`, { name: 'Renamed' })
  expect(patched.status).toBe(200)
  expect(patched.body).toEqual({ ...created, name: 'Renamed', modified: expect.stringMatching(iso8601) })
  expect((await get(id)).modified > created.modified).toBe(true)

  const removed = await ask('DELETE', `${path}/${id}`)
  expect(removed).toMatchObject({ status: 204, text: '' })
  expect((await ask('GET', `${path}/${id}`)).status).toBe(404)
  expect(JSON.stringify(patched.body)).not.toContain(secret)
})

test('PATCH changes every field that it names, and takes an edition away by null', async () => {
  const { ask, create } = await inOrganization(platform)
  const { id } = await create()
  const change = {
    name: 'New name',
    url: 'https://shop.example.com/new',
    events: ['user.created'],
    edition_id: 'enterprise',
    is_active: false,
    timeout_seconds: 5,
  }
  expect((await ask('PATCH', `${path}/${id}`, change)).body).toMatchObject(change)
  const emptied = await ask('PATCH', `${path}/${id}`, { edition_id: null })
  expect(emptied.body).toMatchObject({ ...change, edition_id: null })
})

test('PUT resets what is absent, and nothing that this surface does not have', async () => {
  const { ask, create, posthorn } = await inOrganization(platform)
  const { id } = await create({ edition_id: 'basic', is_active: false, timeout_seconds: 5 })
  await posthorn.webhooks.update(id, { maxRetries: 3, headers: { 'x-team': 'orders' } })
  const body = { name: 'Replaced', url: 'https://shop.example.com/put', events: ['user.created'] }
  const answer = await ask('PUT', `${path}/${id}`, body)
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({ ...body, edition_id: null, is_active: true, timeout_seconds: 30 })
  expect(await posthorn.webhooks.get(id)).toMatchObject({ maxRetries: 3, headers: { 'x-team': 'orders' } })
})

test.each(['name', 'url', 'events'])('PUT without %s is refused', async field => {
  const { ask, create, required } = await inOrganization(platform)
  const { id } = await create()
  const answer = await ask('PUT', `${path}/${id}`, { ...required, [field]: undefined })
  expect(wrongPlaces(answer)).toEqual([['body', field]])
})

test("a new endpoint belongs to the organization's default app, and those of all its apps are reached", async () => {
  const { create, get, tenantId, posthorn } = await inOrganization(platform)
  const { id } = await create()
  expect(await posthorn.webhooks.get(id)).toMatchObject({ id, name: 'Order sync' })
  const other = await platform.platform.apps.create({ name: 'Another', tenantId })
  const { key } = await platform.platform.appKeys.create(other.id, { name: 'A key' })
  const call = await fetch(`${platform.baseUrl}/api/v1/apps/${other.id}/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url, events: ['order.paid'] }),
  })
  const { data } = await call.json()
  expect(await get(data.id)).toMatchObject({ id: data.id, organization_id: tenantId, name: null })
})

test('a slash at the end of a path changes nothing', async () => {
  const { ask, create, required } = await inOrganization(platform)
  const { id } = await create()
  expect((await ask('GET', `${path}/`)).status).toBe(200)
  expect((await ask('POST', `${path}/`, required)).status).toBe(201)
  expect((await ask('GET', `${path}/${id}/`)).body).toMatchObject({ id })
  expect((await ask('PATCH', `${path}/${id}/`, {})).status).toBe(200)
  expect((await ask('PUT', `${path}/${id}/`, required)).status).toBe(200)
  expect((await ask('POST', `${path}/${id}/rotate-secret/`)).status).toBe(200)
  expect((await ask('GET', `${path}/${id}/deliveries/`)).status).toBe(200)
  expect((await ask('DELETE', `${path}/${id}/`)).status).toBe(204)
})

test('a problem is one without an envelope', async () => {
  const { ask } = await inOrganization(platform)
  const { status, body, headers } = await ask('GET', `${path}/none`)
  expect(status).toBe(404)
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(body).toEqual({
    type: 'urn:posthorn:problem:not_found',
    title: 'Not found',
    status: 404,
    detail: expect.any(String),
    code: 'not_found',
    requestId: headers.get('x-request-id'),
  })
})
