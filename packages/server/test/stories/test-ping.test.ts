import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn, statsWith } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('a ping is sent at once, signed, and answers how it went', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 202, body: 'thank you' })
  const { posthorn } = await createApp(platform)
  const { id: webhookId, secret } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })

  const ping = await posthorn.webhooks.testPing(webhookId)

  expect(ping).toEqual({
    delivered: true,
    statusCode: 202,
    durationMs: expect.any(Number),
    error: null,
    responseBody: 'thank you',
    deliveryId: expect.any(Number),
  })
  const [request] = receiver.requests
  expect(await verify(request?.body ?? '', request?.headers ?? {}, secret)).toEqual({
    type: 'posthorn.ping',
    timestamp: expect.any(String),
    data: { webhookId },
  })
  expect(await posthorn.deliveries.get(ping.deliveryId)).toMatchObject({
    eventId: request?.eventId,
    eventType: 'posthorn.ping',
    webhookId,
    status: 'success',
    attemptCount: 1,
    payload: { type: 'posthorn.ping', data: { webhookId } },
  })
  const { data: attempts } = await posthorn.deliveries.attempts(ping.deliveryId).page()
  expect(attempts).toMatchObject([{ number: 1, statusCode: 202, responseBody: 'thank you' }])
})

test('an endpoint that is not active is pinged too, also one that does not subscribe to the type', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'user.created'])
  const options = { url: receiver.url, events: ['user.created'], active: false }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  expect(await posthorn.webhooks.testPing(webhookId)).toMatchObject({ delivered: true })
  expect(await posthorn.webhooks.testPing(webhookId, { type: 'order.paid' })).toMatchObject({
    delivered: true,
  })
  expect(receiver.requests).toHaveLength(2)
})

test('a ping of an event type carries its example', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.plain'])
  const example = { orderId: 42, 'dotted.key': { $set: [1, null] } }
  await platform.platform.eventTypes.create({ name: 'order.shown', example })
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  await posthorn.webhooks.testPing(webhookId, { type: 'order.shown' })
  await posthorn.webhooks.testPing(webhookId, { type: 'order.plain' })
  const bodies = receiver.requests.map(({ body }) => JSON.parse(body))
  expect(bodies).toMatchObject([
    { type: 'order.shown', data: example },
    { type: 'order.plain', data: {} },
  ])
})

test('a ping of a type that is not in the catalog is refused', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  expect(await refusalOf(posthorn.webhooks.testPing(webhookId, { type: 'order.piad' }))).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [['body', 'type']],
  })
  expect((await posthorn.deliveries.list(webhookId).page()).data).toEqual([])
})

test('a receiver that cannot be reached is an answer, not a failure', async () => {
  const receiver = await startReceiver()
  await receiver[Symbol.asyncDispose]()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const ping = await posthorn.webhooks.testPing(webhookId)
  expect(ping).toMatchObject({
    delivered: false,
    statusCode: null,
    error: 'connection_refused',
    responseBody: null,
  })
  expect(await posthorn.deliveries.get(ping.deliveryId)).toMatchObject({
    status: 'exhausted',
    attemptCount: 1,
    lastError: 'connection_refused',
    nextAttemptAt: null,
  })
})

test('a failing ping is not tried again and, even with 410, switches nothing off', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], retrySchedule: [0, 0] }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  for (const status of [500, 429, 410]) {
    receiver.answer({ status, headers: { 'retry-after': '0' } })
    expect(await posthorn.webhooks.testPing(webhookId)).toMatchObject({
      delivered: false,
      statusCode: status,
    })
  }
  receiver.answer({})
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'success', event.id)
  expect(receiver.requests).toHaveLength(4)
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject({ active: true })
})

test('a ping is outside of the rate limit, of the open requests and of the statistics', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const answer = Promise.withResolvers<void>()
  receiver.answer(({ body }) => (body.includes('order.paid') ? { after: answer.promise } : {}))
  const rateLimit = { limit: 100, perSeconds: 60 as const }
  const options = { url: receiver.url, events: ['*'], concurrency: 1, rateLimit }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await receiver.received(event.id)

  const pings = await Promise.all(Array.from({ length: 5 }, () => posthorn.webhooks.testPing(webhookId)))

  expect(pings.map(({ delivered }) => delivered)).toEqual([true, true, true, true, true])
  answer.resolve()
  await deliveryIn(posthorn, 'success', event.id)
  const { counts } = await statsWith(posthorn, webhookId, { success: 1 })
  expect(counts.total).toBe(1)
})
