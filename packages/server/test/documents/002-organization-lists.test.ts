import { expect, test } from 'vitest'
import { signToken, tokenEnvironment } from '../contract/world/tokens.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { wrongPlaces } from '../support/tenant-caller.ts'
import { inOrganization } from './organization.ts'

/** "List webhook endpoints": its parameters, its pages. */
const origin = 'https://hooks.example'
const platform = await sharePlatform({ ...tokenEnvironment, POSTHORN_PUBLIC_URL: origin })
const path = '/webhook-endpoints'

/** Five endpoints; the second is the one that was changed last. */
const withFive = async () => {
  const organization = await inOrganization(platform)
  const { ask, create } = organization
  const names = ['delta', 'alpha', 'Echo', 'bravo', 'alpha']
  const made: { id: string; name: string | null }[] = []
  for (const [index, name] of names.entries()) {
    const edition_id = index % 2 === 0 ? 'basic' : 'enterprise'
    made.push(await create({ name, edition_id, is_active: index !== 4 }))
  }
  await ask('PATCH', `${path}/${made[1]?.id}`, { timeout_seconds: 9 })
  const ids = made.map(({ id }) => id)
  return { ...organization, ids, at: (...indexes: number[]) => indexes.map(index => ids[index]) }
}

const idsOf = ({ results }: { results: { id: string | number }[] }) => results.map(({ id }) => id)

test('a list has count, next, previous and results, newest first unless asked otherwise', async () => {
  const { ask, list, at } = await withFive()
  expect(Object.keys(await list())).toEqual(['count', 'next', 'previous', 'results'])
  expect(await list()).toMatchObject({ count: 5, next: null, previous: null })
  expect(idsOf(await list())).toEqual(at(4, 3, 2, 1, 0))
  const [first] = (await list()).results
  expect((await ask('GET', `${path}/${first?.id}`)).body).toEqual(first)
})

test.each([
  ['created', [0, 1, 2, 3, 4]],
  ['-created', [4, 3, 2, 1, 0]],
  ['modified', [0, 2, 3, 4, 1]],
  ['-modified', [1, 4, 3, 2, 0]],
  ['name', [2, 1, 4, 3, 0]],
  ['-name', [0, 3, 4, 1, 2]],
])('ordering=%s', async (ordering, expected) => {
  const { list, at } = await withFive()
  expect(idsOf(await list(`?ordering=${ordering}`))).toEqual(at(...expected))
})

test.each([
  ['edition_id=basic', [4, 2, 0]],
  ['edition_id=enterprise', [3, 1]],
  ['edition_id=none', []],
  ['is_active=true', [3, 2, 1, 0]],
  ['is_active=false', [4]],
  ['edition_id=basic&is_active=true', [2, 0]],
])('%s filters', async (query, expected) => {
  const { list, at } = await withFive()
  const page = await list(`?${query}`)
  expect(idsOf(page)).toEqual(at(...expected))
  expect(page.count).toBe(expected.length)
})

test("organization_id filters, and another organization's finds nothing", async () => {
  const mine = await withFive()
  const theirs = await inOrganization(platform)
  await theirs.create()
  expect(await mine.list(`?organization_id=${mine.tenantId}`)).toMatchObject({ count: 5 })
  expect(await mine.list(`?organization_id=${theirs.tenantId}`)).toEqual({
    count: 0,
    next: null,
    previous: null,
    results: [],
  })
  const everything = await signToken()
  const both = await mine.ask('GET', `${path}?organization_id=${theirs.tenantId}`, undefined, everything)
  expect(both.body).toMatchObject({ count: 1, results: [{ organization_id: theirs.tenantId }] })
})

test('an endpoint of each app of the organization is in its list', async () => {
  const { list, create, tenantId } = await inOrganization(platform)
  const { id } = await create()
  const other = await platform.platform.apps.create({ name: 'Another', tenantId })
  const { key } = await platform.platform.appKeys.create(other.id, { name: 'A key' })
  const made = await fetch(`${platform.baseUrl}/api/v1/apps/${other.id}/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://shop.example.com/other', events: ['order.paid'] }),
  })
  const { data } = await made.json()
  expect(idsOf(await list())).toEqual([data.id, id])
})

test('pages hold each endpoint once, whatever they are sorted by', async () => {
  const { list } = await withFive()
  for (const ordering of ['created', '-created', 'modified', '-modified', 'name', '-name']) {
    const all = idsOf(await list(`?ordering=${ordering}`))
    const pages = await Promise.all(
      [1, 2, 3].map(page => list(`?ordering=${ordering}&page_size=2&page=${page}`)),
    )
    expect(pages.flatMap(idsOf)).toEqual(all)
    expect(pages.map(({ count, results }) => [count, results.length])).toEqual([
      [5, 2],
      [5, 2],
      [5, 1],
    ])
  }
})

test('next and previous are absolute, of the configured origin, and keep the filters', async () => {
  const { list, ask, key, at } = await withFive()
  const query = 'edition_id=basic&ordering=name&page_size=1'
  const second = await list(`?${query}&page=2`)
  expect(idsOf(second)).toEqual(at(4))
  const next = new URL(second.next ?? '')
  const previous = new URL(second.previous ?? '')
  for (const [link, page] of [
    [next, '3'],
    [previous, '1'],
  ] as const) {
    expect(`${link.origin}${link.pathname}`).toBe(`${origin}/api/v1/webhook-endpoints`)
    expect(Object.fromEntries(link.searchParams)).toEqual({
      edition_id: 'basic',
      ordering: 'name',
      page,
      page_size: '1',
    })
  }
  expect(idsOf(await list(next.search))).toEqual(at(0))
  expect(await list(next.search)).toMatchObject({ next: null })
  expect(await list(previous.search)).toMatchObject({ previous: null })

  const spoofed = await fetch(`${platform.baseUrl}/api/v1${path}?page_size=1`, {
    headers: {
      authorization: `Bearer ${key}`,
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    },
  })
  expect((await spoofed.json()).next).toMatch(/^https:\/\/hooks\.example\/api\/v1\/webhook-endpoints\?/)
  expect((await ask('GET', `${path}/?page_size=1`)).text).toContain(`"${origin}/api/v1/webhook-endpoints?`)
})

test('a page behind the last one is empty, and leads back', async () => {
  const { list } = await withFive()
  const beyond = await list('?page=7&page_size=2')
  expect(beyond).toMatchObject({ count: 5, next: null, results: [] })
  expect(new URL(beyond.previous ?? '').searchParams.get('page')).toBe('6')
})

test('a page has 100 results unless asked for fewer', async () => {
  const { list, posthorn } = await inOrganization(platform)
  for (let batch = 0; batch < 11; batch += 1) {
    const make = () => posthorn.webhooks.create({ url: 'https://shop.example.com', events: ['*'] })
    await Promise.all(Array.from({ length: 10 }, make))
  }
  const page = await list()
  expect([page.count, page.results.length]).toEqual([110, 100])
  expect(new URL(page.next ?? '').searchParams.get('page_size')).toBe('100')
  expect((await list('?page=2')).results).toHaveLength(10)
})

test.each([
  ['ordering', 'id'],
  ['ordering', '--name'],
  ['is_active', 'maybe'],
  ['page', '0'],
  ['page', '1000001'],
  ['page', 'last'],
  ['page_size', '0'],
  ['page_size', '101'],
  ['organization_id', ''],
  ['edition_id', ''],
  ['edition_id', 'x'.repeat(65)],
])('%s cannot be %j', async (name, value) => {
  const { ask } = await inOrganization(platform)
  expect(wrongPlaces(await ask('GET', `${path}?${name}=${value}`))).toEqual([['query', name]])
})
