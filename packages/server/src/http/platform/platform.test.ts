import { createSecretKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { platformParts } from '../../../test/support/platform-parts.ts'
import { startApi } from '../../../test/support/start-api.ts'
import { emptyPage } from '../../../test/support/tenant-answers.ts'
import { routes } from '../generated/contract.gen.ts'
import { platformHandlers } from './platform-handlers.ts'

const jwt = { issuer: 'https://id.example', audience: 'posthorn', algorithm: 'HS256', source: 'key' } as const
const key = createSecretKey(Buffer.alloc(32, 7))
const database = await openDatabase()
const parts = platformParts(database.connection, { jwt: { ...jwt, key } })
const handlers = {
  ...platformHandlers(parts.gate, parts, () => 'https://hooks.example'),
  'eventTypes.list': async () => emptyPage,
}
const { call, ...api } = await startApi({ handlers, authenticator: parts.authenticator })
beforeAll(parts.ensureIndexes)
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const token = async (claims: object) => ({
  authorization: `Bearer ${await new SignJWT({ scope: 'platform:read platform:write', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(jwt.issuer)
    .setAudience(jwt.audience)
    .setExpirationTime('5 min')
    .sign(key)}`,
})
const created = async (path: string, body: object) => {
  const answer = await call('POST', path, body)
  expect(answer.status).toBe(201)
  return answer.body.data
}

test('a tenant is made, read, changed and deleted with all it holds', async () => {
  const { id, defaultAppId } = await created('/tenants', { name: 'First', partnerId: 'p1' })
  expect((await call('PATCH', `/tenants/${id}`, { partnerId: null })).body.data).toMatchObject({
    name: 'First',
    partnerId: null,
  })
  expect((await call('GET', `/tenants/${id}`)).body.data).toMatchObject({ id, defaultAppId, partnerId: null })
  expect(await call('DELETE', `/apps/${defaultAppId}`)).toMatchObject({
    status: 409,
    body: { code: 'default_app' },
  })
  expect(await call('DELETE', `/tenants/${id}`)).toMatchObject({ status: 204, body: undefined })
  for (const path of [`/tenants/${id}`, `/tenants/${id}/api-keys`, `/apps/${defaultAppId}`]) {
    expect((await call('GET', path)).status).toBe(404)
  }
})

test('an app is made under a chosen id, once', async () => {
  const { id: tenantId } = await created('/tenants', { name: 'Second' })
  const app = { id: 'shop', name: 'Shop', tenantId, retention: { days: 5 } }
  expect(await created('/apps', app)).toMatchObject({
    ...app,
    default: false,
    retention: { days: 5, bodyDays: 5 },
  })
  expect(await call('POST', '/apps', app)).toMatchObject({ status: 409, body: { code: 'app_exists' } })
  const stranger = await call('POST', '/apps', { name: 'Shop', tenantId: 'nobody' })
  expect(stranger).toMatchObject({ status: 404, body: { code: 'not_found' } })
  expect((await call('PATCH', '/apps/shop', { name: 'New' })).body.data).toMatchObject({ name: 'New' })
  expect((await call('GET', `/apps?tenantId=${tenantId}`)).body.data).toHaveLength(2)
  expect((await call('DELETE', '/apps/shop')).status).toBe(204)
  expect((await call('GET', '/apps/shop')).status).toBe(404)
})

test.each(['app', 'tenant'])(
  'a key of the %s works until it is revoked, and never on the platform',
  async kind => {
    const tenant = await created('/tenants', { name: 'Third' })
    const path = kind === 'app' ? `/apps/${tenant.defaultAppId}/api-keys` : `/tenants/${tenant.id}/api-keys`
    const made = await created(path, { name: 'Backend', expiresAt: '2999-01-01T00:00:00Z' })
    const use = (on: string) => call('GET', on, undefined, { authorization: `Bearer ${made.key}` })
    expect((await use(`/apps/${tenant.defaultAppId}/event-types`)).status).toBe(200)
    expect((await use('/tenants')).status).toBe(403)
    await parts.authenticator.settle()
    const [listed] = (await call('GET', path)).body.data
    expect(listed).toMatchObject({
      id: made.id,
      expiresAt: '2999-01-01T00:00:00.000Z',
      lastUsedAt: expect.any(String),
    })
    expect(made.key.startsWith(listed.keyPrefix)).toBe(true)
    expect(listed).not.toHaveProperty('key')
    expect((await call('DELETE', `${path}/${made.id}`)).status).toBe(204)
    expect((await use(`/apps/${tenant.defaultAppId}/event-types`)).status).toBe(401)
    expect((await call('DELETE', `${path}/${made.id}`)).status).toBe(404)
  },
)

test('an event type is added, replaced, read and deleted', async () => {
  const type = { name: 'order.paid', description: 'Paid.', schema: { required: ['id'] }, example: { id: 1 } }
  expect(await created('/event-types', type)).toMatchObject({ ...type, archived: false })
  expect(await call('POST', '/event-types', type)).toMatchObject({
    status: 409,
    body: { code: 'event_type_exists' },
  })
  const wrong = await call('PUT', '/event-types/order.paid', { ...type, name: undefined, example: {} })
  expect(wrong).toMatchObject({ status: 422, body: { errors: [{ loc: ['body', 'example', 'id'] }] } })
  const reset = await call('PUT', '/event-types/order.paid', { archived: true })
  expect(reset.body.data).toMatchObject({ schema: null, example: null, archived: true })
  expect((await call('GET', '/event-types?limit=1')).body.data).toHaveLength(1)
  expect((await call('DELETE', '/event-types/order.paid')).status).toBe(204)
  expect((await call('GET', '/event-types/order.paid')).status).toBe(404)
})

const withId = routes.filter(
  ({ id, path, security }) =>
    id.startsWith('platform.') && /:(tenantId|appId)/.test(path) && security.length > 0,
)
test.each(withId.map(({ method, path }) => [method.toUpperCase(), path]))(
  "%s %s finds nothing of another tenant's",
  async (method, path) => {
    const tenant = await created('/tenants', { name: 'Theirs', partnerId: 'p1' })
    const filled = path
      .replace(':tenantId', tenant.id)
      .replace(':appId', tenant.defaultAppId)
      .replace(':keyId', 'k')
    const given = path.endsWith('/session-tickets') ? { type: 'webhook_app_access' } : { name: 'Mine' }
    const body = method === 'POST' || method === 'PATCH' ? given : undefined
    for (const bound of [{ tenant_id: 'other' }, { partner_id: 'other' }, { app_id: 'other' }]) {
      expect((await call(method, filled, body, await token(bound))).status).toBe(404)
    }
    expect((await call('GET', `/tenants/${tenant.id}`)).body.data.name).toBe('Theirs')
  },
)

test('lists show what the token is bound to, and a cursor holds for nobody else', async () => {
  const tenants = [await created('/tenants', { name: 'A', partnerId: 'pa' })]
  tenants.unshift(await created('/tenants', { name: 'B', partnerId: 'pa' }))
  const bound = await token({ partner_id: 'pa' })
  const first = await call('GET', '/tenants?limit=1', undefined, bound)
  expect(first.body).toMatchObject({ data: [tenants[0]], pagination: { hasMore: true } })
  const { nextCursor } = first.body.pagination
  const second = await call('GET', `/tenants?limit=1&cursor=${nextCursor}`, undefined, bound)
  expect(second.body).toEqual({
    success: true,
    data: [tenants[1]],
    pagination: { nextCursor: null, hasMore: false },
  })
  const foreign = await call('GET', `/tenants?cursor=${nextCursor}`)
  expect(foreign).toMatchObject({ status: 422, body: { errors: [{ loc: ['query', 'cursor'] }] } })
})
