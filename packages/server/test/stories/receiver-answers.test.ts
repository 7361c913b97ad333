import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const paid = { type: 'order.paid', data: { orderId: 42 } }
/** How far the clocks of a server and its database may be apart, and how slow a loaded machine may be. */
const CLOCKS_MS = 2_000
const SLOW_MS = 15_000

test('410 switches the endpoint off and ends what waits for it', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  receiver.answer({ status: 500 })
  const waiting = await posthorn.events.publish(paid)
  await deliveryIn(posthorn, 'retrying', waiting.id)
  receiver.answer({ status: 410 })
  const refused = await posthorn.events.publish(paid)

  expect(await deliveryIn(posthorn, 'failed', refused.id)).toMatchObject({
    attemptCount: 1,
    lastStatusCode: 410,
  })
  expect(await deliveryIn(posthorn, 'failed', waiting.id)).toMatchObject({
    attemptCount: 1,
    lastStatusCode: 500,
    lastError: 'endpoint_disabled',
    nextAttemptAt: null,
  })
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject({
    active: false,
    disabledAt: expect.stringMatching(/^\d{4}-/),
    disabledReason: 'gone',
  })
  const missed = await posthorn.events.publish(paid)
  expect(await posthorn.events.get(missed.id)).toMatchObject({
    deliveries: [],
    decisions: [{ webhookId, decision: 'disabled' }],
  })
})

test('an endpoint that was switched off by 410 works again when it is made active', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  receiver.answer({ status: 410 })
  const refused = await posthorn.events.publish(paid)
  await deliveryIn(posthorn, 'failed', refused.id)
  // What came of the delivery is written first.
  await eventually(
    async () => (await posthorn.webhooks.get(webhookId)).disabledAt,
    'the endpoint switched off',
  )
  receiver.answer({})

  await posthorn.webhooks.update(webhookId, { active: true })

  const webhook = await posthorn.webhooks.get(webhookId)
  expect(webhook.active).toBe(true)
  expect(webhook).not.toHaveProperty('disabledAt')
  expect(webhook).not.toHaveProperty('disabledReason')
  const event = await posthorn.events.publish(paid)
  await deliveryIn(posthorn, 'success', event.id)
})

test.each([429, 503])(
  '%i with Retry-After is honoured when that is longer than the schedule',
  async status => {
    await using receiver = await startReceiver()
    receiver.answer({ status, headers: { 'retry-after': '120' } })
    const { posthorn } = await createApp(platform)
    await posthorn.webhooks.create({ url: receiver.url, events: ['*'], retrySchedule: [1, 1] })
    const event = await posthorn.events.publish(paid)
    const delivery = await deliveryIn(posthorn, 'retrying', event.id)
    const [attempt] = await attemptsOf(posthorn, event.id, 1)
    const waitMs = Date.parse(delivery.nextAttemptAt ?? '') - Date.parse(attempt?.at ?? '')
    expect(waitMs).toBeGreaterThan(120_000 - CLOCKS_MS)
    expect(waitMs).toBeLessThan(120_000 + SLOW_MS)
  },
)

test('Retry-After may be a date', async () => {
  await using receiver = await startReceiver()
  const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000)
  receiver.answer({ status: 503, headers: { 'retry-after': until.toUTCString() } })
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'], retrySchedule: [1] })
  const event = await posthorn.events.publish(paid)
  const { nextAttemptAt } = await deliveryIn(posthorn, 'retrying', event.id)
  expect(Math.abs(Date.parse(nextAttemptAt ?? '') - until.getTime())).toBeLessThan(CLOCKS_MS + 1_000)
})

test('Retry-After shortens no wait, and means nothing with another status', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'], retrySchedule: [1000] })
  for (const answer of [
    { status: 503, headers: { 'retry-after': '1' } },
    { status: 500, headers: { 'retry-after': '5000' } },
    { status: 429, headers: { 'retry-after': 'soon' } },
  ]) {
    receiver.answer(answer)
    const event = await posthorn.events.publish(paid)
    const delivery = await deliveryIn(posthorn, 'retrying', event.id)
    const waitMs = Date.parse(delivery.nextAttemptAt ?? '') - Date.parse(event.createdAt)
    expect(waitMs).toBeGreaterThan(900_000 - CLOCKS_MS)
    expect(waitMs).toBeLessThan(1_100_000 + SLOW_MS)
  }
})

test('a redirect is not followed', async () => {
  await using receiver = await startReceiver()
  await using elsewhere = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'order.moved'])
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'], maxRetries: 1 })
  await posthorn.webhooks.create({ url: elsewhere.url, events: ['order.moved'] })
  for (const status of [301, 302, 303, 307, 308]) {
    receiver.answer({ status, headers: { location: elsewhere.url } })
    const event = await posthorn.events.publish(paid)
    expect(await deliveryIn(posthorn, 'exhausted', event.id)).toMatchObject({ lastStatusCode: status })
    const [attempt] = await attemptsOf(posthorn, event.id, 1)
    expect(attempt?.responseHeaders).toMatchObject({ location: elsewhere.url })
  }
  const last = await posthorn.events.publish({ type: 'order.moved', data: {} })
  await elsewhere.received(last.id)
  expect(elsewhere.requests).toHaveLength(1)
  expect(receiver.requests).toHaveLength(5)
})

test('an endpoint that sleeps does not hold up its neighbours', async () => {
  await using sleeper = await startReceiver()
  await using receiver = await startReceiver()
  sleeper.answer({ after: new Promise(() => {}) })
  const { posthorn } = await createApp(platform, ['order.paid', 'order.slow'])
  await posthorn.webhooks.create({ url: sleeper.url, events: ['order.slow'], concurrency: 50 })
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const slow = Array.from({ length: 200 }, () => ({ type: 'order.slow', data: {} }))
  await posthorn.events.publishBatch({ events: slow })
  const event = await posthorn.events.publish(paid)
  await deliveryIn(posthorn, 'success', event.id)
  expect(sleeper.requests.length).toBeLessThanOrEqual(50)
})
