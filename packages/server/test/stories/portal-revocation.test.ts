import { PosthornPlatform } from '@posthorn/sdk/platform'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { databaseUri } from '../support/database.ts'
import { exchange, openPortal, portalWith } from '../support/portal.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { rootKey, startPlatform } from '../support/start-platform.ts'

const platform = await sharePlatform()
const statusOf = async (session: string, { baseUrl } = { baseUrl: platform.baseUrl }): Promise<number> =>
  (await portalWith({ baseUrl }, session).ask('GET', '/session')).status
const type = 'webhook_app_access' as const

test("with an app end its sessions and tickets, and nobody else's", async () => {
  const { tenantId, appId: defaultAppId } = await createApp(platform)
  const { id: appId } = await platform.platform.apps.create({ name: 'To be deleted', tenantId })
  const [ending, staying] = [await openPortal(platform, appId), await openPortal(platform, defaultAppId)]
  const { ticket } = await platform.platform.sessionTickets.create(appId, { type })
  expect(await statusOf(ending.session)).toBe(200)
  await platform.platform.apps.delete(appId)
  expect(await statusOf(ending.session)).toBe(401)
  expect((await exchange(platform, ticket)).status).toBe(401)
  expect(await statusOf(staying.session)).toBe(200)
})

test('with a tenant end the sessions of its apps', async () => {
  const { tenantId, appId } = await createApp(platform)
  const { session } = await openPortal(platform, appId)
  await platform.platform.tenants.delete(tenantId)
  expect(await statusOf(session)).toBe(401)
})

test('with a root key end the sessions and tickets that it made, and no others', async () => {
  const [first, second] = [rootKey, 'another-root-key-for-tests']
  const env = (keys: string[]) => ({
    MONGODB_URI: databaseUri(platform.database),
    POSTHORN_ROLE: 'api',
    POSTHORN_ROOT_KEY: keys.join(','),
  })
  const { appId } = await createApp(platform)
  await using both = await startPlatform(env([first, second]))
  const bySecond = new PosthornPlatform({ rootKey: second, baseUrl: both.baseUrl })
  const ofFirst = await openPortal(both, appId)
  const ofSecond = await openPortal({ ...both, platform: bySecond }, appId)
  const { ticket } = await bySecond.sessionTickets.create(appId, { type })
  expect([await statusOf(ofFirst.session, both), await statusOf(ofSecond.session, both)]).toEqual([200, 200])

  await using one = await startPlatform(env([first]))
  expect([await statusOf(ofFirst.session, one), await statusOf(ofSecond.session, one)]).toEqual([200, 401])
  expect((await exchange(one, ticket)).status).toBe(401)
})

test('sessions outlive the exchange of the encryption keys', async () => {
  const key = (byte: number) => `key${byte}:${Buffer.alloc(32, byte).toString('base64')}`
  const env = (keys: string[]) => ({
    MONGODB_URI: databaseUri(platform.database),
    POSTHORN_ROLE: 'api',
    POSTHORN_ENCRYPTION_KEYS: keys.join(','),
  })
  const { appId } = await createApp(platform)
  await using before = await startPlatform(env([key(7)]))
  const { session } = await openPortal(before, appId)
  await using after = await startPlatform(env([key(8), key(7)]))
  expect(await statusOf(session, after)).toBe(200)
})
