import { afterAll, beforeAll, expect, test } from 'vitest'
import { platformParts, ROOT_KEY, root } from '../../../test/support/platform-parts.ts'
import { openDatabase } from '../../../test/support/open-database.ts'
import { Forbidden, InvalidInput, NotFound, Unauthenticated } from '../errors.ts'
import type { KeyOwner } from './api-keys.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
let time = new Date('2026-11-21T12:00:00Z')
const parts = platformParts(database.connection, { now: () => time })
beforeAll(parts.ensureIndexes)

const { authenticate } = parts.authenticator
const makeTenant = async () => {
  const tenant = await parts.tenants.create(root, { name: 'Tenant', partnerId: 'p1' })
  const app: KeyOwner = { kind: 'app', scope: await parts.gate.enterApp(root, tenant.defaultAppId) }
  const whole: KeyOwner = { kind: 'tenant', scope: await parts.gate.enterTenant(root, tenant.id) }
  return { tenant, app, whole }
}

test('a root key may do everything, everywhere; nothing that is only like it does', async () => {
  const credential = await authenticate(ROOT_KEY)
  expect(credential).toMatchObject({ kind: 'rootKey', scope: { subject: 'root' } })
  expect(credential.scope.rights).toContain('webhooks:secrets')
  expect(credential.scope).not.toHaveProperty('tenantId')
  for (const wrong of [ROOT_KEY.slice(0, -1), `${ROOT_KEY}x`, ROOT_KEY.toUpperCase(), '', 'a.b.c']) {
    await expect(authenticate(wrong)).rejects.toThrow(Unauthenticated)
  }
})

test('a key is shown once, has the usual rights, and is not stored', async () => {
  const { app, tenant } = await makeTenant()
  const { key, id, scopes } = await parts.apiKeys.create(app, { name: 'Backend' })
  expect(key).toMatch(/^ph_[0-9a-f]{24}_[A-Za-z0-9_-]{43}$/)
  expect(scopes).toHaveLength(6)
  expect(scopes).not.toContain('webhooks:secrets')
  const [listed] = (await parts.apiKeys.list(app, { limit: 10 })).items
  expect(listed).toMatchObject({ id, name: 'Backend', keyPrefix: key.slice(0, 15) })
  expect(JSON.stringify(listed)).not.toContain(key.slice(-43))
  expect(JSON.stringify(await parts.models.apiKeys.find().lean())).not.toContain(key.slice(-43))
  const { kind, scope } = await authenticate(key)
  expect(kind).toBe('appKey')
  expect(scope).toMatchObject({ subject: `app_key:${id}`, tenantId: tenant.id, appId: tenant.defaultAppId })
})

test("a tenant's key reaches all of its apps and no other tenant's", async () => {
  const { whole, tenant } = await makeTenant()
  const other = await makeTenant()
  const { key } = await parts.apiKeys.create(whole, { name: 'Automation', scopes: ['webhooks:read'] })
  const { kind, scope } = await authenticate(key)
  expect(kind).toBe('tenantKey')
  expect([...scope.rights]).toEqual(['webhooks:read'])
  const second = await parts.apps.create(root, { name: 'Second', tenantId: tenant.id })
  await expect(parts.gate.enterApp(scope, second.id)).resolves.toMatchObject({
    appId: second.id,
    tenantId: tenant.id,
  })
  await expect(parts.gate.enterApp(scope, other.tenant.defaultAppId)).rejects.toThrow(NotFound)
  expect((await parts.apiKeys.list(other.whole, { limit: 10 })).items).toEqual([])
})

test('another secret under the same id is refused', async () => {
  const { app } = await makeTenant()
  const { key } = await parts.apiKeys.create(app, { name: 'Backend' })
  await authenticate(key)
  const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
  await expect(authenticate(wrong)).rejects.toThrow(Unauthenticated)
  await expect(authenticate(`ph_${'0'.repeat(24)}_${key.slice(-43)}`)).rejects.toThrow(Unauthenticated)
})

test('a revoked key is refused at once, and only its owner can revoke it', async () => {
  const { app, whole } = await makeTenant()
  const other = await makeTenant()
  const { key, id } = await parts.apiKeys.create(app, { name: 'Backend' })
  await authenticate(key)
  await expect(parts.apiKeys.revoke(other.app, id)).rejects.toThrow(NotFound)
  await expect(parts.apiKeys.revoke(whole, id)).rejects.toThrow(NotFound)
  await authenticate(key)
  await parts.apiKeys.revoke(app, id)
  await expect(authenticate(key)).rejects.toThrow(Unauthenticated)
  await expect(parts.apiKeys.revoke(app, id)).rejects.toThrow(NotFound)
})

test('a key ends when it expires, and cannot be made to have ended already', async () => {
  const { app } = await makeTenant()
  const expiresAt = new Date(time.getTime() + 1000)
  const { key } = await parts.apiKeys.create(app, { name: 'Short', expiresAt })
  await authenticate(key)
  time = expiresAt
  await expect(authenticate(key)).rejects.toThrow(Unauthenticated)
  await expect(parts.apiKeys.create(app, { name: 'Late', expiresAt })).rejects.toThrow(InvalidInput)
})

test('only who may see secrets can let a key see them', async () => {
  const { app } = await makeTenant()
  const poor: KeyOwner = {
    kind: 'app',
    scope: { ...app.scope, appId: app.scope.appId ?? '', rights: new Set(['platform:write']) },
  }
  const wish = { name: 'Secrets', scopes: ['webhooks:secrets'] } as const
  await expect(parts.apiKeys.create(poor, wish)).rejects.toThrow(Forbidden)
  await expect(parts.apiKeys.create(poor, { name: 'Usual' })).resolves.toBeDefined()
  await expect(parts.apiKeys.create(app, wish)).resolves.toBeDefined()
})

test('the last use is noted once a minute', async () => {
  const { app } = await makeTenant()
  const { key } = await parts.apiKeys.create(app, { name: 'Backend' })
  const lastUsed = async () => {
    await parts.authenticator.settle()
    return (await parts.apiKeys.list(app, { limit: 1 })).items[0]?.lastUsedAt
  }
  expect(await lastUsed()).toBeNull()
  const first = time
  await authenticate(key)
  expect(await lastUsed()).toEqual(first)
  time = new Date(first.getTime() + 59_000)
  await authenticate(key)
  expect(await lastUsed()).toEqual(first)
  time = new Date(first.getTime() + 60_000)
  await authenticate(key)
  expect(await lastUsed()).toEqual(time)
})

test('keys page newest first without skipping one that shares its time', async () => {
  const { app } = await makeTenant()
  const made = []
  for (let n = 0; n < 5; n += 1) made.push((await parts.apiKeys.create(app, { name: `${n}` })).id)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await parts.apiKeys.list(app, { limit: 2, cursor })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen.toSorted()).toEqual(made.toSorted())
})

test.each([
  ['of another tenant', { tenantId: 'other' }],
  ['of another partner', { partnerId: 'other' }],
  ['of another app', { appId: 'other' }],
])('a scope %s enters nothing', async (_, bound) => {
  const { tenant } = await makeTenant()
  await expect(parts.gate.enterApp({ ...root, ...bound }, tenant.defaultAppId)).rejects.toThrow(NotFound)
  await expect(parts.gate.enterTenant({ ...root, ...bound }, tenant.id)).rejects.toThrow(NotFound)
  await expect(parts.gate.enterApp({ ...root, partnerId: 'p1' }, tenant.defaultAppId)).resolves.toBeDefined()
})
