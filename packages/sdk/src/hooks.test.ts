import { expect, test, vi } from 'vitest'
import type { Hooks } from './hooks.ts'
import { Posthorn } from './posthorn.ts'
import { ok, problem, startServer } from './testing/start-server.ts'

function client(baseUrl: string, options: { hooks?: Hooks; userAgent?: string }) {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  return new Posthorn({ appId: 'shop', apiKey: 'ph_key', baseUrl, ...options })
}

test('hooks are told of every request, answer and repetition', async () => {
  await using server = await startServer(
    problem(503, 'unavailable', { 'x-request-id': 'r1' }),
    ok({ id: 'evt_1' }, 202),
  )
  const told: [string, object][] = []
  const hooks: Hooks = {
    onRequest: info => void told.push(['request', info]),
    onResponse: info => void told.push(['response', info]),
    onRetry: info => void told.push(['retry', info]),
  }
  await client(server.baseUrl, { hooks }).events.publish({ type: 'a', data: {} })
  const call = {
    operation: 'events.publish',
    method: 'POST',
    url: `${server.baseUrl}/api/v1/apps/shop/events`,
  }
  const durationMs = expect.any(Number)
  expect(told).toEqual([
    ['request', { ...call, attempt: 1 }],
    ['response', { ...call, attempt: 1, status: 503, requestId: 'r1', durationMs }],
    [
      'retry',
      { ...call, attempt: 2, error: expect.objectContaining({ code: 'unavailable', requestId: 'req-1' }) },
    ],
    ['request', { ...call, attempt: 2 }],
    ['response', { ...call, attempt: 2, status: 202, requestId: undefined, durationMs }],
  ])
  expect(JSON.stringify(told)).not.toContain('ph_key')
})

test('a hook that throws or rejects changes nothing', async () => {
  await using server = await startServer(problem(500, 'internal'), ok([]))
  const broken = () => {
    throw new Error('the log is full')
  }
  const hooks: Hooks = { onRequest: broken, onResponse: async () => broken(), onRetry: broken }
  expect(await client(server.baseUrl, { hooks }).eventTypes.get('a')).toEqual([])
  expect(server.received).toHaveLength(2)
})

test('requests say who makes them: the SDK, and the program when it has a name', async () => {
  await using server = await startServer(ok({}))
  await client(server.baseUrl, {}).webhooks.get('w1')
  await client(server.baseUrl, { userAgent: 'shop-backend/3.1' }).webhooks.get('w1')
  const agents = server.received.map(({ headers }) => headers['user-agent'])
  expect(agents[0]).toMatch(/^posthorn-sdk\/\d+\.\d+\.\d+$/)
  expect(agents[1]).toBe(`${agents[0]} shop-backend/3.1`)
})
