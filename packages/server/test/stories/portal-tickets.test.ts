import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { cookieOf, exchange, portalWith } from '../support/portal.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'

const platform = await sharePlatform()
const { sessionTickets } = platform.platform
const { appId } = await createApp(platform)
const type = 'webhook_app_access' as const

test('a ticket is for a minute unless said otherwise, and travels in the fragment of its URL', async () => {
  const before = Date.now()
  const { ticket, url, expiresAt } = await sessionTickets.create(appId, { type })
  expect(Date.parse(expiresAt) - before).toBeGreaterThan(59_000)
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(61_000)
  expect(ticket).toMatch(/^pst_[A-Za-z0-9_-]{43}$/)
  const { origin, search, hash } = new URL(url)
  expect({ origin, search, hash }).toEqual({
    origin: platform.baseUrl,
    search: '',
    hash: `#ticket=${ticket}`,
  })
  const asked = Date.now()
  const long = await sessionTickets.create(appId, { type, expiresInSeconds: 3600 })
  expect(Date.parse(long.expiresAt) - asked).toBeGreaterThan(3_599_000)
})

test.each([
  ['type', 'something_else'],
  ['type', undefined],
  ['expiresInSeconds', 9],
  ['expiresInSeconds', 3601],
  ['user', ''],
  ['user', 'x'.repeat(129)],
])('a ticket is not made with %s %j', async (field, value) => {
  const refusal = await refusalOf(sessionTickets.create(appId, { type, [field]: value }))
  expect(refusal).toEqual({ status: 422, code: 'invalid_input', locs: [['body', field]] })
})

test("there is none for the deployment's own app", async () => {
  expect(await refusalOf(sessionTickets.create('_operations', { type }))).toMatchObject({
    status: 403,
  })
})

test('of twenty who exchange one ticket at once, one gets a session', async () => {
  for (const _round of [1, 2, 3]) {
    const { ticket } = await sessionTickets.create(appId, { type })
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(platform, ticket)))
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 401)])
    for (const { status, headers } of answers) expect(headers.has('set-cookie')).toBe(status === 201)
  }
})

test('every exchange makes a session with an id of its own', async () => {
  const cookies: string[] = []
  while (cookies.length < 5) {
    const { ticket } = await sessionTickets.create(appId, { type })
    const earlier = cookies.at(-1)
    // What the browser brings along, whoever planted it, is not taken over.
    cookies.push(cookieOf(await exchange(platform, ticket, earlier === undefined ? {} : { cookie: earlier })))
  }
  expect(new Set(cookies).size).toBe(5)
  for (const cookie of cookies) expect(cookie).toMatch(/^posthorn_portal=[A-Za-z0-9_-]{43}$/)
})

test('neither tickets nor sessions are stored as they are, and both are removed when their time is over', async () => {
  const { ticket } = await sessionTickets.create(appId, { type })
  const kept = await sessionTickets.create(appId, { type })
  const [, secret = ''] = cookieOf(await exchange(platform, ticket)).split('=')
  await withDatabase(platform.database, async db => {
    for (const [name, expiry] of [
      ['session_tickets', 'expireAt'],
      ['sessions', 'idleEndAt'],
    ] as const) {
      const rows = await db.collection(name).find({ appId }).toArray()
      expect(rows).not.toEqual([])
      for (const text of [secret, ticket, kept.ticket, kept.ticket.slice(4)])
        expect(JSON.stringify(rows)).not.toContain(text)
      for (const row of rows) expect(row[expiry]).toBeInstanceOf(Date)
      const indexes = await db.collection(name).indexes()
      expect(indexes).toContainEqual(expect.objectContaining({ key: { [expiry]: 1 }, expireAfterSeconds: 0 }))
    }
  })
})

test('a session knows its app and who the ticket was made for', async () => {
  for (const user of ['ada@shop.example.com', undefined]) {
    const { ticket } = await sessionTickets.create(appId, { type, ...(user !== undefined && { user }) })
    const answer = await exchange(platform, ticket)
    const before = Date.now()
    const expected = { app_id: appId, user: user ?? null, expires_at: expect.any(String) }
    expect(answer).toMatchObject({ status: 201, body: { data: expected } })
    const { expires_at } = await portalWith(platform, cookieOf(answer)).data<{ expires_at: string }>(
      'GET',
      '/session',
    )
    expect(Date.parse(expires_at) - before).toBeGreaterThan(29 * 60_000)
    expect(Date.parse(expires_at) - Date.now()).toBeLessThanOrEqual(30 * 60_000 + 1000)
  }
})
