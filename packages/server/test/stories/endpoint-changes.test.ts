import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const paid = { type: 'order.paid', data: { orderId: 42 } }

/** An endpoint with a delivery that failed once and waits for long. */
const waiting = async (receiverUrl: string) => {
  const app = await createApp(platform)
  const { posthorn } = app
  const webhook = await posthorn.webhooks.create({ url: receiverUrl, events: ['*'], retrySchedule: [3600] })
  const event = await posthorn.events.publish(paid)
  const delivery = await deliveryIn(posthorn, 'retrying', event.id)
  return { posthorn, webhook, webhookId: webhook.id, event, deliveryId: delivery.id }
}

test('deleting an endpoint ends what waits for it, and it is gone', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhookId, event, deliveryId } = await waiting(receiver.url)

  expect(await posthorn.webhooks.delete(webhookId)).toBeUndefined()

  expect(await deliveryIn(posthorn, 'failed', event.id)).toMatchObject({
    attemptCount: 1,
    lastStatusCode: 500,
    lastError: 'endpoint_deleted',
    nextAttemptAt: null,
  })
  expect(await refusalOf(posthorn.webhooks.get(webhookId))).toMatchObject({ status: 404 })
  expect((await posthorn.webhooks.list().page()).data).toEqual([])
  const after = await posthorn.events.publish(paid)
  expect((await posthorn.events.get(after.id)).decisions).toEqual([])
  expect((await posthorn.deliveries.get(deliveryId)).payload).toMatchObject({ data: { orderId: 42 } })
  expect((await posthorn.deliveries.listAll({ webhookId }).page()).data).toHaveLength(1)
  expect(receiver.requests).toHaveLength(1)
})

test('a request that is under way when its endpoint is deleted is recorded, and not repeated', async () => {
  await using receiver = await startReceiver()
  const answer = Promise.withResolvers<void>()
  receiver.answer({ status: 500, after: answer.promise })
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    retrySchedule: [0],
    maxRetries: 20,
  })
  const event = await posthorn.events.publish(paid)
  await receiver.received(event.id)
  await posthorn.webhooks.delete(webhookId)
  answer.resolve()
  expect(await deliveryIn(posthorn, 'failed', event.id)).toMatchObject({
    attemptCount: 1,
    lastStatusCode: 500,
    lastError: 'endpoint_deleted',
  })
  expect(receiver.requests).toHaveLength(1)
})

test('making an endpoint inactive ends what waits for it', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhookId, event } = await waiting(receiver.url)
  await posthorn.webhooks.update(webhookId, { active: false })
  expect(await deliveryIn(posthorn, 'failed', event.id)).toMatchObject({ lastError: 'endpoint_inactive' })
})

test('a new url and new headers are used by the next attempt of what waits', async () => {
  await using receiver = await startReceiver()
  await using moved = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhook, webhookId, event, deliveryId } = await waiting(receiver.url)

  await posthorn.webhooks.update(webhookId, { url: moved.url, headers: { 'x-new': 'yes' } })
  await posthorn.deliveries.retry(deliveryId)

  const [request] = await moved.received(event.id)
  expect(request?.headers).toMatchObject({ 'x-new': 'yes', 'webhook-id': event.id })
  await verify(request?.body ?? '', request?.headers ?? {}, webhook.secret)
  await deliveryIn(posthorn, 'success', event.id)
  expect(receiver.requests).toHaveLength(1)
})

test('a new secret signs the next attempt of what waits', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhook, webhookId, event, deliveryId } = await waiting(receiver.url)
  const { secret } = await posthorn.webhooks.rotateSecret(webhookId)
  receiver.answer({})
  await posthorn.deliveries.retry(deliveryId)
  await deliveryIn(posthorn, 'success', event.id)
  const [first, second] = receiver.of(event.id)
  await verify(first?.body ?? '', first?.headers ?? {}, webhook.secret)
  await verify(second?.body ?? '', second?.headers ?? {}, secret)
  await expect(verify(second?.body ?? '', second?.headers ?? {}, webhook.secret)).rejects.toMatchObject({
    reason: 'no_matching_signature',
  })
})

test('a smaller number of attempts holds for what waits', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhookId, event, deliveryId } = await waiting(receiver.url)
  await posthorn.webhooks.update(webhookId, { maxRetries: 2, retrySchedule: [0] })
  await posthorn.deliveries.retry(deliveryId)
  expect(await deliveryIn(posthorn, 'exhausted', event.id)).toMatchObject({ attemptCount: 2 })
})

test('what an update leaves out stays as it is', async () => {
  const { posthorn } = await createApp(platform)
  const options = {
    url: 'http://127.0.0.1:9/hook',
    name: 'Shop',
    description: 'For orders',
    timeoutSeconds: 7,
    maxRetries: 3,
    retrySchedule: [5, 6],
    concurrency: 2,
    rateLimit: { limit: 10, perSeconds: 60 as const },
    disableAfterSeconds: 7_200,
    headers: { 'x-shop': 'north' },
    metadata: { plan: 'gold' },
  }
  const { id: webhookId } = await posthorn.webhooks.create({ ...options, events: ['order.paid'] })
  const before = await posthorn.webhooks.get(webhookId)
  expect(before).toMatchObject({ ...options, events: ['order.paid'], active: true })

  await posthorn.webhooks.update(webhookId, { events: ['*'] })
  const { updatedAt, ...after } = await posthorn.webhooks.get(webhookId)
  expect(after).toEqual({ ...after, ...options, events: ['*'], active: true, createdAt: before.createdAt })
  expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt))

  const none = { name: null, description: null, rateLimit: null, disableAfterSeconds: null }
  await posthorn.webhooks.update(webhookId, { ...none })
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject(none)
})
