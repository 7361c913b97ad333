import { afterAll, beforeAll, expect, test } from 'vitest'
import { platformParts, root } from '../../../test/support/platform-parts.ts'
import { openDatabase } from '../../../test/support/open-database.ts'
import { Conflict, Forbidden, InvalidInput, NotFound, Unauthenticated } from '../errors.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
let time = new Date('2026-11-21T12:00:00Z')
const emptied: string[] = []
let failing = false
let onEmptied = async (): Promise<void> => undefined
const onAppDeleted = async (appId: string): Promise<void> => {
  if (failing) throw new Error('crashed')
  emptied.push(appId)
  await onEmptied()
}
const parts = platformParts(database.connection, { now: () => time, onAppDeleted })
const { tenants, apps, gate, models } = parts
beforeAll(parts.ensureIndexes)

const newTenant = (partnerId: string | null = null) => tenants.create(root, { name: 'Tenant', partnerId })
const enterApp = (appId: string) => gate.enterApp(root, appId)
const enterTenant = (tenantId: string) => gate.enterTenant(root, tenantId)

test('a tenant comes with its default app', async () => {
  const tenant = await newTenant('p1')
  expect(tenant).toMatchObject({ name: 'Tenant', partnerId: 'p1', createdAt: time, updatedAt: time })
  const app = await apps.get(await enterApp(tenant.defaultAppId))
  expect(app).toMatchObject({ tenantId: tenant.id, default: true, retention: { days: 30, bodyDays: 7 } })
  expect(Object.keys(app).toSorted()).toEqual([
    'createdAt',
    'default',
    'id',
    'name',
    'retention',
    'tenantId',
    'updatedAt',
  ])
})

test('a default app goes with its tenant only', async () => {
  const tenant = await newTenant()
  const scope = await enterApp(tenant.defaultAppId)
  await expect(apps.remove(scope)).rejects.toThrow(expect.objectContaining({ code: 'default_app' }))
  await tenants.remove(await enterTenant(tenant.id))
  expect(emptied).toContain(tenant.defaultAppId)
  await expect(enterApp(tenant.defaultAppId)).rejects.toThrow(NotFound)
  await expect(enterTenant(tenant.id)).rejects.toThrow(NotFound)
  expect(await models.tenants.findById(tenant.id)).toBeNull()
})

test('the apps of a deleted tenant do not wait for each other', async () => {
  const tenant = await newTenant()
  await apps.create(root, { id: 'second', name: 'Second', tenantId: tenant.id })
  const { promise: bothEmptied, resolve } = Promise.withResolvers<void>()
  onEmptied = async () => {
    if (emptied.includes(tenant.defaultAppId) && emptied.includes('second')) resolve()
    await bothEmptied
  }
  await tenants.remove(await enterTenant(tenant.id))
  onEmptied = async () => undefined
})

test('a deleted app is gone at once with its keys, and its id stays taken while its history lasts', async () => {
  const tenant = await newTenant()
  const id = 'shop'
  await apps.create(root, { id, name: 'Shop', tenantId: tenant.id, retention: { days: 3 } })
  const { key } = await parts.apiKeys.create({ kind: 'app', scope: await enterApp(id) }, { name: 'Backend' })
  await parts.authenticator.authenticate(key)
  await apps.remove(await enterApp(id))
  await expect(parts.authenticator.authenticate(key)).rejects.toThrow(Unauthenticated)
  await expect(enterApp(id)).rejects.toThrow(NotFound)
  expect((await apps.list(root, { tenantId: tenant.id, limit: 10 })).items).toHaveLength(1)
  await expect(apps.create(root, { id, name: 'Again', tenantId: tenant.id })).rejects.toThrow(Conflict)
  expect((await models.apps.findById(id).lean())?.expireAt).toEqual(new Date(time.getTime() + 4 * 86_400_000))
})

test('what a crash left half deleted is hidden, and the sweep ends it', async () => {
  const tenant = await newTenant()
  const scope = await enterTenant(tenant.id)
  failing = true
  await expect(tenants.remove(scope)).rejects.toThrow('crashed')
  failing = false
  await expect(enterApp(tenant.defaultAppId)).rejects.toThrow(NotFound)
  await parts.removal.sweep()
  expect(await models.tenants.findById(tenant.id)).not.toBeNull()
  time = new Date(time.getTime() + 61_000)
  await parts.removal.sweep()
  expect(await models.tenants.findById(tenant.id)).toBeNull()
  expect(emptied).toContain(tenant.defaultAppId)
})

test('a tenant whose making was cut short is never seen, and swept away with its app', async () => {
  const halfMade = await newTenant()
  await models.tenants.updateOne({ _id: halfMade.id }, { $set: { hiddenAt: time } })
  gate.forgetTenants()
  await expect(enterApp(halfMade.defaultAppId)).rejects.toThrow(NotFound)
  expect((await tenants.list(root, { limit: 100 })).items.map(({ id }) => id)).not.toContain(halfMade.id)
  time = new Date(time.getTime() + 61_000)
  await parts.removal.sweep()
  expect(await models.tenants.findById(halfMade.id)).toBeNull()
})

test('apps cannot be made for a tenant that is unknown, out of reach, or under an id that is taken', async () => {
  const tenant = await newTenant('p1')
  await apps.create(root, { id: 'taken', name: 'Shop', tenantId: tenant.id })
  const input = { name: 'Shop', tenantId: tenant.id }
  await expect(apps.create(root, { ...input, id: 'taken' })).rejects.toThrow(Conflict)
  await expect(apps.create(root, { ...input, tenantId: 'nobody' })).rejects.toThrow(NotFound)
  await expect(apps.create({ ...root, partnerId: 'p2' }, input)).rejects.toThrow(NotFound)
  await expect(apps.create({ ...root, appId: 'taken' }, input)).rejects.toThrow(Forbidden)
})

test('what is absent from an update stays, and retention stays in order', async () => {
  const tenant = await newTenant()
  const scope = await enterApp(tenant.defaultAppId)
  expect((await apps.update(scope, { name: 'New' })).retention).toEqual({ days: 30, bodyDays: 7 })
  expect((await apps.update(scope, { retention: { days: 5 } })).retention).toEqual({ days: 5, bodyDays: 5 })
  expect((await apps.update(scope, { retention: { days: 90 } })).retention).toEqual({ days: 90, bodyDays: 5 })
  expect(await apps.get(scope)).toMatchObject({ name: 'New' })
  await expect(apps.update(scope, { retention: { days: 3, bodyDays: 4 } })).rejects.toThrow(InvalidInput)
})

test('a partner sees, makes and keeps its own tenants alone', async () => {
  const partner = { ...root, partnerId: 'px' }
  const own = await tenants.create(partner, { name: 'Own' })
  const other = await newTenant('py')
  expect(own.partnerId).toBe('px')
  expect((await tenants.list(partner, { limit: 10 })).items.map(({ id }) => id)).toEqual([own.id])
  expect((await apps.list(partner, { limit: 10 })).items.map(({ id }) => id)).toEqual([own.defaultAppId])
  expect((await apps.list(partner, { limit: 10, tenantId: other.id })).items).toEqual([])
  await expect(tenants.create(partner, { name: 'Theirs', partnerId: 'py' })).rejects.toThrow(Forbidden)
  const scope = await gate.enterTenant(partner, own.id)
  await expect(tenants.update(scope, { partnerId: null })).rejects.toThrow(Forbidden)
  await expect(tenants.create({ ...root, tenantId: own.id }, { name: 'Sub' })).rejects.toThrow(Forbidden)
})

test('who leaves a partner is out of its reach at once', async () => {
  const tenant = await newTenant('pz')
  const partner = { ...root, partnerId: 'pz' }
  await expect(gate.enterApp(partner, tenant.defaultAppId)).resolves.toBeDefined()
  await tenants.update(await enterTenant(tenant.id), { partnerId: null })
  await expect(gate.enterApp(partner, tenant.defaultAppId)).rejects.toThrow(NotFound)
})

test('pages of tenants go from the newest to the oldest, whatever comes meanwhile', async () => {
  const first = (await tenants.list(root, { limit: 3 })).nextCursor ?? undefined
  const rest = (await tenants.list(root, { limit: 100, cursor: first })).items.map(({ id }) => id)
  await newTenant()
  expect((await tenants.list(root, { limit: 100, cursor: first })).items.map(({ id }) => id)).toEqual(rest)
  await expect(tenants.list({ ...root, partnerId: 'px' }, { limit: 3, cursor: first })).rejects.toThrow(
    InvalidInput,
  )
})
