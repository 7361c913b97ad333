import type { Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

/** For so long a delivery that a worker has in hand may still go by what it was when the worker took it. */
const IN_HAND_MS = 1_000

const platform = await sharePlatform()
const paid = { type: 'order.paid', data: { orderId: 42 } }

/** An endpoint that takes one request at a time: the first stays open until `answer`, two events wait behind it. */
const behindAnOpenRequest = async (receiver: Receiver) => {
  const { posthorn } = await createApp(platform)
  const { promise, resolve } = Promise.withResolvers<void>()
  receiver.answer(() => ({ after: promise }))
  const { id: webhookId, secret } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    concurrency: 1,
  })
  const first = await posthorn.events.publish(paid)
  await receiver.received(first.id)
  const second = await posthorn.events.publish(paid)
  const third = await posthorn.events.publish(paid)
  /** Answers the open request, and those after it, when a change is so old that it holds for what is in hand. */
  const answer = async () => {
    const changedAt = performance.now()
    await eventually(async () => performance.now() - changedAt > IN_HAND_MS + 100, 'some time to pass')
    resolve()
  }
  return { posthorn, webhookId, secret, answer, first, second, third }
}

const deliveryOf = async (posthorn: Posthorn, eventId: string): Promise<number> => {
  const [delivery] = (await posthorn.events.get(eventId)).deliveries
  if (!delivery) throw new Error(`${eventId} has no delivery`)
  return delivery.id
}

test.concurrent('deleting an endpoint stops what waits behind an open request', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, answer, first, second, third } = await behindAnOpenRequest(receiver)
  await posthorn.webhooks.delete(webhookId)
  await answer()
  await deliveryIn(posthorn, 'success', first.id)
  for (const { id } of [second, third]) {
    expect(await deliveryIn(posthorn, 'failed', id)).toMatchObject({
      lastError: 'endpoint_deleted',
      attemptCount: 0,
    })
  }
  expect(receiver.requests).toHaveLength(1)
})

test.concurrent('making an endpoint inactive stops what waits behind an open request', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, answer, second, third } = await behindAnOpenRequest(receiver)
  await posthorn.webhooks.update(webhookId, { active: false })
  await answer()
  for (const { id } of [second, third]) {
    expect(await deliveryIn(posthorn, 'failed', id)).toMatchObject({ lastError: 'endpoint_inactive' })
  }
  expect(receiver.requests).toHaveLength(1)
})

test.concurrent('a rotated secret signs what waits behind an open request', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: old, answer, second, third } = await behindAnOpenRequest(receiver)
  const { secret } = await posthorn.webhooks.rotateSecret(webhookId)
  await answer()
  for (const { id } of [second, third]) {
    await deliveryIn(posthorn, 'success', id)
    const [{ body, headers } = { body: '', headers: {} }] = receiver.of(id)
    await verify(body, headers, secret)
    await expect(verify(body, headers, old)).rejects.toMatchObject({ reason: 'no_matching_signature' })
  }
})

test.concurrent('a new url and new headers are for what waits behind an open request too', async () => {
  await using receiver = await startReceiver()
  await using moved = await startReceiver()
  const { posthorn, webhookId, answer, second, third } = await behindAnOpenRequest(receiver)
  await posthorn.webhooks.update(webhookId, { url: moved.url, headers: { 'x-new': 'yes' } })
  await answer()
  for (const { id } of [second, third]) {
    const [request] = await moved.received(id)
    expect(request?.headers).toMatchObject({ 'x-new': 'yes' })
  }
  expect(receiver.requests).toHaveLength(1)
})

test.concurrent('cancelling a delivery that waits behind an open request keeps it from being sent', async () => {
  await using receiver = await startReceiver()
  const { posthorn, answer, first, second, third } = await behindAnOpenRequest(receiver)
  await posthorn.deliveries.cancel(await deliveryOf(posthorn, second.id))
  await answer()
  await deliveryIn(posthorn, 'success', third.id)
  expect(await deliveryIn(posthorn, 'failed', second.id)).toMatchObject({
    lastError: 'cancelled',
    attemptCount: 0,
  })
  expect(receiver.requests.map(({ eventId }) => eventId)).toEqual([first.id, third.id])
})
