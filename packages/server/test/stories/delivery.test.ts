import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

test('a published event arrives once, signed, with the bytes that were published', async () => {
  await using platform = await startPlatform()
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const webhook = await posthorn.webhooks.create({ url: receiver.url, events: ['order.*'] })

  const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })

  const [request] = await receiver.received(event.id)
  expect(await verify(request?.body ?? '', request?.headers ?? {}, webhook.secret)).toEqual({
    type: 'order.paid',
    timestamp: event.createdAt,
    data: { orderId: 42 },
  })
  const delivery = await eventually(async () => {
    const { data } = await posthorn.deliveries.list({ webhookId: webhook.id })
    return data.find(({ status }) => status === 'success')
  }, 'a successful delivery')
  expect(delivery).toMatchObject({
    eventId: event.id,
    eventType: 'order.paid',
    attemptCount: 1,
    lastStatusCode: 200,
  })
})
