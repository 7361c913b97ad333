import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

const paid = (orderId: unknown, id?: string) => ({ type: 'order.paid', data: { orderId }, ...(id && { id }) })

test('a batch of 1,000 events is published in order and each arrives once', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })

  const results = await posthorn.events.publishBatch({
    events: Array.from({ length: 1000 }, (_, index) => paid(index)),
  })

  const ids = results.flatMap(result => ('id' in result ? [result.id] : []))
  expect(new Set(ids).size).toBe(1000)
  const successes = async () => (await posthorn.webhooks.stats(webhookId)).counts.success === 1000
  await eventually(successes, '1,000 successful deliveries')
  expect(receiver.requests.map(({ eventId }) => eventId).toSorted()).toEqual(ids.toSorted())
  const orders = new Map(
    receiver.requests.map(({ eventId, body }) => [eventId, JSON.parse(body).data.orderId]),
  )
  expect(ids.map(id => orders.get(id))).toEqual(ids.map((_, index) => index))
})

test('a batch of one is a batch', async () => {
  const { posthorn } = await createApp(platform)
  const [result, ...others] = await posthorn.events.publishBatch({ events: [paid(1)] })
  expect(result).toEqual({
    id: expect.stringMatching(/^evt_/),
    type: 'order.paid',
    createdAt: expect.any(String),
  })
  expect(others).toEqual([])
})

test('a batch of none, and one of 1,001, is refused', async () => {
  const { posthorn } = await createApp(platform)
  for (const length of [0, 1001]) {
    const events = Array.from({ length }, (_, index) => paid(index))
    expect(await refusalOf(posthorn.events.publishBatch({ events }))).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'events']],
    })
  }
  expect((await posthorn.events.list().page()).data).toEqual([])
})

test('invalid events refuse the whole batch, each named by its index', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const schema = { properties: { total: { type: 'number' } } }
  await platform.platform.eventTypes.create({ name: 'order.totalled', schema })
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })

  const refused = await refusalOf(
    posthorn.events.publishBatch({
      events: [
        paid(0),
        { type: 'order.totalled', data: { total: 'much' } },
        paid(2),
        { type: 'order.unknown', data: {} },
        { type: 'order.totalled', data: { total: 1 } },
      ],
    }),
  )

  expect(refused).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [
      ['body', 'events', 1, 'data', 'total'],
      ['body', 'events', 3, 'type'],
    ],
  })
  expect((await posthorn.events.list().page()).data).toEqual([])
  const later = await posthorn.events.publish(paid('later'))
  await receiver.received(later.id)
  expect(receiver.requests).toHaveLength(1)
})

test('in a batch a key that was used for something else refuses its event alone', async () => {
  const { posthorn } = await createApp(platform)
  const first = await posthorn.events.publish(paid(1, 'key-1'))

  const results = await posthorn.events.publishBatch({
    events: [paid(1, 'key-1'), paid(2, 'key-1'), paid(3), paid(4, 'key-4'), paid(4, 'key-4')],
  })

  expect(results[0]).toEqual(first)
  expect(results[1]).toEqual({ error: { code: 'idempotency_conflict', detail: expect.any(String) } })
  expect(results[2]).toMatchObject({ id: expect.stringMatching(/^evt_/) })
  expect(results[3]).toMatchObject({ id: expect.stringMatching(/^evt_/) })
  expect(results[4]).toEqual(results[3])
  expect((await posthorn.events.list().page()).data).toHaveLength(3)
})

test('data of 256 KiB is delivered whole, one byte more is too large', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const around = JSON.stringify({ text: '' }).length
  const data = { text: 'x'.repeat(256 * 1024 - around) }

  const { id } = await posthorn.events.publish({ type: 'order.paid', data })
  const [request] = await receiver.received(id)
  expect(JSON.parse(request?.body ?? '').data).toEqual(data)

  const tooMuch = { type: 'order.paid', data: { text: `${data.text}x` } }
  expect(await refusalOf(posthorn.events.publish(tooMuch))).toMatchObject({ status: 413 })
  expect(await refusalOf(posthorn.events.publishBatch({ events: [tooMuch] }))).toMatchObject({ status: 413 })
})

test('a batch of more than 5 MiB is too large', async () => {
  const { posthorn } = await createApp(platform)
  const data = { text: 'x'.repeat(250 * 1024) }
  const events = Array.from({ length: 22 }, () => ({ type: 'order.paid', data }))
  expect(await refusalOf(posthorn.events.publishBatch({ events }))).toMatchObject({ status: 413 })
  expect(await posthorn.events.publishBatch({ events: events.slice(0, 20) })).toHaveLength(20)
})
