import { expect, test } from 'vitest'
import type { ApiKeyCreated, App, EventType, Tenant } from '../../src/http/generated/types.gen.ts'
import { wrongPlaces } from '../support/expect-answer.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { operatorOf } from './world/operator.ts'

const { baseUrl } = await sharePlatform()
const { ask, create, statusOf } = operatorOf(baseUrl)
const tenant = await create<Tenant>('/tenants', { name: 'A tenant' })

interface List {
  path: string
  /** Makes a row and resolves with what it is known by. */
  add: (n: number) => Promise<string>
  newestFirst: boolean
}

const nameOf = (n: number): string => `type.${String(n).padStart(4, '0')}`
const addKey = (path: string) => async (n: number) =>
  (await create<ApiKeyCreated>(path, { name: `Key ${n}` })).id

const lists: List[] = [
  {
    path: '/tenants',
    add: async n => (await create<Tenant>('/tenants', { name: `Tenant ${n}` })).id,
    newestFirst: true,
  },
  {
    path: `/apps?tenantId=${tenant.id}`,
    add: async n => (await create<App>('/apps', { name: `App ${n}`, tenantId: tenant.id })).id,
    newestFirst: true,
  },
  {
    path: `/tenants/${tenant.id}/api-keys`,
    add: addKey(`/tenants/${tenant.id}/api-keys`),
    newestFirst: true,
  },
  {
    path: `/apps/${tenant.defaultAppId}/api-keys`,
    add: addKey(`/apps/${tenant.defaultAppId}/api-keys`),
    newestFirst: true,
  },
  {
    path: '/event-types',
    add: async n => (await create<EventType>('/event-types', { name: nameOf(n) })).name,
    newestFirst: false,
  },
]

const pageOf = async (path: string, limit: number, cursor?: string | null) => {
  const query = new URLSearchParams({ limit: String(limit), ...(cursor && { cursor }) })
  const { body, text } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}${query}`)
  if (!body?.pagination || !Array.isArray(body.data)) throw new Error(text)
  const ids = body.data.map((row: { id?: string; name: string }) => row.id ?? row.name)
  return { ids, ...body.pagination }
}

/** All pages, with something done before each but the first. */
const pagesOf = async (path: string, limit: number, meanwhile: () => Promise<unknown> = async () => {}) => {
  const pages = [await pageOf(path, limit)]
  for (let cursor = pages[0]?.nextCursor; cursor; cursor = pages.at(-1)?.nextCursor) {
    await meanwhile()
    pages.push(await pageOf(path, limit, cursor))
  }
  return pages
}

test.each(lists)('pages of $path show every row once, in order, while others come and go', async list => {
  const { path, add, newestFirst } = list
  // Many at once, so that some are made within the same millisecond.
  const added = await Promise.all(Array.from({ length: 9 }, (_, n) => add(n + 1)))
  let n = 1000
  const pages = await pagesOf(path, 2, () => add((n += newestFirst ? 1 : -1)))
  const seen = pages.flatMap(({ ids }) => ids)
  expect(new Set(seen).size).toBe(seen.length)
  for (const id of added) expect(seen).toContain(id)
  for (const page of pages.slice(0, -1)) {
    expect(page.ids).toHaveLength(2)
    expect(page.hasMore).toBe(true)
  }
  expect(pages.at(-1)).toMatchObject({ hasMore: false, nextCursor: null })
  const whole = (await pagesOf(path, 100)).flatMap(({ ids }) => ids)
  expect(whole.filter(id => seen.includes(id))).toEqual(seen)
  const latest = await add(2000)
  expect((await pageOf(path, 100)).ids.at(newestFirst ? 0 : -1)).toBe(latest)
})

test.each(lists)('a page of $path that ends where the list ends says so', async ({ path }) => {
  const whole = (await pagesOf(path, 100)).flatMap(({ ids }) => ids)
  const exact = await pageOf(path, Math.min(100, whole.length))
  expect(exact.ids).toEqual(whole.slice(0, 100))
  expect(exact.hasMore).toBe(whole.length > 100)
  expect((await pageOf(path, whole.length - 1)).hasMore).toBe(true)
})

test('a cursor outlives the row that it was made at', async () => {
  const path = `/apps?tenantId=${tenant.id}`
  const first = await pageOf(path, 3)
  const rest = (await pagesOf(path, 100)).flatMap(({ ids }) => ids).slice(3)
  expect(await statusOf('DELETE', `/apps/${first.ids[2]}`)).toBe(204)
  expect((await pageOf(path, 100, first.nextCursor)).ids).toEqual(rest)
})

test.each(lists)('a cursor of $path holds for it alone, and as it was made', async ({ path }) => {
  const { nextCursor } = await pageOf(path, 1)
  const cursor = nextCursor ?? ''
  const distorted = `${cursor.slice(0, -2)}${cursor.endsWith('AA') ? 'BB' : 'AA'}`
  const withCursor = (of: string, value: string) =>
    ask('GET', `${of}${of.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(value)}`)
  expect((await withCursor(path, cursor)).status).toBe(200)
  for (const value of [distorted, `${cursor}=`, cursor.slice(0, -1), cursor.toLowerCase(), btoa(cursor)])
    expect(wrongPlaces(await withCursor(path, value))).toEqual([['query', 'cursor']])
  for (const other of [...lists.map(it => it.path), '/apps'].filter(it => it !== path))
    expect(wrongPlaces(await withCursor(other, cursor))).toEqual([['query', 'cursor']])
})
