import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { cookieOf, exchange, openPortal, portalWith } from '../support/portal.ts'
import { sharePlatform } from '../support/share-platform.ts'
import type { TestPlatform } from '../support/start-platform.ts'

const http = await sharePlatform()
const httpsOrigin = 'https://hooks.example'
const https = await sharePlatform({ POSTHORN_PUBLIC_URL: httpsOrigin })

const newApp = async (platform: TestPlatform): Promise<string> => (await createApp(platform)).appId
const begin = async (platform: TestPlatform) => {
  const type = 'webhook_app_access' as const
  const made = await platform.platform.sessionTickets.create(await newApp(platform), { type })
  return { ...made, answer: await exchange(platform, made.ticket) }
}
const attributesOf = (cookie: string | null): string[] => (cookie ?? '').split('; ').slice(1).toSorted()

test('over https the cookie is bound to the host and to https, and scripts do not see it', async () => {
  const { answer, url } = await begin(https)
  expect(new URL(url).origin).toBe(httpsOrigin)
  expect(cookieOf(answer)).toMatch(/^__Host-posthorn_portal=[A-Za-z0-9_-]{43}$/)
  const attributes = ['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure']
  expect(attributesOf(answer.headers.get('set-cookie'))).toEqual(attributes)
})

test('over http it can be neither, and scripts do not see it either', async () => {
  const { answer } = await begin(http)
  expect(cookieOf(answer)).toMatch(/^posthorn_portal=/)
  const attributes = ['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']
  expect(attributesOf(answer.headers.get('set-cookie'))).toEqual(attributes)
})

test('over https no cookie is taken that a sibling domain could have planted', async () => {
  const { answer } = await begin(https)
  const own = cookieOf(answer)
  const planted = own.replace('__Host-', '')
  const status = async (cookie: string) => (await portalWith(https, cookie).ask('GET', '/session')).status
  expect(await status(own)).toBe(200)
  expect(await status(`theme=dark; ${own}; lang=en`)).toBe(200)
  expect(await status(planted)).toBe(401)
})

test('logging out ends the session everywhere, and takes the cookie away', async () => {
  for (const platform of [http, https]) {
    const { answer } = await begin(platform)
    const name = cookieOf(answer).split('=')[0]
    const portal = portalWith(platform, cookieOf(answer))
    const ended = await portal.ask('DELETE', '/session')
    expect(ended).toMatchObject({ status: 204, text: '' })
    expect(cookieOf(ended)).toBe(`${name}=`)
    expect(attributesOf(ended.headers.get('set-cookie'))).toContain('Max-Age=0')
    expect((await portal.ask('GET', '/session')).status).toBe(401)
    expect((await portal.ask('DELETE', '/session')).status).toBe(401)
  }
})

test("one person's end is not another's", async () => {
  const appId = await newApp(http)
  const [ada, grace] = [await openPortal(http, appId), await openPortal(http, appId)]
  await ada.ask('DELETE', '/session')
  expect((await grace.ask('GET', '/session')).status).toBe(200)
})

const own = 'own'
type Said = Record<string, string>
const refused: Said[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: '' },
  { origin: `${own}.evil.example` },
  { origin: `${own}/` },
  { origin: `${own}, ${own}` },
  { origin: 'http://hooks.example' },
  { origin: 'https://hooks.example:8443' },
  { origin: 'https://www.hooks.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': '' },
  { 'sec-fetch-site': 'Same-Origin' },
  { origin: own, 'sec-fetch-site': 'cross-site' },
  { origin: own, 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: 'null', 'sec-fetch-site': 'same-origin' },
]
const taken: Said[] = [
  {},
  { origin: own },
  { 'sec-fetch-site': 'same-origin' },
  { origin: own, 'sec-fetch-site': 'same-origin' },
]

const said = (headers: Said, origin: string): Said =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(own, origin)]))
const places = [
  { name: 'http', platform: http, origin: http.baseUrl },
  { name: 'https', platform: https, origin: httpsOrigin },
]
const casesOf = (cases: Said[]) =>
  places.flatMap(place => cases.map(headers => ({ ...place, headers, said: JSON.stringify(headers) })))

test.each(casesOf(refused))(
  'over $name a change from $said is refused',
  async ({ platform, origin, headers }) => {
    const { answer } = await begin(platform)
    const portal = portalWith(platform, cookieOf(answer))
    const type = 'webhook_app_access' as const
    const { ticket } = await platform.platform.sessionTickets.create(await newApp(platform), { type })
    const attempts = [
      await portal.ask('DELETE', '/session', undefined, said(headers, origin)),
      await exchange(platform, ticket, said(headers, origin)),
    ]
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 403, body: { code: 'forbidden' } })
      expect(attempt.headers.has('set-cookie')).toBe(false)
    }
    // Nothing has come of it.
    expect((await portal.ask('GET', '/session', undefined, said(headers, origin))).status).toBe(200)
    expect((await exchange(platform, ticket)).status).toBe(201)
  },
)

test.each(casesOf(taken))('over $name a change from $said is made', async ({ platform, origin, headers }) => {
  const { answer } = await begin(platform)
  const portal = portalWith(platform, cookieOf(answer))
  expect((await portal.ask('DELETE', '/session', undefined, said(headers, origin))).status).toBe(204)
})

test('no other origin is let in by name: an answer allows nothing across origins', async () => {
  const { answer } = await begin(https)
  const portal = portalWith(https, cookieOf(answer))
  const from = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' }
  for (const asked of [await portal.ask('OPTIONS', '/session', undefined, from), answer])
    expect([...asked.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
})
