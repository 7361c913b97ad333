import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { attemptsOf, deliveryIn, deliveryThat, statsWith } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

const publishTo = async (receiver: Receiver, retrySchedule: number[]) => {
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    retrySchedule,
  })
  const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const { id: deliveryId } = await deliveryThat(posthorn, eventId, 'was made', () => true)
  return { posthorn, webhookId, eventId, deliveryId }
}

test('a delivery that waits is sent now when it is retried', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, eventId, deliveryId } = await publishTo(receiver, [3600, 3600])
  await deliveryIn(posthorn, 'retrying', eventId)
  receiver.answer({})
  const before = Date.now()
  const retried = await posthorn.deliveries.retry(deliveryId)
  expect(retried).toMatchObject({ id: deliveryId, status: 'retrying', attemptCount: 1 })
  expect(Date.parse(retried.nextAttemptAt ?? '')).toBeLessThan(before + 60_000)
  expect(await deliveryIn(posthorn, 'success', eventId)).toMatchObject({ id: deliveryId, attemptCount: 2 })
})

test('a delivery that is exhausted gets one attempt more, whatever its schedule says', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, eventId, deliveryId } = await publishTo(receiver, [0])
  expect(await deliveryIn(posthorn, 'exhausted', eventId)).toMatchObject({ attemptCount: 2 })
  await posthorn.deliveries.retry(deliveryId)
  await attemptsOf(posthorn, eventId, 3)
  expect(await deliveryIn(posthorn, 'exhausted', eventId)).toMatchObject({ attemptCount: 3 })
  receiver.answer({})
  await posthorn.deliveries.retry(deliveryId)
  expect(await deliveryIn(posthorn, 'success', eventId)).toMatchObject({ attemptCount: 4, lastError: null })
  const attempts = await attemptsOf(posthorn, eventId, 4)
  expect(attempts.map(({ number, statusCode }) => [number, statusCode])).toEqual([
    [1, 500],
    [2, 500],
    [3, 500],
    [4, 200],
  ])
})

test.each([
  { given: 'waits', retrySchedule: [3600], status: 'retrying' },
  { given: 'is exhausted', retrySchedule: [0], status: 'exhausted' },
] as const)(
  '20 retries at once of a delivery that $given make one attempt',
  async ({ retrySchedule, status }) => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 500 })
    const { posthorn, eventId, deliveryId } = await publishTo(receiver, [...retrySchedule])
    const { attemptCount } = await deliveryIn(posthorn, status, eventId)
    const answer = Promise.withResolvers<void>()
    receiver.answer({ status: 500, after: answer.promise })

    await Promise.all(Array.from({ length: 20 }, () => posthorn.deliveries.retry(deliveryId)))
    await receiver.received(eventId, attemptCount + 1)
    const whileSending = await posthorn.deliveries.retry(deliveryId)
    expect(whileSending).toMatchObject({ status: 'retrying', attemptCount, nextAttemptAt: null })
    answer.resolve()

    await attemptsOf(posthorn, eventId, attemptCount + 1)
    const other = await posthorn.events.publish({ type: 'order.paid', data: {} })
    await receiver.received(other.id)
    expect(await posthorn.deliveries.get(deliveryId)).toMatchObject({
      status: 'exhausted',
      attemptCount: attemptCount + 1,
    })
    expect(receiver.of(eventId)).toHaveLength(attemptCount + 1)
  },
)

test('a delivery that succeeded is not retried', async () => {
  await using receiver = await startReceiver()
  const { posthorn, eventId, deliveryId } = await publishTo(receiver, [0])
  await deliveryIn(posthorn, 'success', eventId)
  expect(await refusalOf(posthorn.deliveries.retry(deliveryId))).toEqual({
    status: 409,
    code: 'delivery_succeeded',
    locs: [],
  })
  expect(await refusalOf(posthorn.deliveries.cancel(deliveryId))).toMatchObject({ status: 409 })
})

test('a delivery that waits is cancelled once', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, eventId, deliveryId } = await publishTo(receiver, [3600])
  await deliveryIn(posthorn, 'retrying', eventId)

  const cancellations = await Promise.allSettled(
    Array.from({ length: 5 }, () => posthorn.deliveries.cancel(deliveryId)),
  )

  const accepted = cancellations.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  expect(accepted).toEqual([
    expect.objectContaining({
      status: 'failed',
      lastError: 'cancelled',
      attemptCount: 1,
      nextAttemptAt: null,
    }),
  ])
  expect(await refusalOf(posthorn.deliveries.cancel(deliveryId))).toEqual({
    status: 409,
    code: 'delivery_finished',
    locs: [],
  })
  expect(await posthorn.deliveries.get(deliveryId)).toMatchObject({
    status: 'failed',
    lastError: 'cancelled',
  })
})

test('a request that is under way when its delivery is cancelled does not bring it back', async () => {
  await using receiver = await startReceiver()
  const answer = Promise.withResolvers<void>()
  receiver.answer({ status: 500, after: answer.promise })
  const { posthorn, webhookId, eventId, deliveryId } = await publishTo(receiver, [0, 0, 0])
  await receiver.received(eventId)
  expect(await posthorn.deliveries.cancel(deliveryId)).toMatchObject({ status: 'failed' })
  answer.resolve()
  receiver.answer({})
  const later = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'success', later.id)
  expect(await posthorn.deliveries.get(deliveryId)).toMatchObject({
    status: 'failed',
    lastError: 'cancelled',
  })
  expect(receiver.of(eventId)).toHaveLength(1)
  await statsWith(posthorn, webhookId, { total: 2, success: 1, failed: 1, pending: 0, retrying: 0 })
})

test('a delivery that was cancelled can be retried', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, eventId, deliveryId } = await publishTo(receiver, [3600])
  await deliveryIn(posthorn, 'retrying', eventId)
  await posthorn.deliveries.cancel(deliveryId)
  receiver.answer({})
  await posthorn.deliveries.retry(deliveryId)
  expect(await deliveryIn(posthorn, 'success', eventId)).toMatchObject({ attemptCount: 2, lastError: null })
})

test('a delivery whose endpoint was deleted is not retried, neither soon after nor when the endpoint is forgotten', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn, webhookId, eventId, deliveryId } = await publishTo(receiver, [3600])
  await deliveryIn(posthorn, 'retrying', eventId)
  await posthorn.webhooks.delete(webhookId)
  await deliveryIn(posthorn, 'failed', eventId)
  const refused = { status: 409, code: 'endpoint_deleted', locs: [] }
  expect(await refusalOf(posthorn.deliveries.retry(deliveryId))).toEqual(refused)
  await withDatabase(
    platform.database,
    async db => await db.collection<{ _id: string }>('endpoints').deleteOne({ _id: webhookId }),
  )
  expect(await refusalOf(posthorn.deliveries.retry(deliveryId))).toEqual(refused)
  expect(await posthorn.deliveries.get(deliveryId)).toMatchObject({
    status: 'failed',
    lastError: 'endpoint_deleted',
  })
})
