import { expect, test } from 'vitest'
import { anEndpoint, anEvent, startApi, stoppedClock, theDelivery } from '../testing/start-api.ts'

test('a test ping is answered with how the endpoint took it, and recorded as a delivery', async () => {
  using api = startApi({ outcome: { statusCode: 200, body: 'pong', durationMs: 25 } })
  const { id } = await anEndpoint(api, { active: false, events: ['order.paid'] })
  const { data } = await api.call('webhooksTestPing', { path: { webhookId: id } })
  expect(data).toMatchObject({
    delivered: true,
    statusCode: 200,
    durationMs: 25,
    error: null,
    responseBody: 'pong',
  })
  expect(await theDelivery(api)).toMatchObject({
    id: data.deliveryId,
    eventType: 'posthorn.ping',
    status: 'success',
  })
  expect(api.mock.state.events[0]?.data).toEqual({ webhookId: id })
})

test('a test ping is sent once, whatever comes of it, and never left pending', async () => {
  let outcome: 410 | 'connection_refused' | 'pending' = 410
  using api = startApi({ outcome: () => outcome })
  const { id } = await anEndpoint(api)
  const ping = async () => (await api.call('webhooksTestPing', { path: { webhookId: id } })).data
  expect(await ping()).toMatchObject({ delivered: false, statusCode: 410 })
  outcome = 'connection_refused'
  expect(await ping()).toMatchObject({ statusCode: null, error: 'connection_refused', responseBody: null })
  outcome = 'pending'
  expect(await ping()).toMatchObject({ delivered: true, statusCode: 204 })
  expect(api.mock.state.deliveries.map(({ status }) => status)).toEqual(['exhausted', 'exhausted', 'success'])
  expect(api.mock.state.endpoints[0]?.active).toBe(true)
})

test('a test ping of a type of the catalog carries its example', async () => {
  using api = startApi({ catalog: [{ name: 'order.paid', example: { orderId: 42 } }] })
  const { id } = await anEndpoint(api)
  const path = { webhookId: id }
  await api.call('webhooksTestPing', { path, body: { type: 'order.paid' } })
  expect(api.mock.state.events).toMatchObject([{ type: 'order.paid', data: { orderId: 42 } }])
  const { errors } = await api.refused('webhooksTestPing', { path, body: { type: 'order.lost' } })
  expect(errors?.map(({ loc, type }) => [loc, type])).toEqual([[['body', 'type'], 'unknown_event_type']])
})

test('statistics count deliveries by status and time attempts, without test pings', async () => {
  const clock = stoppedClock()
  let outcome = { statusCode: 200, durationMs: 20 }
  using api = startApi({ now: clock.now, outcome: () => outcome })
  const { id } = await anEndpoint(api, { maxRetries: 1 })
  const path = { webhookId: id }
  expect((await api.call('webhooksStats', { path })).data).toEqual({
    counts: { pending: 0, success: 0, retrying: 0, exhausted: 0, failed: 0, total: 0 },
    successRate: null,
    latency: { p50: null, p95: null, p99: null },
    lastSuccessAt: null,
    lastFailureAt: null,
  })
  for (let n = 0; n < 3; n += 1) await anEvent(api)
  await api.call('webhooksTestPing', { path })
  clock.forward(3600)
  outcome = { statusCode: 500, durationMs: 400 }
  await anEvent(api)
  expect((await api.call('webhooksStats', { path })).data).toEqual({
    counts: { pending: 0, success: 3, retrying: 0, exhausted: 1, failed: 0, total: 4 },
    successRate: 0.75,
    latency: { p50: 20, p95: 400, p99: 400 },
    lastSuccessAt: '2026-11-16T09:30:00.000Z',
    lastFailureAt: '2026-11-16T10:30:00.000Z',
  })
  const query = { since: '2026-11-16T10:00:00Z' }
  expect((await api.call('webhooksStats', { path, query })).data).toMatchObject({
    counts: { total: 1 },
    successRate: 0,
    lastSuccessAt: null,
  })
})
