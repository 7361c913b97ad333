import type { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { attemptsOf, deliveryIn, statsWith } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { inEveryWorld } from './support/in-every-world.ts'

/** Publishes an event that one endpoint alone takes. */
const publishTo = async (posthorn: Posthorn, url: string, options = {}) => {
  const { id: webhookId } = await posthorn.webhooks.create({ url, events: ['order.paid'], ...options })
  const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 } })
  const end = () => posthorn.webhooks.delete(webhookId)
  return { webhookId, eventId, end }
}
const refused = (code: string) => ({ status: 409, code, locs: [] })

inEveryWorld(world => {
  test('a failing delivery is tried again by its schedule until it is exhausted', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 500, headers: { 'x-why': 'no' }, body: 'broken' })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url, { retrySchedule: [0, 0] })
    const delivery = await deliveryIn(posthorn, 'exhausted', eventId, webhookId)
    expect(delivery).toEqual({
      id: expect.any(Number),
      eventId,
      eventType: 'order.paid',
      webhookId,
      status: 'exhausted',
      attemptCount: 3,
      lastStatusCode: 500,
      lastError: null,
      lastAttemptAt: expect.any(String),
      nextAttemptAt: null,
      createdAt: expect.any(String),
    })
    const attempts = await attemptsOf(posthorn, eventId, 3)
    expect(attempts.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(attempts[0]).toMatchObject({
      statusCode: 500,
      error: null,
      responseHeaders: { 'x-why': 'no' },
      responseBody: 'broken',
      responseBodyTruncated: false,
      signature: expect.stringMatching(/^v1,/),
    })
    expect(Object.keys(attempts[0] ?? {}).toSorted()).toEqual([
      'at',
      'durationMs',
      'error',
      'number',
      'requestHeaders',
      'responseBody',
      'responseBodyTruncated',
      'responseHeaders',
      'signature',
      'statusCode',
    ])
    await end()
  })

  test('a delivery that waits is retried at once', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 503 })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url)
    const { id } = await deliveryIn(posthorn, 'retrying', eventId, webhookId)
    receiver.answer({})
    expect(await posthorn.deliveries.retry(id)).toMatchObject({ id, status: 'retrying', attemptCount: 1 })
    expect(await deliveryIn(posthorn, 'success', eventId, webhookId)).toMatchObject({ attemptCount: 2 })
    expect(await refusalOf(posthorn.deliveries.retry(id))).toEqual(refused('delivery_succeeded'))
    expect(await refusalOf(posthorn.deliveries.cancel(id))).toEqual(refused('delivery_finished'))
    await end()
  })

  test('an exhausted delivery gets one attempt more', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 500 })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url, { maxRetries: 1 })
    const { id } = await deliveryIn(posthorn, 'exhausted', eventId, webhookId)
    expect(await posthorn.deliveries.retry(id)).toMatchObject({
      status: 'retrying',
      nextAttemptAt: expect.any(String),
    })
    await attemptsOf(posthorn, eventId, 2)
    expect(await deliveryIn(posthorn, 'exhausted', eventId, webhookId)).toMatchObject({ attemptCount: 2 })
    await end()
  })

  test('a finished delivery of a deleted endpoint is not retried', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 500 })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url, { maxRetries: 1 })
    const { id } = await deliveryIn(posthorn, 'exhausted', eventId, webhookId)
    await end()
    expect(await refusalOf(posthorn.deliveries.retry(id))).toEqual(refused('endpoint_deleted'))
    expect(await posthorn.deliveries.get(id)).toMatchObject({ status: 'exhausted', attemptCount: 1 })
  })

  test('cancelling ends what waits', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 503 })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url)
    const { id } = await deliveryIn(posthorn, 'retrying', eventId, webhookId)
    expect(await posthorn.deliveries.cancel(id)).toMatchObject({
      status: 'failed',
      lastError: 'cancelled',
      nextAttemptAt: null,
    })
    await end()
  })

  test.each([
    [
      'endpoint_inactive',
      (posthorn: Posthorn, id: string) => posthorn.webhooks.update(id, { active: false }),
    ],
    ['endpoint_deleted', (posthorn: Posthorn, id: string) => posthorn.webhooks.delete(id)],
  ] as const)('what waits ends as failed: %s', async (lastError, change) => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 503 })
    const { posthorn } = world()
    const { webhookId, eventId } = await publishTo(posthorn, receiver.url)
    await deliveryIn(posthorn, 'retrying', eventId, webhookId)
    await change(posthorn, webhookId)
    expect(await deliveryIn(posthorn, 'failed', eventId, webhookId)).toMatchObject({
      lastError,
      nextAttemptAt: null,
    })
    await posthorn.webhooks.delete(webhookId).catch(() => {})
  })

  test('410 ends the delivery and disables the endpoint', async () => {
    await using receiver = await startReceiver()
    receiver.answer({ status: 410 })
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url)
    expect(await deliveryIn(posthorn, 'failed', eventId, webhookId)).toMatchObject({ lastStatusCode: 410 })
    expect(await posthorn.webhooks.get(webhookId)).toMatchObject({
      active: false,
      disabledAt: expect.any(String),
      disabledReason: 'gone',
    })
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 } })
    expect((await posthorn.events.get(id)).decisions).toContainEqual({ webhookId, decision: 'disabled' })
    await posthorn.webhooks.update(webhookId, { active: true })
    expect(await posthorn.webhooks.get(webhookId)).not.toHaveProperty('disabledAt')
    await end()
  })

  test('where nothing answers, the attempt says why', async () => {
    const receiver = await startReceiver()
    await receiver[Symbol.asyncDispose]()
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url, { maxRetries: 1 })
    expect(await deliveryIn(posthorn, 'exhausted', eventId, webhookId)).toMatchObject({
      lastStatusCode: null,
      lastError: 'connection_refused',
    })
    const [attempt] = await attemptsOf(posthorn, eventId, 1)
    expect(attempt).toMatchObject({ statusCode: null, error: 'connection_refused', responseBody: null })
    await end()
  })

  test('deliveries are listed by status, type and endpoint, and counted', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const { webhookId, eventId, end } = await publishTo(posthorn, receiver.url)
    await deliveryIn(posthorn, 'success', eventId, webhookId)
    const idsOf = async (filter: object) =>
      (await posthorn.deliveries.list(webhookId, filter).page()).data.map(delivery => delivery.eventId)
    expect(await idsOf({ status: 'success', eventType: 'order.paid' })).toEqual([eventId])
    expect(await idsOf({ status: 'failed' })).toEqual([])
    expect(await idsOf({ eventType: 'order.refunded' })).toEqual([])
    const { data } = await posthorn.deliveries.listAll({ webhookId }).page()
    expect(data).toMatchObject([{ eventId, webhookId }])
    const stats = await statsWith(posthorn, webhookId, { success: 1, total: 1 })
    expect(stats).toMatchObject({ successRate: 1, lastSuccessAt: expect.any(String), lastFailureAt: null })
    await end()
  })
})
