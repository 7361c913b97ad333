import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { at } from '../support/contract-document.ts'
import { violations } from '../support/contract-schemas.ts'
import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { withDatabase } from '../support/database.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { operationsOf, type StateEvent, told, toldOf } from '../support/operations.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const operations = operationsOf(platform)
const EXHAUSTED = 'posthorn.delivery.exhausted'
const DISABLED = 'posthorn.endpoint.disabled'

/** The body of a webhook as the contract describes it. */
const payloadOf = (name: string): unknown =>
  at(document, 'webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema')

/** An app whose receiver refuses everything, at the first and only attempt. */
const refusedApp = async (url: string, on: Parameters<typeof createApp>[0] = platform) => {
  const app = await createApp(on)
  const { id: webhookId } = await app.posthorn.webhooks.create({ url, events: ['*'], maxRetries: 1 })
  return { ...app, webhookId }
}

const exhaust = async ({ posthorn }: Pick<TestApp, 'posthorn'>) => {
  const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  return await deliveryIn(posthorn, 'exhausted', id)
}

const attemptCounts = (events: StateEvent[]): unknown[] => events.map(({ data }) => data.attemptCount)

test('a delivery that is out of attempts is told, and again when a manual retry fails', async () => {
  await using receiver = await startReceiver()
  await using shop = await startReceiver()
  shop.answer({ status: 503 })
  await operations.webhooks.create({ url: receiver.url, events: [EXHAUSTED] })
  const app = await refusedApp(shop.url)
  const { posthorn, webhookId } = app

  const delivery = await exhaust(app)

  const event = await told(receiver, webhookId, EXHAUSTED)
  expect(event).toEqual({
    type: EXHAUSTED,
    timestamp: expect.any(String),
    data: {
      appId: app.appId,
      webhookId,
      deliveryId: delivery.id,
      eventId: delivery.eventId,
      eventType: 'order.paid',
      attemptCount: 1,
      lastStatusCode: 503,
      lastError: null,
    },
  })
  expect(violations(payloadOf('delivery-exhausted'), event)).toEqual([])
  await posthorn.deliveries.retry(delivery.id)
  await eventually(async () => toldOf(receiver, webhookId).length === 2, 'the second exhaustion to be told')
  expect(attemptCounts(toldOf(receiver, webhookId))).toEqual([1, 2])
})

test('why there was no answer is told, and a failed test ping is not', async () => {
  await using receiver = await startReceiver()
  await operations.webhooks.create({ url: receiver.url, events: ['posthorn.delivery.*'] })
  const app = await refusedApp('http://127.0.0.1:9/refused')
  expect((await app.posthorn.webhooks.testPing(app.webhookId)).delivered).toBe(false)
  await exhaust(app)
  const { data } = await told(receiver, app.webhookId, EXHAUSTED)
  expect(data).toMatchObject({
    eventType: 'order.paid',
    lastStatusCode: null,
    lastError: 'connection_refused',
  })
  expect(toldOf(receiver, app.webhookId)).toHaveLength(1)
})

test('an endpoint that 410 has switched off is told once, whatever else was under way', async () => {
  await using receiver = await startReceiver()
  await using shop = await startReceiver()
  shop.answer({ status: 410 })
  await operations.webhooks.create({ url: receiver.url, events: [DISABLED, EXHAUSTED] })
  const app = await refusedApp(shop.url)
  await app.posthorn.events.publishBatch({
    events: Array.from({ length: 5 }, () => ({ type: 'order.paid', data: {} })),
  })
  const event = await told(receiver, app.webhookId, DISABLED)
  expect(event.data).toEqual({
    appId: app.appId,
    webhookId: app.webhookId,
    reason: 'gone',
    disabledAt: (await app.posthorn.webhooks.get(app.webhookId)).disabledAt,
    failingSince: null,
  })
  expect(violations(payloadOf('endpoint-disabled'), event)).toEqual([])
  const later = await refusedApp('http://127.0.0.1:9/refused')
  await exhaust(later)
  await told(receiver, later.webhookId, EXHAUSTED)
  expect(toldOf(receiver, app.webhookId)).toHaveLength(1)
})

test('nothing is told of the reserved app itself, so that telling ends', async () => {
  await using broken = await startReceiver()
  await using gone = await startReceiver()
  await using receiver = await startReceiver()
  broken.answer({ status: 500 })
  gone.answer({ status: 410 })
  const all = { events: ['*'], maxRetries: 1 }
  const failing = await operations.webhooks.create({ ...all, url: broken.url })
  const leaving = await operations.webhooks.create({ ...all, url: gone.url })
  await operations.webhooks.create({ ...all, url: receiver.url })
  const [first, second] = [await refusedApp('http://127.0.0.1:9/a'), await refusedApp('http://127.0.0.1:9/b')]

  await exhaust(first)

  await told(receiver, first.webhookId, EXHAUSTED)
  const [event] = broken.requests
  await deliveryIn(operations, 'exhausted', event?.eventId ?? '', failing.id)
  await deliveryIn(operations, 'failed', event?.eventId ?? '', leaving.id)
  expect(await operations.webhooks.get(leaving.id)).toMatchObject({ disabledReason: 'gone' })
  await exhaust(second)
  await told(receiver, second.webhookId, EXHAUSTED)
  expect(toldOf(receiver, failing.id)).toEqual([])
  expect(toldOf(receiver, leaving.id)).toEqual([])
})

test('while nobody subscribes nothing is written', async () => {
  await using quiet = await startPlatform()
  await using receiver = await startReceiver()
  const reserved = operationsOf(quiet)
  await reserved.webhooks.create({ url: receiver.url, events: [DISABLED] })
  await reserved.webhooks.create({ url: receiver.url, events: [EXHAUSTED], active: false })
  const app = await refusedApp('http://127.0.0.1:9/refused', quiet)
  await exhaust(app)
  expect((await reserved.events.list().page()).data).toEqual([])
  expect(await withDatabase(quiet.database, db => db.collection('notices').countDocuments())).toBe(0)

  await reserved.webhooks.create({ url: receiver.url, events: ['posthorn.*'] })
  const { id } = await exhaust(app)
  expect((await told(receiver, app.webhookId, EXHAUSTED)).data.deliveryId).toBe(id)
  expect((await reserved.events.list().page()).data).toHaveLength(1)
  await eventually(
    async () => (await withDatabase(quiet.database, db => db.collection('notices').countDocuments())) === 0,
    'no notice to be left',
  )
})

test('what a crash left noted is told if it took place, once, and else forgotten', async () => {
  await using quiet = await startPlatform()
  await using receiver = await startReceiver()
  const app = await refusedApp('http://127.0.0.1:9/refused', quiet)
  const [happened, open, known] = [await exhaust(app), await exhaust(app), await exhaust(app)]
  await operationsOf(quiet).webhooks.create({ url: receiver.url, events: [EXHAUSTED] })
  const notice = ({ id }: typeof happened, attemptCount: number, more = {}) => ({
    _id: `exhausted_${id}_${attemptCount}`,
    type: EXHAUSTED,
    data: JSON.stringify({ webhookId: app.webhookId, deliveryId: id, ...more }),
    cause: { deliveryId: id, attemptCount },
    createdAt: new Date(Date.now() - 60_000),
  })
  const leave = (...notices: ReturnType<typeof notice>[]) =>
    withDatabase(quiet.database, db =>
      db.collection<ReturnType<typeof notice>>('notices').insertMany(notices),
    )
  const swept = () =>
    eventually(
      () => withDatabase(quiet.database, async db => (await db.collection('notices').countDocuments()) === 0),
      'the notices to be swept',
    )
  await leave(notice(happened, 1), notice(open, 2), notice(known, 1))
  await swept()
  // Once more, as after a crash between telling and forgetting; also with data that a newer version words otherwise.
  await leave(notice(happened, 1), notice(known, 1, { newer: true }))
  await swept()

  const last = await exhaust(app)
  await eventually(
    async () => toldOf(receiver, app.webhookId).some(({ data }) => data.deliveryId === last.id),
    'the last exhaustion to be told',
  )
  const ids = toldOf(receiver, app.webhookId).map(({ data }) => data.deliveryId)
  const others = ids.filter(id => id !== last.id)
  expect(others).toHaveLength(2)
  expect(new Set(others)).toEqual(new Set([happened.id, known.id]))
})
