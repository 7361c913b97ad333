import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const { eventTypes } = platform.platform

const order = {
  type: 'object',
  required: ['orderId', 'lines'],
  properties: {
    orderId: { type: 'integer' },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { price: { type: 'number', minimum: 0 } } },
    },
  },
}

test('data that breaks the schema of its event type is refused, with the path inside of the data', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, [])
  await eventTypes.create({ name: 'order.checked', schema: order })
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.*'] })
  const publish = (data: Record<string, unknown>) => posthorn.events.publish({ type: 'order.checked', data })

  const refused = { status: 422, code: 'invalid_input' }
  expect(await refusalOf(publish({ orderId: 'x', lines: [] }))).toEqual({
    ...refused,
    locs: [['body', 'data', 'orderId']],
  })
  expect(await refusalOf(publish({ orderId: 1, lines: [{ price: 2 }, { price: -1 }] }))).toEqual({
    ...refused,
    locs: [['body', 'data', 'lines', 1, 'price']],
  })
  expect(await refusalOf(publish({ orderId: 1 }))).toEqual({ ...refused, locs: [['body', 'data', 'lines']] })

  const { id } = await publish({ orderId: 1, lines: [{ price: 2 }] })
  await deliveryIn(posthorn, 'success', id)
  expect(receiver.requests).toHaveLength(1)
  expect((await posthorn.events.list().page()).data).toHaveLength(1)
})

test('a schema that is replaced holds for the next publish, and none allows anything', async () => {
  const { posthorn } = await createApp(platform, [])
  await eventTypes.create({ name: 'invoice.sent', schema: { required: ['number'] } })
  const publish = (data: Record<string, unknown>) => posthorn.events.publish({ type: 'invoice.sent', data })
  await publish({ number: 1 })
  expect(await refusalOf(publish({ total: 1 }))).toMatchObject({ status: 422 })

  await eventTypes.update('invoice.sent', { schema: { required: ['total'] } })
  await publish({ total: 1 })
  expect(await refusalOf(publish({ number: 1 }))).toMatchObject({ status: 422 })

  await eventTypes.update('invoice.sent', { schema: null })
  await publish({})
})

test('a type that is not in the catalog can be neither published nor subscribed to', async () => {
  const { posthorn } = await createApp(platform)
  expect(await refusalOf(posthorn.events.publish({ type: 'order.piad', data: {} }))).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [['body', 'type']],
  })
  const url = 'http://127.0.0.1:9/hook'
  expect(await refusalOf(posthorn.webhooks.create({ url, events: ['order.paid', 'order.piad'] }))).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [['body', 'events', 1]],
  })
  expect((await posthorn.webhooks.list().page()).data).toEqual([])
})

test('an archived type is still delivered to those who have it, and takes no new subscription', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'cart.left'])
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['cart.left'] })
  await eventTypes.update('cart.left', { archived: true })

  const { id } = await posthorn.events.publish({ type: 'cart.left', data: {} })
  await deliveryIn(posthorn, 'success', id)
  await posthorn.webhooks.update(webhookId, { events: ['order.paid', 'cart.left'] })
  const another = posthorn.webhooks.create({ url: receiver.url, events: ['cart.left'] })
  expect(await refusalOf(another)).toMatchObject({ status: 422, locs: [['body', 'events', 0]] })
})

test('an app reads the catalog with schemas and examples', async () => {
  const { posthorn } = await createApp(platform)
  const entry = {
    name: 'stock.low',
    description: 'Few are left.',
    schema: order,
    example: { orderId: 1, lines: [] },
  }
  await eventTypes.create(entry)
  expect(await posthorn.eventTypes.get('stock.low')).toMatchObject({ ...entry, archived: false })
  const names = (await posthorn.eventTypes.list({ limit: 100 }).page()).data.map(({ name }) => name)
  expect(names).toContain('stock.low')
  expect(names).toEqual(names.toSorted())
})
