import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn, statsWith } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('statistics count deliveries by status, and say how long attempts took', async () => {
  await using receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: JSON.parse(body).data.status }))
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  const options = { url: receiver.url, retrySchedule: [3600] }
  const patient = await posthorn.webhooks.create({ ...options, events: ['order.paid'] })
  const hasty = await posthorn.webhooks.create({ ...options, events: ['order.sent'], maxRetries: 1 })
  const publish = async (type: string, status: number, ends: 'success' | 'retrying' | 'exhausted') => {
    const { id } = await posthorn.events.publish({ type, data: { status } })
    return await deliveryIn(posthorn, ends, id)
  }
  for (const status of [200, 201, 204]) await publish('order.paid', status, 'success')
  await publish('order.paid', 500, 'retrying')
  const { id: deliveryId } = await publish('order.paid', 500, 'retrying')
  await posthorn.deliveries.cancel(deliveryId)
  await publish('order.sent', 500, 'exhausted')
  await posthorn.webhooks.testPing(patient.id)

  const counts = { pending: 0, success: 3, retrying: 1, exhausted: 0, failed: 1, total: 5 }
  const stats = await statsWith(posthorn, patient.id, counts)
  expect(stats).toEqual({
    counts,
    successRate: 0.75,
    latency: { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) },
    lastSuccessAt: expect.stringMatching(/^\d{4}-/),
    lastFailureAt: expect.stringMatching(/^\d{4}-/),
  })
  const { p50, p95, p99 } = stats.latency
  expect(p50).toBeGreaterThanOrEqual(0)
  expect(p95).toBeGreaterThanOrEqual(p50 ?? 0)
  expect(p99).toBeGreaterThanOrEqual(p95 ?? 0)
  expect(await statsWith(posthorn, hasty.id, { exhausted: 1, total: 1 })).toMatchObject({
    successRate: 0,
    lastSuccessAt: null,
  })
})

test('statistics of an endpoint without deliveries are zeros and nulls', async () => {
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['*'] })
  expect(await posthorn.webhooks.stats(webhookId)).toEqual({
    counts: { pending: 0, success: 0, retrying: 0, exhausted: 0, failed: 0, total: 0 },
    successRate: null,
    latency: { p50: null, p95: null, p99: null },
    lastSuccessAt: null,
    lastFailureAt: null,
  })
})

test('a slow answer shows in the latencies', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const [request] = await receiver.received(event.id)
  await eventually(async () => performance.now() - (request?.at ?? 0) > 300, 'some time to pass')
  answer.resolve()
  await deliveryIn(posthorn, 'success', event.id)
  const { latency } = await statsWith(posthorn, webhookId, { success: 1 })
  expect(latency.p50).toBeGreaterThanOrEqual(250)
  expect(latency).toEqual({ p50: latency.p50, p95: latency.p50, p99: latency.p50 })
})

test('since and until bound the statistics', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'success', event.id)
  const at = Date.parse(event.createdAt)
  const total = async (range: { since?: number; until?: number }) => {
    const { since, until } = range
    const query = {
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(until !== undefined && { until: new Date(until).toISOString() }),
    }
    return (await posthorn.webhooks.stats(webhookId, { ...query })).counts.total
  }
  await statsWith(posthorn, webhookId, { total: 1 })
  expect(await total({ since: at, until: at + 1 })).toBe(1)
  expect(await total({ since: at + 120_000 })).toBe(0)
  expect(await total({ until: at - 120_000 })).toBe(0)
})
