import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn, deliveryThat } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { completed, replay, replayed } from '../support/replays.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

const start = async (options: object = {}) => {
  const receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  const endpoint = { url: receiver.url, events: ['*'], maxRetries: 1, ...options }
  const { id: webhookId } = await posthorn.webhooks.create(endpoint)
  const publish = async (status: 'success' | 'exhausted' | 'retrying') => {
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: { n: 1 } })
    return await deliveryIn(posthorn, status, id)
  }
  return {
    receiver,
    posthorn,
    webhookId,
    publish,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
}

test('what failed is sent again as new deliveries of the same events, byte for byte', async () => {
  await using it = await start()
  const { posthorn, receiver } = it
  receiver.answer({ status: 500 })
  const failed = await it.publish('exhausted')
  receiver.answer({})
  const succeeded = await it.publish('success')
  const made = await replay(posthorn, { status: 'failed' })
  expect(made).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    status: 'pending',
    total: 1,
    processed: 0,
    skipped: 0,
    createdAt: expect.any(String),
    endedAt: null,
    filters: { status: 'failed' },
  })
  expect(await completed(posthorn, made)).toEqual({
    ...made,
    status: 'completed',
    processed: 1,
    endedAt: expect.any(String),
  })
  const [first, second] = await receiver.received(failed.eventId, 2)
  expect(second?.body).toBe(first?.body)
  await eventually(async () => {
    const { deliveries } = await posthorn.events.get(failed.eventId)
    return (
      deliveries
        .map(({ status }) => status)
        .toSorted()
        .join() === 'exhausted,success'
    )
  }, 'a second delivery that succeeds')
  expect(receiver.of(succeeded.eventId)).toHaveLength(1)
})

test('deliveries are replayed by their ids whatever their status', async () => {
  await using it = await start({ maxRetries: 2, retrySchedule: [3600] })
  const { posthorn, receiver } = it
  const succeeded = await it.publish('success')
  receiver.answer({ status: 500 })
  const waiting = await it.publish('retrying')
  const cancelled = await it.publish('retrying')
  await posthorn.deliveries.cancel(cancelled.id)
  receiver.answer({})
  const ended = await replayed(posthorn, { deliveryIds: [cancelled.id, succeeded.id, waiting.id] })
  expect(ended).toMatchObject({ total: 3, processed: 3, skipped: 0 })
  expect(ended.filters).toEqual({ deliveryIds: [succeeded.id, waiting.id, cancelled.id] })
  await receiver.received(succeeded.eventId, 2)
  await receiver.received(cancelled.eventId, 2)
  // One that was open is sent itself, and nothing is made beside it.
  expect(await deliveryIn(posthorn, 'success', waiting.eventId)).toMatchObject({
    id: waiting.id,
    attemptCount: 2,
  })
})

test('an id that is unknown, or of another app, refuses all', async () => {
  await using it = await start()
  await using other = await start()
  const mine = await it.publish('success')
  const theirs = await other.publish('success')
  const refusedWith = (id: number) => refusalOf(it.posthorn.replays.create({ deliveryIds: [mine.id, id] }))
  const unknown = await refusedWith(4)
  expect(unknown).toMatchObject({ status: 404, code: 'not_found' })
  expect(await refusedWith(theirs.id)).toEqual(unknown)
  const elsewhere = { endpointId: other.webhookId }
  expect(await refusalOf(it.posthorn.replays.create(elsewhere))).toMatchObject({ status: 404 })
  expect(await Array.fromAsync(it.posthorn.replays.list())).toEqual([])
})

test('neither ids nor a filter, or both of them, is refused', async () => {
  await using it = await start()
  const { id } = await it.publish('success')
  for (const asked of [{}, { dryRun: true }, { deliveryIds: [id], status: 'all' as const }]) {
    expect(await refusalOf(it.posthorn.replays.create(asked))).toMatchObject({
      status: 422,
      code: 'invalid_input',
    })
  }
})

test('an event goes to an endpoint once a replay, and again with the next one', async () => {
  await using it = await start()
  const { posthorn, receiver } = it
  const { id, eventId } = await it.publish('success')
  await replayed(posthorn, { deliveryIds: [id] })
  await receiver.received(eventId, 2)
  await eventually(async () => {
    const { deliveries } = await posthorn.events.get(eventId)
    return deliveries.length === 2 && deliveries.every(({ status }) => status === 'success')
  }, 'two deliveries')
  expect(await replayed(posthorn, { status: 'all' })).toMatchObject({ total: 2, processed: 2 })
  await receiver.received(eventId, 3)
  const later = await it.publish('success')
  await receiver.received(later.eventId)
  expect(receiver.of(eventId)).toHaveLength(3)
})

test('what is held for a paused endpoint, or of one that is gone, is not lost count of', async () => {
  await using it = await start()
  const { posthorn, webhookId, receiver } = it
  const { id, eventId } = await it.publish('success')
  await posthorn.webhooks.delete(webhookId)
  expect(await replayed(posthorn, { deliveryIds: [id] })).toMatchObject({ processed: 1, skipped: 1 })
  const { id: again } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const next = await it.publish('success')
  await posthorn.webhooks.update(again, { active: false })
  expect(await replayed(posthorn, { deliveryIds: [next.id] })).toMatchObject({ processed: 1, skipped: 1 })
  expect(receiver.of(eventId)).toHaveLength(1)
  await deliveryThat(posthorn, next.eventId, 'is the only one', () => true)
})
