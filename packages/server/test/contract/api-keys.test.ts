import { expect, test } from 'vitest'
import type { ApiKey, ApiKeyCreated, App, Tenant } from '../../src/http/generated/types.gen.ts'
import { wrongPlaces } from '../support/expect-answer.ts'
import { eventually } from '../support/eventually.ts'
import { dataIn } from '../support/http-call.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { operatorOf } from './world/operator.ts'

const { baseUrl } = await sharePlatform()
const { ask, get, create, statusOf } = operatorOf(baseUrl)
const tenant = await create<Tenant>('/tenants', { name: 'A tenant' })
const webhooks = `/apps/${tenant.defaultAppId}/webhooks`
const owners = [`/apps/${tenant.defaultAppId}/api-keys`, `/tenants/${tenant.id}/api-keys`]

test.each(owners)('a key of %s is shown once, and later only how it begins', async path => {
  const { id, key } = await create<ApiKeyCreated>(path, { name: 'Backend' })
  expect(key).toMatch(/^ph_[0-9a-f]{24}_[A-Za-z0-9_-]{43}$/)
  const secret = key.slice(-43)
  const list = await ask('GET', path)
  expect(list.text).toContain(id)
  expect(list.text).not.toContain(secret)
  const listed = dataIn<ApiKey[]>(list).find(it => it.id === id)
  expect(key.startsWith(listed?.keyPrefix ?? 'none')).toBe(true)
  for (const other of ['/tenants', '/apps', ...owners])
    expect((await ask('GET', other)).text).not.toContain(secret)
})

test('a key may do all but read secrets unless it is said what it may do', async () => {
  const [path = ''] = owners
  const scopes = [
    'webhooks:read',
    'webhooks:write',
    'deliveries:read',
    'deliveries:write',
    'events:read',
    'events:write',
  ]
  expect((await create<ApiKeyCreated>(path, { name: 'Default' })).scopes).toEqual(scopes)
  const chosen = ['webhooks:secrets', 'events:read']
  const made = await create<ApiKeyCreated>(path, { name: 'Chosen', scopes: chosen })
  expect(made.scopes).toEqual(chosen)
  expect((await get<ApiKey[]>(path)).find(({ id }) => id === made.id)?.scopes).toEqual(chosen)
  expect(await statusOf('GET', `/apps/${tenant.defaultAppId}/events`, made.key)).toBe(200)
  expect(await statusOf('GET', webhooks, made.key)).toBe(403)
})

test.each([
  ['name', ''],
  ['name', 'x'.repeat(129)],
  ['name', null],
  ['scopes', []],
  ['scopes', ['platform:read']],
  ['scopes', ['nothing']],
  ['scopes', ['events:read', 'events:read']],
  ['scopes', 'events:read'],
  ['expiresAt', '2020-01-01T00:00:00Z'],
  ['expiresAt', 'tomorrow'],
  ['expiresAt', '2999-01-01'],
  ['expiresAt', '2999-12-31T23:59:60Z'],
  ['expiresAt', 4_000_000_000],
  ['expiresAt', null],
  ['key', 'ph_chosen'],
])('a key is not made with %s %j', async (field, value) => {
  for (const path of owners) {
    const answer = await ask('POST', path, { name: 'A key', [field]: value })
    expect(answer.status, answer.text).toBe(422)
    for (const place of wrongPlaces(answer)) expect(place.slice(0, 2)).toEqual(['body', field])
  }
})

test.each(owners)('a key of %s works until it expires', async path => {
  const expiresAt = new Date(Date.now() + 1500).toISOString()
  const made = await create<ApiKeyCreated>(path, { name: 'Short-lived', expiresAt })
  expect(made.expiresAt).toBe(expiresAt)
  const refused = await eventually(async () => {
    const answer = await ask('GET', webhooks, undefined, made.key)
    if (answer.status === 200) expect(Date.now()).toBeLessThan(Date.parse(expiresAt) + 1000)
    return answer.status !== 200 && answer
  }, 'the key to expire')
  expect(refused.status).toBe(401)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt))
  expect((await get<ApiKey[]>(path)).find(({ id }) => id === made.id)?.expiresAt).toBe(expiresAt)
})

test.each(owners)('it is seen when a key of %s was last used', async path => {
  const { id, key } = await create<ApiKeyCreated>(path, { name: 'Seldom used' })
  const lastUsedAt = async () => (await get<ApiKey[]>(path)).find(it => it.id === id)?.lastUsedAt
  expect(await lastUsedAt()).toBeNull()
  const before = Date.now()
  expect(await statusOf('GET', webhooks, key)).toBe(200)
  const used = await eventually(async () => (await lastUsedAt()) ?? undefined, 'the use to be seen')
  expect(Date.parse(used)).toBeGreaterThanOrEqual(before)
  expect(Date.parse(used)).toBeLessThanOrEqual(Date.now())
})

test('a key ends at once where it was made, and under no other owner', async () => {
  const [ofApp = '', ofTenant = ''] = owners
  const [appKey, tenantKey] = [
    await create<ApiKeyCreated>(ofApp, { name: 'An app key' }),
    await create<ApiKeyCreated>(ofTenant, { name: 'A tenant key' }),
  ]
  for (const { key } of [appKey, tenantKey]) expect(await statusOf('GET', webhooks, key)).toBe(200)
  expect(await statusOf('DELETE', `${ofTenant}/${appKey.id}`)).toBe(404)
  expect(await statusOf('DELETE', `${ofApp}/${tenantKey.id}`)).toBe(404)
  for (const { key } of [appKey, tenantKey]) expect(await statusOf('GET', webhooks, key)).toBe(200)
  for (const [path, { id, key }] of [
    [ofApp, appKey],
    [ofTenant, tenantKey],
  ] as const) {
    expect(await statusOf('DELETE', `${path}/${id}`)).toBe(204)
    expect(await statusOf('GET', webhooks, key)).toBe(401)
    expect(await statusOf('DELETE', `${path}/${id}`)).toBe(404)
    expect((await get<ApiKey[]>(path)).map(it => it.id)).not.toContain(id)
  }
})

test("a tenant's key holds for all of its apps, also for those to come", async () => {
  const { key } = await create<ApiKeyCreated>(`/tenants/${tenant.id}/api-keys`, { name: 'For all' })
  const app = await create<App>('/apps', { name: 'Another', tenantId: tenant.id })
  const other = await create<Tenant>('/tenants', { name: 'Another' })
  for (const id of [tenant.defaultAppId, app.id])
    expect(await statusOf('GET', `/apps/${id}/webhooks`, key)).toBe(200)
  expect(await statusOf('GET', `/apps/${other.defaultAppId}/webhooks`, key)).toBe(404)
})
