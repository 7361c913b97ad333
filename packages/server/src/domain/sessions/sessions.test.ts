import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { platformParts, root } from '../../../test/support/platform-parts.ts'
import { Unauthenticated } from '../errors.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
let time = new Date('2026-11-21T12:00:00Z')
const parts = platformParts(database.connection, { now: () => time })
beforeAll(parts.ensureIndexes)

const after = (start: Date, ms: number): void => {
  time = new Date(start.getTime() + ms)
}

const newTicket = async (expiresInSeconds?: number): Promise<string> => {
  const { defaultAppId } = await parts.tenants.create(root, { name: 'Tenant' })
  const scope = await parts.gate.enterApp(root, defaultAppId)
  const input = { type: 'webhook_app_access' as const, expiresInSeconds }
  return (await parts.sessionTickets.create(scope, input)).ticket
}
const begin = async () => await parts.sessions.begin(await newTicket())

test('a ticket can be exchanged until it expires', async () => {
  const made = time
  const [early, late, long] = [await newTicket(), await newTicket(), await newTicket(3600)]
  after(made, MINUTE - 1)
  await expect(parts.sessions.begin(early)).resolves.toBeDefined()
  after(made, MINUTE)
  await expect(parts.sessions.begin(late)).rejects.toThrow(Unauthenticated)
  after(made, HOUR - 1)
  await expect(parts.sessions.begin(long)).resolves.toBeDefined()
})

test('a session ends thirty minutes after its last use', async () => {
  const start = time
  const { secret } = await begin()
  after(start, 30 * MINUTE - 1)
  await parts.sessions.authenticate(secret)
  after(start, 60 * MINUTE - 2)
  await parts.sessions.authenticate(secret)
  after(start, 90 * MINUTE - 2)
  await expect(parts.sessions.authenticate(secret)).rejects.toThrow(Unauthenticated)
})

test('a session ends after twelve hours, however much it is used, and says so', async () => {
  const start = time
  const { secret } = await begin()
  const expiresAfter = async (ms: number) => {
    after(start, ms)
    const { session } = (await parts.sessions.authenticate(secret)).scope
    return (session?.expiresAt.getTime() ?? 0) - start.getTime()
  }
  for (let used = 0; used < 12 * HOUR; used += 29 * MINUTE)
    expect(await expiresAfter(used)).toBe(Math.min(used + 30 * MINUTE, 12 * HOUR))
  expect(await expiresAfter(12 * HOUR - 1)).toBe(12 * HOUR)
  after(start, 12 * HOUR)
  await expect(parts.sessions.authenticate(secret)).rejects.toThrow(Unauthenticated)
})

test('an earlier request that comes late does not shorten a session', async () => {
  const start = time
  const { secret } = await begin()
  after(start, 20 * MINUTE)
  await parts.sessions.authenticate(secret)
  after(start, 10 * MINUTE)
  const { scope } = await parts.sessions.authenticate(secret)
  expect(scope.session?.expiresAt).toEqual(new Date(start.getTime() + 50 * MINUTE))
})

test('a session reaches its own app, and is known by no more than a part of a hash', async () => {
  const { secret, appId } = await begin()
  const { kind, scope } = await parts.sessions.authenticate(secret)
  expect(kind).toBe('session')
  expect(scope.appId).toBe(appId)
  expect(scope.subject).toMatch(/^portal_session:[0-9a-f]{12}$/)
  expect(scope.rights).not.toContain('webhooks:secrets')
  expect([...scope.rights].filter(right => right.startsWith('platform:'))).toEqual([])
})
