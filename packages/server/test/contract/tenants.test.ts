import { expect, test } from 'vitest'
import type {
  ApiKeyCreated,
  App,
  Tenant,
  WebhookEndpointCreated,
} from '../../src/http/generated/types.gen.ts'
import { wrongPlaces } from '../support/expect-answer.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { operatorOf } from './world/operator.ts'

const { baseUrl } = await sharePlatform()
const { ask, get, create, change, statusOf } = operatorOf(baseUrl)

test('a tenant comes with a default app', async () => {
  const tenant = await create<Tenant>('/tenants', { name: 'First', partnerId: 'partner-1' })
  expect(await get(`/tenants/${tenant.id}`)).toEqual(tenant)
  const apps = await get<App[]>(`/apps?tenantId=${tenant.id}`)
  expect(apps).toMatchObject([{ id: tenant.defaultAppId, tenantId: tenant.id, default: true, name: 'First' }])
})

test('what a change of a tenant leaves out stays as it is', async () => {
  const tenant = await create<Tenant>('/tenants', { name: 'Before', partnerId: 'partner-1' })
  const path = `/tenants/${tenant.id}`
  expect(await change<Tenant>('PATCH', path, { name: 'After' })).toMatchObject({
    name: 'After',
    partnerId: 'partner-1',
  })
  expect(await change<Tenant>('PATCH', path, { partnerId: null })).toMatchObject({
    name: 'After',
    partnerId: null,
  })
  const last = await change<Tenant>('PATCH', path, {})
  expect(last).toMatchObject({ ...tenant, name: 'After', partnerId: null, updatedAt: expect.any(String) })
  expect(await get(path)).toEqual(last)
})

test.each([
  ['name', ''],
  ['name', 'x'.repeat(129)],
  ['name', null],
  ['name', 7],
  ['partnerId', ''],
  ['partnerId', 'a b'],
  ['partnerId', 'x'.repeat(65)],
  ['defaultAppId', 'another'],
  ['id', 'chosen'],
])('a tenant is not made or changed with %s %j', async (field, value) => {
  const made = await ask('POST', '/tenants', { name: 'Name', [field]: value })
  expect(wrongPlaces(made)).toEqual([['body', field]])
  const { id } = await create<Tenant>('/tenants', { name: 'Name' })
  expect(wrongPlaces(await ask('PATCH', `/tenants/${id}`, { [field]: value }))).toEqual([['body', field]])
})

test('names are taken as they are, up to 128 characters', async () => {
  for (const name of ['x'.repeat(128), '  ', 'Zoë & <b>"Söhne"</b> 🐎', '$ne', '__proto__']) {
    const { id } = await create<Tenant>('/tenants', { name })
    expect((await get<Tenant>(`/tenants/${id}`)).name).toBe(name)
  }
})

test('with a tenant go its apps, and its keys stop working at once', async () => {
  const tenant = await create<Tenant>('/tenants', { name: 'Leaving' })
  const other = await create<App>('/apps', { name: 'Another', tenantId: tenant.id })
  const keyOf = async (path: string) =>
    (await create<ApiKeyCreated>(`${path}/api-keys`, { name: 'A key' })).key
  const keys = await Promise.all(
    [`/apps/${other.id}`, `/apps/${tenant.defaultAppId}`, `/tenants/${tenant.id}`].map(keyOf),
  )
  const [otherKey, defaultKey, tenantKey] = keys
  const webhooks = `/apps/${other.id}/webhooks`
  const endpoint = { url: 'http://127.0.0.1:9/hook', events: ['*'] }
  expect((await ask('POST', webhooks, endpoint, otherKey)).status).toBe(201)
  const made = await get<WebhookEndpointCreated[]>(webhooks, tenantKey)
  expect(made).toHaveLength(1)
  expect(await statusOf('GET', `/apps/${tenant.defaultAppId}/events`, defaultKey)).toBe(200)

  expect(await statusOf('DELETE', `/tenants/${tenant.id}`)).toBe(204)
  for (const key of keys) {
    expect(await statusOf('GET', webhooks, key)).toBe(401)
    expect(await statusOf('GET', `/apps/${tenant.defaultAppId}/events`, key)).toBe(401)
  }
  for (const path of [`/tenants/${tenant.id}`, `/apps/${other.id}`, `/apps/${tenant.defaultAppId}`]) {
    for (const method of ['GET', 'DELETE']) expect(await statusOf(method, path)).toBe(404)
    expect(await statusOf('GET', `${path}/api-keys`)).toBe(404)
  }
  expect(await get(`/apps?tenantId=${tenant.id}`)).toEqual([])
  const tenants = await get<Tenant[]>('/tenants?limit=100')
  expect(tenants.map(({ id }) => id)).not.toContain(tenant.id)
  expect((await ask('POST', '/apps', { name: 'Late', tenantId: tenant.id })).status).toBe(404)
})

test('other tenants stay when one goes', async () => {
  const [leaving, staying] = [
    await create<Tenant>('/tenants', { name: 'Leaving', partnerId: 'same' }),
    await create<Tenant>('/tenants', { name: 'Staying', partnerId: 'same' }),
  ]
  const { key } = await create<ApiKeyCreated>(`/tenants/${staying.id}/api-keys`, { name: 'A key' })
  expect(await statusOf('DELETE', `/tenants/${leaving.id}`)).toBe(204)
  expect(await get(`/tenants/${staying.id}`)).toEqual(staying)
  expect(await statusOf('GET', `/apps/${staying.defaultAppId}/webhooks`, key)).toBe(200)
})
