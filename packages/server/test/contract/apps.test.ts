import { expect, test } from 'vitest'
import type { ApiKeyCreated, App, Tenant } from '../../src/http/generated/types.gen.ts'
import { wrongPlaces } from '../support/expect-answer.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { operatorOf } from './world/operator.ts'

const { baseUrl } = await sharePlatform({ POSTHORN_RETENTION_DAYS: '14' })
const { ask, get, create, change, statusOf } = operatorOf(baseUrl)
const tenant = await create<Tenant>('/tenants', { name: 'A tenant' })
const createApp = (given: object = {}) =>
  create<App>('/apps', { name: 'An app', tenantId: tenant.id, ...given })

test.each(['a', '7', '_', '-', 'Shop', 'shop', 'x'.repeat(64), '__proto__', 'constructor'])(
  'an app may have the id %j',
  async id => {
    const app = await createApp({ id })
    expect(app).toMatchObject({ id, tenantId: tenant.id, default: false, name: 'An app' })
    expect(await get(`/apps/${id}`)).toEqual(app)
    expect((await get<App[]>(`/apps?tenantId=${tenant.id}`)).map(it => it.id)).toContain(id)
  },
)

test.each(['', 'a b', 'a.b', 'a/b', 'é', 'x'.repeat(65), '$ne', null, 7, ['a'], 'a\n'])(
  'no app has the id %j',
  async id => {
    const answer = await ask('POST', '/apps', { id, name: 'An app', tenantId: tenant.id })
    expect(wrongPlaces(answer)).toEqual([['body', 'id']])
  },
)

test('an id that nobody chose is made', async () => {
  const [first, second] = [await createApp(), await createApp()]
  expect(first.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(second.id).not.toBe(first.id)
})

test('of many that want the same id at once one gets it', async () => {
  const attempts = Array.from({ length: 10 }, () =>
    ask('POST', '/apps', { id: 'wanted', name: 'An app', tenantId: tenant.id }),
  )
  const statuses = (await Promise.all(attempts)).map(({ status }) => status)
  expect(statuses.filter(status => status === 201)).toHaveLength(1)
  expect(statuses.filter(status => status === 409)).toHaveLength(9)
})

test("the id of an app that is gone stays taken, so that nobody finds another's past", async () => {
  await createApp({ id: 'gone' })
  expect(await statusOf('DELETE', '/apps/gone')).toBe(204)
  const other = await create<Tenant>('/tenants', { name: 'Another' })
  for (const tenantId of [tenant.id, other.id]) {
    const again = await ask('POST', '/apps', { id: 'gone', name: 'Again', tenantId })
    expect(again).toMatchObject({ status: 409, body: { code: 'app_exists' } })
  }
  expect(await statusOf('GET', '/apps/gone')).toBe(404)
  expect(await statusOf('DELETE', '/apps/gone')).toBe(404)
})

test("an app's key and its tenant's key reach it no more once it is gone", async () => {
  const app = await createApp()
  const { key } = await create<ApiKeyCreated>(`/apps/${app.id}/api-keys`, { name: 'A key' })
  const { key: tenantKey } = await create<ApiKeyCreated>(`/tenants/${tenant.id}/api-keys`, { name: 'A key' })
  const path = `/apps/${app.id}/webhooks`
  for (const credential of [key, tenantKey]) expect(await statusOf('GET', path, credential)).toBe(200)
  expect(await statusOf('DELETE', `/apps/${app.id}`)).toBe(204)
  expect(await statusOf('GET', path, key)).toBe(401)
  expect(await statusOf('GET', path, tenantKey)).toBe(404)
  expect(await statusOf('GET', `/apps/${tenant.defaultAppId}/webhooks`, tenantKey)).toBe(200)
})

test('a default app goes only with its tenant, and no other takes its place', async () => {
  const path = `/apps/${tenant.defaultAppId}`
  expect(await ask('DELETE', path)).toMatchObject({ status: 409, body: { code: 'default_app' } })
  const app = await createApp()
  for (const field of [{ default: true }, { default: false }, { tenantId: 'another' }, { id: 'another' }]) {
    const [name = ''] = Object.keys(field)
    expect(wrongPlaces(await ask('PATCH', `/apps/${app.id}`, field))).toEqual([['body', name]])
    expect(wrongPlaces(await ask('PATCH', path, field))).toEqual([['body', name]])
  }
  expect(await get(path)).toMatchObject({ default: true, tenantId: tenant.id })
  expect(await get(`/apps/${app.id}`)).toEqual(app)
  expect((await get<Tenant>(`/tenants/${tenant.id}`)).defaultAppId).toBe(tenant.defaultAppId)
})

test('deliveries are kept as long as the deployment says unless an app says otherwise, bodies a week', async () => {
  expect((await createApp()).retention).toEqual({ days: 14, bodyDays: 7 })
  expect((await createApp({ retention: {} })).retention).toEqual({ days: 14, bodyDays: 7 })
  expect((await createApp({ retention: { days: 3 } })).retention).toEqual({ days: 3, bodyDays: 3 })
  expect((await createApp({ retention: { bodyDays: 14 } })).retention).toEqual({ days: 14, bodyDays: 14 })
  const most = { days: 365, bodyDays: 365 }
  expect((await createApp({ retention: most })).retention).toEqual(most)
  const least = { days: 1, bodyDays: 1 }
  expect((await createApp({ retention: least })).retention).toEqual(least)
})

test('what a change of the retention leaves out stays, but bodies are not kept longer than the rest', async () => {
  const app = await createApp({ retention: { days: 20, bodyDays: 10 } })
  const changed = async (retention: object) =>
    (await change<App>('PATCH', `/apps/${app.id}`, { retention })).retention
  expect(await changed({ days: 15 })).toEqual({ days: 15, bodyDays: 10 })
  expect(await changed({ bodyDays: 12 })).toEqual({ days: 15, bodyDays: 12 })
  expect(await changed({ days: 5 })).toEqual({ days: 5, bodyDays: 5 })
  expect(await changed({})).toEqual({ days: 5, bodyDays: 5 })
  const refused = await ask('PATCH', `/apps/${app.id}`, { retention: { bodyDays: 6 } })
  expect(wrongPlaces(refused)).toEqual([['body', 'retention', 'bodyDays']])
  expect(await change<App>('PATCH', `/apps/${app.id}`, { name: 'Renamed' })).toMatchObject({
    name: 'Renamed',
    retention: { days: 5, bodyDays: 5 },
  })
})

test.each([
  [{ days: 0 }, 'days'],
  [{ days: 366 }, 'days'],
  [{ days: 1.5 }, 'days'],
  [{ days: '7' }, 'days'],
  [{ days: null }, 'days'],
  [{ bodyDays: 0 }, 'bodyDays'],
  [{ bodyDays: 366 }, 'bodyDays'],
  [{ days: 5, bodyDays: 6 }, 'bodyDays'],
  [{ hours: 5 }, 'hours'],
])('the retention %j is refused', async (retention, field) => {
  const { id } = await createApp()
  for (const answer of [
    await ask('POST', '/apps', { name: 'An app', tenantId: tenant.id, retention }),
    await ask('PATCH', `/apps/${id}`, { retention }),
  ]) {
    expect(wrongPlaces(answer)).toEqual([['body', 'retention', field]])
  }
})
