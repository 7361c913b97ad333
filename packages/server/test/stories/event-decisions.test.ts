import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('an event shows its data, what was decided for each endpoint that matched, and its deliveries', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'user.created'])
  const endpoint = (events: string[], active = true) =>
    posthorn.webhooks.create({ url: receiver.url, events, active, maxRetries: 1 })
  const taking = await endpoint(['order.*'])
  const inactive = await endpoint(['*'], false)
  const gone = await endpoint(['order.paid'])
  const other = await endpoint(['user.created'])
  receiver.answer({ status: 410 })
  const first = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'failed', first.id, gone.id)
  await deliveryIn(posthorn, 'failed', first.id, taking.id)
  await posthorn.webhooks.update(taking.id, { active: true })
  receiver.answer({})

  const data = { orderId: 42, 'dotted.key': { $gt: 1 }, list: [null, true, 'ä'] }
  const event = await posthorn.events.publish({ type: 'order.paid', data, id: 'order-42' })
  await deliveryIn(posthorn, 'success', event.id)

  const detail = await posthorn.events.get(event.id)
  expect(detail).toMatchObject({ ...event, key: 'order-42', data })
  expect(detail.deliveries).toMatchObject([{ webhookId: taking.id, eventId: event.id, status: 'success' }])
  expect(new Map(detail.decisions.map(({ webhookId, decision }) => [webhookId, decision]))).toEqual(
    new Map([
      [taking.id, 'sent'],
      [inactive.id, 'inactive'],
      [gone.id, 'disabled'],
    ]),
  )
  expect(detail.decisions.map(({ webhookId }) => webhookId)).not.toContain(other.id)
})

test('an event that nobody subscribes to is kept, with no decisions and no deliveries', async () => {
  const { posthorn } = await createApp(platform, ['order.paid', 'user.created'])
  await posthorn.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['user.created'] })
  const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 } })
  expect(await posthorn.events.get(event.id)).toEqual({
    ...event,
    key: expect.any(String),
    data: { orderId: 1 },
    decisions: [],
    deliveries: [],
  })
  expect((await posthorn.events.list().page()).data).toMatchObject([{ id: event.id }])
})

test('what was decided stays as it was when the endpoint changes', async () => {
  const { posthorn } = await createApp(platform)
  const options = { url: 'http://127.0.0.1:9/', events: ['*'], active: false }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await posthorn.webhooks.delete(webhookId)
  expect((await posthorn.events.get(event.id)).decisions).toEqual([{ webhookId, decision: 'inactive' }])
})

test('data that looks like commands to a database arrives as it is', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const data = {
    $where: 'sleep(1000)',
    'a.b': { $ne: null },
    __proto__x: 1,
    constructor: 'x',
    nul: '\u0000',
    emoji: '🎉',
  }
  const event = await posthorn.events.publish({ type: 'order.paid', data })
  const [request] = await receiver.received(event.id)
  expect(JSON.parse(request?.body ?? '').data).toEqual(data)
  expect((await posthorn.events.get(event.id)).data).toEqual(data)
})

test('an event that does not exist is not found', async () => {
  const { posthorn } = await createApp(platform)
  for (const eventId of ['evt_00000000-0000-7000-8000-000000000000', 'evt_x', 'x']) {
    expect(await refusalOf(posthorn.events.get(eventId))).toMatchObject({
      status: 404,
      code: 'not_found',
    })
  }
})
