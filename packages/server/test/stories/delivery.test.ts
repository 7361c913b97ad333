import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('a published event arrives once, signed, with the bytes that were published', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const webhook = await posthorn.webhooks.create({ url: receiver.url, events: ['order.*'] })

  const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42, note: 'ä "€"' } })

  const [request] = await receiver.received(event.id)
  expect(await verify(request?.body ?? '', request?.headers ?? {}, webhook.secret)).toEqual({
    type: 'order.paid',
    timestamp: event.createdAt,
    data: { orderId: 42, note: 'ä "€"' },
  })
  expect(await deliveryIn(posthorn, 'success', event.id)).toMatchObject({
    eventId: event.id,
    eventType: 'order.paid',
    webhookId: webhook.id,
    attemptCount: 1,
    lastStatusCode: 200,
    lastError: null,
    nextAttemptAt: null,
  })
  expect(receiver.requests).toHaveLength(1)
})

test('a request is a POST of JSON with the headers of Standard Webhooks and says who sends it', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })

  const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })

  const [request] = await receiver.received(event.id)
  expect(request).toMatchObject({ method: 'POST', path: '/hook' })
  expect(request?.headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(request?.body ?? '')),
    'user-agent': expect.stringMatching(/^Posthorn\/\d+\.\d+\.\d+/),
    'webhook-id': event.id,
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  })
  const seconds = Number(request?.headers['webhook-timestamp'])
  expect(Math.abs(seconds - Date.parse(event.createdAt) / 1000)).toBeLessThan(60)
  expect(Object.keys(JSON.parse(request?.body ?? ''))).toEqual(['type', 'timestamp', 'data'])
})

test('an event goes to each endpoint that subscribes to its type, and to no other', async () => {
  await using receiver = await startReceiver()
  const types = ['order', 'order.paid', 'order.item.added', 'orders.paid', 'order-item.added']
  const { posthorn } = await createApp(platform, types)
  const subscriptions = {
    '/all': ['*'],
    '/order-below': ['order.*'],
    '/order-item-below': ['order.item.*'],
    '/paid': ['order.paid'],
    '/twice': ['order.paid', 'order.*', '*'],
    '/two': ['order', 'orders.paid'],
  }
  const pathOf = new Map<string, string>()
  for (const [path, events] of Object.entries(subscriptions)) {
    const { id } = await posthorn.webhooks.create({ url: new URL(path, receiver.url).href, events })
    pathOf.set(id, path)
  }

  const published = await Promise.all(types.map(type => posthorn.events.publish({ type, data: {} })))

  const decided = await Promise.all(published.map(({ id }) => posthorn.events.get(id)))
  const matched = decided.map(({ type, decisions }) => [
    type,
    decisions.map(({ webhookId, decision }) => `${pathOf.get(webhookId)} ${decision}`).toSorted(),
  ])
  expect(Object.fromEntries(matched)).toEqual({
    order: ['/all sent', '/twice sent', '/two sent'],
    'order.paid': ['/all sent', '/order-below sent', '/paid sent', '/twice sent'],
    'order.item.added': ['/all sent', '/order-below sent', '/order-item-below sent', '/twice sent'],
    'orders.paid': ['/all sent', '/twice sent', '/two sent'],
    'order-item.added': ['/all sent', '/twice sent'],
  })
  for (const { id, decisions } of decided) {
    await Promise.all(decisions.map(({ webhookId }) => deliveryIn(posthorn, 'success', id, webhookId)))
  }
  const expected = decided.flatMap(({ id, decisions }) =>
    decisions.map(({ webhookId }) => `${pathOf.get(webhookId)} ${id}`),
  )
  const arrived = receiver.requests.map(({ path, eventId }) => `${path} ${eventId}`)
  expect(arrived.toSorted()).toEqual(expected.toSorted())
})

test('an endpoint that is not active gets nothing, and what it missed does not come later', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'], active: false })
  const missed = await posthorn.events.publish({ type: 'order.paid', data: { number: 1 } })
  await posthorn.webhooks.update(id, { active: true })
  const taken = await posthorn.events.publish({ type: 'order.paid', data: { number: 2 } })
  await receiver.received(taken.id)
  await posthorn.webhooks.update(id, { active: false })
  const missedToo = await posthorn.events.publish({ type: 'order.paid', data: { number: 3 } })
  await posthorn.webhooks.update(id, { active: true })
  const last = await posthorn.events.publish({ type: 'order.paid', data: { number: 4 } })
  await receiver.received(last.id)

  expect(receiver.requests.map(({ eventId }) => eventId)).toEqual([taken.id, last.id])
  for (const eventId of [missed.id, missedToo.id]) {
    expect(await posthorn.events.get(eventId)).toMatchObject({
      deliveries: [],
      decisions: [{ webhookId: id, decision: 'inactive' }],
    })
  }
})

test('a change of subscriptions is seen by the very next publish', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'user.created'])
  const { id } = await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const before = await posthorn.events.publish({ type: 'user.created', data: {} })
  await posthorn.webhooks.update(id, { events: ['user.created'] })
  const after = await posthorn.events.publish({ type: 'user.created', data: {} })
  const noLonger = await posthorn.events.publish({ type: 'order.paid', data: {} })

  await receiver.received(after.id)
  expect((await posthorn.events.get(before.id)).decisions).toEqual([])
  expect((await posthorn.events.get(noLonger.id)).decisions).toEqual([])
  expect(receiver.requests).toHaveLength(1)
})
