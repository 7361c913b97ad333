import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { countOf, replayed } from '../support/replays.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
let receiver: Receiver
let app: TestApp
let paidId: string
let sentId: string
let middle: string

/** Of each type one that succeeds and one that fails, at each of two times, and one that waits. */
beforeAll(async () => {
  receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: JSON.parse(body).data.status }))
  app = await createApp(platform, ['order.paid', 'order.sent', 'order.late'])
  const endpointFor = async (type: string, maxRetries: number) => {
    const options = { events: [type], maxRetries, retrySchedule: [3600] }
    return (await app.posthorn.webhooks.create({ url: receiver.url, ...options })).id
  }
  paidId = await endpointFor('order.paid', 1)
  sentId = await endpointFor('order.sent', 1)
  await endpointFor('order.late', 2)
  await publishAll()
  middle = (await publish('order.late', 500, 'retrying')).createdAt
  await publishAll()
})
afterAll(() => receiver[Symbol.asyncDispose]())

const publish = async (type: string, status: number, becomes: 'success' | 'exhausted' | 'retrying') => {
  const { id } = await app.posthorn.events.publish({ type, data: { status } })
  return await deliveryIn(app.posthorn, becomes, id)
}
const publishAll = async () => {
  for (const type of ['order.paid', 'order.sent']) {
    await publish(type, 200, 'success')
    await publish(type, 500, 'exhausted')
  }
}

type Filter = Parameters<typeof countOf>[1]
const filters: [string, () => Filter, number][] = [
  ['nothing but failed', () => ({ status: 'failed' }), 4],
  ['nothing but all', () => ({ status: 'all' }), 9],
  ['an endpoint', () => ({ endpointId: paidId }), 2],
  ['an endpoint, of all', () => ({ endpointId: sentId, status: 'all' }), 4],
  ['an event name', () => ({ eventNames: ['order.paid'] }), 2],
  ['event names, of all', () => ({ eventNames: ['order.sent', 'order.late', 'none'], status: 'all' }), 5],
  ['a start', () => ({ startDate: middle }), 2],
  ['an end', () => ({ endDate: middle }), 2],
  ['a start, of all', () => ({ startDate: middle, status: 'all' }), 5],
  ['an end, of all', () => ({ endDate: middle, status: 'all' }), 4],
  [
    'all there is',
    () => ({
      startDate: middle,
      endDate: '2100-01-01T00:00:00Z',
      eventNames: ['order.sent'],
      endpointId: sentId,
      status: 'failed',
    }),
    1,
  ],
  ['a range that is none', () => ({ startDate: middle, endDate: middle, status: 'all' }), 0],
]

test.each(filters)('a dry run by %s counts', async (_title, filter, expected) => {
  expect(await countOf(app.posthorn, filter())).toBe(expected)
})

test('a replay goes through just what its dry run counts, and sends it', async () => {
  const filter: Filter = { endDate: middle, eventNames: ['order.paid', 'order.sent'], status: 'all' }
  const total = await countOf(app.posthorn, filter)
  const before = receiver.requests.length
  expect(await replayed(app.posthorn, filter)).toMatchObject({ total, processed: total, skipped: 0 })
  const { id } = await publish('order.sent', 200, 'success')
  expect(id).toBeGreaterThan(0)
  expect(receiver.requests.length - before).toBe(total + 1)
})

test('a test ping is replayed by no filter', async () => {
  const before = await countOf(app.posthorn, { endpointId: paidId, status: 'all' })
  receiver.answer({ status: 500 })
  await app.posthorn.webhooks.testPing(paidId)
  expect(await countOf(app.posthorn, { endpointId: paidId, status: 'all' })).toBe(before)
})
