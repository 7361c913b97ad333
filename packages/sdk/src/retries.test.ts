import { expect, test, vi } from 'vitest'
import { ConnectionError, TimeoutError } from './errors/connection-error.ts'
import { RateLimitedError, ServerError } from './errors/status-errors.ts'
import { Posthorn } from './posthorn.ts'
import { ok, problem, type Reply, startServer } from './testing/start-server.ts'

const reset: Reply = res => res.destroy()
const silence: Reply = () => {}

/** A client that waits no longer than it must: the jitter of its back-off is always at its least. */
function client(baseUrl: string, options: Partial<ConstructorParameters<typeof Posthorn>[0]> = {}) {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  return new Posthorn({ appId: 'shop', apiKey: 'ph_key', baseUrl, ...options })
}
const webhook = { url: 'https://a.example', events: ['*'] }

test.each<[string, Reply]>([
  ['429', problem(429, 'too_many')],
  ['500', problem(500, 'internal')],
  ['502', problem(502, 'bad_gateway')],
  ['503', problem(503, 'unavailable')],
  ['504', problem(504, 'gateway_timeout')],
  ['a reset connection', reset],
])('a read is repeated after %s', async (_, failure) => {
  await using server = await startServer(failure, failure, ok({ id: 'w1' }))
  expect(await client(server.baseUrl).webhooks.get('w1')).toEqual({ id: 'w1' })
  expect(server.received).toHaveLength(3)
})

test.each([400, 401, 403, 404, 409, 413, 422])('nothing is repeated after %i', async status => {
  await using server = await startServer(problem(status, 'no'))
  await expect(client(server.baseUrl).webhooks.get('w1')).rejects.toMatchObject({ status })
  expect(server.received).toHaveLength(1)
})

test('after the last attempt the error of that attempt is thrown', async () => {
  await using server = await startServer(problem(500, 'internal'), problem(503, 'unavailable'))
  await expect(client(server.baseUrl, { retries: 1 }).webhooks.list().page()).rejects.toMatchObject({
    status: 503,
  })
  expect(server.received).toHaveLength(2)
})

test('a call can have its own number of retries', async () => {
  await using server = await startServer(problem(500, 'internal'))
  await expect(client(server.baseUrl).webhooks.list({}, { retries: 0 }).page()).rejects.toBeInstanceOf(
    ServerError,
  )
  expect(server.received).toHaveLength(1)
})

test('all attempts of a publish carry the same idempotency key, and two publishes different ones', async () => {
  await using server = await startServer(problem(503, 'unavailable'), reset, ok({ id: 'evt_1' }, 202))
  const posthorn = client(server.baseUrl)
  await posthorn.events.publish({ type: 'a', data: {} })
  await posthorn.events.publish({ type: 'a', data: {} })
  const keys = server.received.map(({ body }): string => JSON.parse(body).id)
  expect(keys).toHaveLength(4)
  expect(keys[0]).toMatch(/^[\w-]{1,128}$/)
  expect(keys.slice(1, 3)).toEqual([keys[0], keys[0]])
  expect(keys[3]).not.toBe(keys[0])
})

test("a caller's own idempotency key is kept", async () => {
  await using server = await startServer(problem(500, 'internal'), ok({ id: 'evt_1' }, 202))
  await client(server.baseUrl).events.publish({ type: 'a', data: {}, id: 'order-1' })
  expect(server.received.map(({ body }) => JSON.parse(body).id)).toEqual(['order-1', 'order-1'])
})

test('each event of a batch has a key of its own, the same in all attempts; the input is left as it was', async () => {
  await using server = await startServer(reset, ok([{ id: 'evt_1' }, { id: 'evt_2' }, { id: 'evt_3' }], 202))
  const events = [
    { type: 'a', data: {} },
    { type: 'a', data: {} },
    { type: 'a', data: {}, id: 'mine' },
  ]
  await client(server.baseUrl).events.publishBatch({ events })
  const [first, second] = server.received.map(({ body }): string[] =>
    JSON.parse(body).events.map((event: { id: string }) => event.id),
  )
  expect(second).toEqual(first)
  expect(new Set(first).size).toBe(3)
  expect(first?.[2]).toBe('mine')
  expect(events[0]).toEqual({ type: 'a', data: {} })
})

test.each<[string, Reply]>([
  ['500', problem(500, 'internal')],
  ['503 without Retry-After', problem(503, 'unavailable')],
  ['a reset connection', reset],
  ['an answer that does not come', silence],
])('a change is not repeated after %s: it may have been made', async (_, failure) => {
  await using server = await startServer(failure, ok({}))
  await expect(client(server.baseUrl, { timeoutMs: 50 }).webhooks.create(webhook)).rejects.toThrow()
  expect(server.received).toHaveLength(1)
})

test.each<[string, Reply]>([
  ['429', problem(429, 'too_many')],
  ['503 with Retry-After', problem(503, 'unavailable', { 'retry-after': '0' })],
])('a change is repeated after %s: it was refused', async (_, failure) => {
  await using server = await startServer(failure, ok({ id: 'w1' }, 201))
  expect(await client(server.baseUrl).webhooks.create(webhook)).toEqual({ id: 'w1' })
  expect(server.received).toHaveLength(2)
})

test('a change is repeated when the connection was refused', async () => {
  const server = await startServer(ok({}))
  await server[Symbol.asyncDispose]()
  const fetch = vi.fn<typeof globalThis.fetch>((input, init) => globalThis.fetch(input, init))
  const created = client(server.baseUrl, { fetch }).webhooks.create(webhook)
  await expect(created).rejects.toThrow(/: network_error – connect ECONNREFUSED/)
  await expect(created).rejects.toBeInstanceOf(ConnectionError)
  expect(fetch).toHaveBeenCalledTimes(3)
})

test('an answer that stalls half-way ends as a timeout', async () => {
  await using server = await startServer(res =>
    res.writeHead(200, { 'content-length': '100' }).write('{"succ'),
  )
  const list = client(server.baseUrl, { timeoutMs: 50, retries: 1 }).webhooks.list().page()
  await expect(list).rejects.toBeInstanceOf(TimeoutError)
  expect(server.received).toHaveLength(2)
})

test('Retry-After is waited for, to the millisecond', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockResolvedValueOnce(new Response(null, { status: 429, headers: { 'retry-after': '7' } }))
      .mockResolvedValueOnce(Response.json({ success: true, data: [] }))
    const list = client('https://hooks.example', { fetch }).webhooks.list().page()
    await vi.advanceTimersByTimeAsync(6_999)
    expect(fetch).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await list).toEqual([])
    expect(fetch).toHaveBeenCalledTimes(2)
  } finally {
    vi.useRealTimers()
  }
})

test('a Retry-After of more than a minute is left to the caller', async () => {
  await using server = await startServer(problem(429, 'too_many', { 'retry-after': '61' }))
  const error: unknown = await client(server.baseUrl)
    .webhooks.list()
    .page()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(RateLimitedError)
  expect(error).toMatchObject({ retryAfterSeconds: 61 })
  expect(server.received).toHaveLength(1)
})

test('a call ends when its total time is up, retries and pauses included', async () => {
  await using server = await startServer(problem(503, 'unavailable', { 'retry-after': '60' }))
  const list = client(server.baseUrl, { totalTimeoutMs: 50 }).webhooks.list().page()
  await expect(list).rejects.toBeInstanceOf(TimeoutError)
  expect(server.received).toHaveLength(1)
  await using silent = await startServer(silence)
  const get = client(silent.baseUrl).webhooks.get('w1', { totalTimeoutMs: 50 })
  await expect(get).rejects.toMatchObject({ code: 'timeout' })
})

test('what a rate limit says in other headers is waited for no longer than a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockResolvedValueOnce(new Response(null, { status: 429, headers: { 'ratelimit-reset': '3600' } }))
      .mockResolvedValueOnce(Response.json({ success: true, data: {} }))
    const get = client('https://hooks.example', { fetch }).webhooks.get('w1')
    await vi.advanceTimersByTimeAsync(60_000)
    await get
    expect(fetch).toHaveBeenCalledTimes(2)
  } finally {
    vi.useRealTimers()
  }
})

test('a signal ends the call, also while it waits for a retry', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  await using server = await startServer(problem(503, 'unavailable', { 'retry-after': '60' }))
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await globalThis.fetch(input, init)
    setImmediate(() => controller.abort(reason))
    return response
  }
  const list = client(server.baseUrl, { fetch }).webhooks.list({}, { signal: controller.signal }).page()
  await expect(list).rejects.toBe(reason)
  expect(server.received).toHaveLength(1)
})

test('nothing is asked for a caller who has given up already, whatever makes the requests', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ success: true, data: {} }))
  const signal = AbortSignal.abort(new Error('gone'))
  await expect(client('https://hooks.example', { fetch }).webhooks.get('w1', { signal })).rejects.toThrow(
    'gone',
  )
  expect(fetch).not.toHaveBeenCalled()
})
