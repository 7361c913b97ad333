import { generateSecret } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { type CatalogEntry, type PublishOptions, setupPosthorn } from '../index.ts'
import { aConsumer } from '../testing/a-consumer.ts'

const secret = generateSecret()
const order: CatalogEntry = {
  name: 'order.paid',
  schema: {
    type: 'object',
    required: ['orderId', 'email'],
    additionalProperties: false,
    properties: {
      orderId: { type: 'integer', minimum: 1 },
      email: { type: 'string', format: 'email' },
      lines: { type: 'array', minItems: 1, items: { $ref: '#/$defs/line' } },
    },
    $defs: {
      line: {
        type: 'object',
        required: ['sku'],
        properties: { sku: { pattern: '^[A-Z]{3}-\\d+$', type: 'string' } },
      },
    },
  },
}

const start = async () => {
  const mock = setupPosthorn({ catalog: [order, 'order.refunded'] })
  const consumer = aConsumer(secret)
  const { id } = await mock.connect(consumer.handle, { secret })
  const publish = async (options?: PublishOptions) =>
    await mock.publish('order.paid', { orderId: 1, email: 'a@b.example' }, options)
  const statusesOf = (eventId: string) =>
    mock.state.deliveries
      .filter(delivery => delivery.eventId === eventId)
      .flatMap(({ attempts }) => attempts.map(({ statusCode }) => statusCode))
  return { mock, consumer, id, publish, statusesOf }
}

test('an event arrives signed, and what the handler answered is told', async () => {
  const { publish, consumer } = await start()
  const { event, deliveries } = await publish()
  expect(consumer.received).toEqual([
    {
      id: event.id,
      type: 'order.paid',
      data: { orderId: 1, email: 'a@b.example' },
      body: expect.any(String),
    },
  ])
  expect(deliveries).toMatchObject([
    { status: 'success', eventId: event.id, attempts: [{ statusCode: 204 }] },
  ])
})

test('data is made up by the schema: valid, other each time, the same in every run', async () => {
  const run = async () => {
    const { mock, consumer } = await start()
    await mock.publish('order.paid')
    await mock.publish('order.paid')
    return consumer.received.map(({ data }) => data)
  }
  const [first, second] = await run()
  expect(first).toMatchObject({
    orderId: expect.any(Number),
    email: expect.stringContaining('@'),
    lines: expect.arrayContaining([{ sku: expect.stringMatching(/^[A-Z]{3}-\d+$/) }]),
  })
  expect(second).not.toEqual(first)
  expect(await run()).toEqual([first, second])
})

test('without a schema the example is sent, and without an example nothing', async () => {
  const mock = setupPosthorn({ catalog: [{ name: 'a', example: { n: 1 } }, 'b'] })
  expect(await mock.exampleData('a')).toEqual({ n: 1 })
  expect(await mock.exampleData('b')).toEqual({})
  await expect(mock.exampleData('c')).rejects.toThrow('There is no such event type')
})

test('a schema that nothing satisfies wants the data to be passed', async () => {
  const mock = setupPosthorn({ catalog: [{ name: 'a', schema: { type: 'object', not: {} } }] })
  await expect(mock.exampleData('a')).rejects.toThrow('No data could be made up by the schema of a')
})

test('what the platform would refuse is refused', async () => {
  const { mock } = await start()
  await expect(mock.publish('order.lost', {})).rejects.toThrow('publish: type: There is no such event type')
  await expect(mock.publish('order.paid', { orderId: 0, email: 'x@y.example' })).rejects.toThrow(
    'publish: data.orderId: must be >= 1',
  )
  await expect(mock.publish('order.refunded', { big: 'x'.repeat(300_000) })).rejects.toThrow('256 KiB')
})

test('an event that nobody takes is a mistake of the test', async () => {
  const mock = setupPosthorn({ catalog: ['order.paid'] })
  await expect(mock.publish('order.paid')).rejects.toThrow('no active endpoint takes order.paid')
})

test('duplicate: the same event twice', async () => {
  const { publish, consumer } = await start()
  const { event, deliveries } = await publish({ trouble: 'duplicate' })
  expect(consumer.received.map(({ id }) => id)).toEqual([event.id, event.id])
  expect(deliveries).toMatchObject([{ status: 'success', attemptCount: 2 }])
})

test('outOfOrder: after the event that is published next', async () => {
  const { mock, publish, consumer } = await start()
  const { event, deliveries } = await publish({ trouble: 'outOfOrder' })
  expect(deliveries).toMatchObject([{ status: 'pending', attempts: [] }])
  const next = await mock.publish('order.refunded')
  expect(consumer.received.map(({ id }) => id)).toEqual([next.event.id, event.id])
})

test('lateRetry: the last attempt of an event of some time ago', async () => {
  const { publish, consumer } = await start()
  const { event, deliveries } = await publish({ trouble: 'lateRetry' })
  const [delivery] = deliveries
  expect(delivery?.attempts.map(({ error, statusCode }) => error ?? statusCode)).toEqual([
    ...Array(4).fill('timeout'),
    204,
  ])
  const lateMs = Date.parse(delivery?.attempts.at(-1)?.at ?? '') - Date.parse(event.createdAt)
  expect(lateMs).toBeGreaterThanOrEqual((60 + 300 + 900 + 3600) * 1000)
  expect(delivery?.status).toBe('success')
  expect(consumer.received).toHaveLength(1)
})

test('rotatedSecret: the new secret signs first, and the old one still does', async () => {
  const { mock, id, publish, consumer } = await start()
  const { deliveries } = await publish({ trouble: 'rotatedSecret' })
  expect(consumer.received).toHaveLength(1)
  expect(deliveries[0]?.attempts[0]?.signature?.split(' ')).toHaveLength(2)
  const endpoint = mock.state.endpoints.find(found => found.id === id)
  expect(endpoint?.secrets.map(({ value }) => value === secret)).toEqual([false, true])
})

test.each([
  ['staleTimestamp', 'timestamp_too_old'],
  ['badSignature', 'no_matching_signature'],
] as const)('%s: a sound consumer refuses it', async (trouble, reason) => {
  const { publish, consumer, statusesOf } = await start()
  const { event, deliveries } = await publish({ trouble })
  expect(consumer.received).toEqual([])
  expect(statusesOf(event.id)).toEqual([401])
  expect(JSON.parse(deliveries[0]?.attempts[0]?.responseBody ?? '')).toEqual({ reason })
})

test('unknownType: a type that is not in the catalog', async () => {
  const { publish, consumer } = await start()
  await publish({ trouble: 'unknownType' })
  expect(consumer.received.map(({ type }) => type)).toEqual(['order.paid.unheard_of'])
})

test('hugeBody: the same event in more than 256 KiB', async () => {
  const { publish, consumer } = await start()
  await publish({ trouble: 'hugeBody' })
  const [received] = consumer.received
  expect(received?.body.length).toBeGreaterThan(256 * 1024)
  expect(received?.data).toEqual({ orderId: 1, email: 'a@b.example' })
})

test('a trouble that does not exist is named', async () => {
  const { publish } = await start()
  // @ts-expect-error – not one of them
  await expect(publish({ trouble: 'lost' })).rejects.toThrow('there is no trouble lost; there are duplicate,')
})
