import { expect, test } from 'vitest'
import { startApi } from '../testing/start-api.ts'

const url = 'https://shop.example.com/hooks'

test('endpoints and events are there before the test begins, also of the past', async () => {
  using api = startApi()
  const [webhookId = ''] = await api.mock.seed({
    endpoints: [{ url, events: ['order.*'], name: 'Shop' }],
    events: [
      { type: 'order.paid', data: { orderId: 1 }, at: '2026-11-01T12:00:00Z', outcome: 503, id: 'k1' },
      { type: 'order.refunded', outcome: 'pending' },
      { type: 'order.paid' },
    ],
  })
  expect((await api.call('webhooksGet', { path: { webhookId } })).data).toMatchObject({ url, name: 'Shop' })
  const { data } = await api.call('deliveriesListAll')
  expect(data.map(({ status, lastStatusCode }) => [status, lastStatusCode])).toEqual([
    ['success', 204],
    ['pending', null],
    ['retrying', 503],
  ])
  expect(data.at(-1)).toMatchObject({
    createdAt: '2026-11-01T12:00:00.000Z',
    nextAttemptAt: '2026-11-01T12:01:00.000Z',
  })
  expect((await api.call('eventsList', { query: { key: 'k1' } })).data).toHaveLength(1)
})

test('a reset forgets what was seeded', async () => {
  using api = startApi()
  await api.mock.seed({ endpoints: [{ url, events: ['*'] }] })
  api.mock.reset()
  expect(api.mock.state.endpoints).toEqual([])
})

test.each([
  [
    { endpoints: [{ url, events: ['order.lost'] }] },
    'seed: endpoints.0: body.events.0: There is no such event type',
  ],
  [
    { endpoints: [{ url: 'http://127.0.0.1', events: ['*'] }] },
    'seed: endpoints.0: body.url: must begin with https://',
  ],
  [{ endpoints: [{ url, events: [] }] }, 'seed: endpoints.0: events: must NOT have fewer than 1 items'],
  [
    { events: [{ type: 'order.paid' }, { type: 'order.lost' }] },
    'seed: events.1: order.lost: There is no such event type',
  ],
  [{ events: [{ type: 'order.paid', at: 'yesterday' }] }, 'seed: events.0: yesterday is no time'],
])('what the platform would refuse is refused, and named', async (initial, message) => {
  using api = startApi()
  await expect(api.mock.seed(initial)).rejects.toThrow(message)
})
