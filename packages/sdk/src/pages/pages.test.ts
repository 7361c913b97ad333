import { expect, test } from 'vitest'
import { Posthorn } from '../posthorn.ts'
import type { Call } from '../call.ts'
import { type Reply, problem, startServer } from '../testing/start-server.ts'
import { linkedPages } from './linked-pages.ts'
import { numberedPages } from './numbered-pages.ts'

const page = (ids: string[], nextCursor: string | null): Reply => ({
  status: 200,
  json: {
    success: true,
    data: ids.map(id => ({ id })),
    pagination: { nextCursor, hasMore: nextCursor !== null },
  },
})
const client = (baseUrl: string) => new Posthorn({ appId: 'shop', apiKey: 'ph_key', baseUrl, retries: 0 })
const operation = { id: 'x.list', method: 'GET', url: '/x' } as const

test('a list is iterated over all of its pages, with its filters and each cursor', async () => {
  await using server = await startServer(page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null))
  const ids: string[] = []
  for await (const { eventId } of client(server.baseUrl).deliveries.list('w1', {
    status: 'failed',
    limit: 2,
  }))
    ids.push(eventId)
  expect(ids).toHaveLength(3)
  const path = '/api/v1/apps/shop/webhooks/w1/deliveries?status=failed'
  expect(server.received.map(({ url }) => url)).toEqual([
    `${path}&limit=2`,
    `${path}&cursor=c1&limit=2`,
    `${path}&cursor=c2&limit=2`,
  ])
})

test('page gives one page and asks for no other, pages gives them one by one', async () => {
  await using server = await startServer(page(['a'], 'c1'), page(['a'], 'c1'), page(['b'], null))
  const webhooks = client(server.baseUrl).webhooks.list()
  expect(await webhooks.page()).toEqual({
    data: [{ id: 'a' }],
    pagination: { nextCursor: 'c1', hasMore: true },
  })
  expect(server.received).toHaveLength(1)
  const pages = await Array.fromAsync(webhooks.pages(), ({ data }) => data.length)
  expect(pages).toEqual([1, 1])
  expect(server.received).toHaveLength(3)
})

test('nothing is requested before a list is used, nor after the loop over it is left', async () => {
  await using server = await startServer(page(['a', 'b'], 'c1'))
  const events = client(server.baseUrl).events.list()
  expect(server.received).toHaveLength(0)
  for await (const { id } of events) {
    expect(id).toBe('a')
    break
  }
  expect(server.received).toHaveLength(1)
})

test('an error of a later page ends the loop', async () => {
  await using server = await startServer(page(['a'], 'c1'), problem(404, 'not_found'))
  const seen: string[] = []
  const loop = async () => {
    for await (const { id } of client(server.baseUrl).webhooks.list()) seen.push(id)
  }
  await expect(loop()).rejects.toMatchObject({ status: 404 })
  expect(seen).toEqual(['a'])
})

test('numbered pages are read up to the last one, from the one that is asked for', async () => {
  const inputs: unknown[] = []
  const call = (async (_, input: { page?: number } = {}) => {
    inputs.push(input)
    const page = input.page ?? 1
    return { items: [`item ${page}`], page, pages: 3 }
  }) as Call
  const from = (input?: object) =>
    numberedPages<{ items: string[]; page: number; pages: number }>(call, operation, input)
  expect(await Array.fromAsync(from({ is_active: true }))).toEqual(['item 1', 'item 2', 'item 3'])
  expect(inputs).toEqual([{ is_active: true }, { is_active: true, page: 2 }, { is_active: true, page: 3 }])
  expect(await Array.fromAsync(from({ page: 3 }))).toEqual(['item 3'])
})

test('of a link to the next page only the number is used: the key never goes to where an answer says', async () => {
  const inputs: unknown[] = []
  const call = (async (_, input: { page?: number } = {}) => {
    inputs.push(input)
    const next = input.page === 2 ? null : 'https://elsewhere.example/x?organization_id=o1&page=2'
    return { results: [input.page ?? 1], next }
  }) as Call
  const list = linkedPages<{ results: number[]; next: string | null }>(call, operation, {
    organization_id: 'o1',
  })
  expect(await Array.fromAsync(list)).toEqual([1, 2])
  expect(inputs).toEqual([{ organization_id: 'o1' }, { organization_id: 'o1', page: 2 }])
})
