import { expect, test } from 'vitest'
import { anEndpoint, anEvent, startApi, stoppedClock } from '../testing/start-api.ts'

test('pages are newest first, and right while rows come and go', async () => {
  using api = startApi({ now: stoppedClock().now })
  const ids: string[] = []
  for (let n = 0; n < 5; n += 1) ids.push((await anEndpoint(api)).id)
  const first = await api.call('webhooksList', { query: { limit: 2 } })
  expect(first.data.map(({ id }) => id)).toEqual([ids[4], ids[3]])
  expect(first.pagination.hasMore).toBe(true)

  await anEndpoint(api)
  await api.call('webhooksDelete', { path: { webhookId: ids[3] ?? '' } })
  const cursor = first.pagination.nextCursor ?? ''
  const second = await api.call('webhooksList', { query: { limit: 3, cursor } })
  expect(second.data.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]])
  expect(second.pagination).toEqual({ nextCursor: null, hasMore: false })
})

test('a page has 50 rows unless asked otherwise, 100 at most', async () => {
  using api = startApi()
  const events = Array.from({ length: 60 }, () => ({ type: 'order.paid', data: {} }))
  await api.call('eventsPublishBatch', { body: { events } })
  expect((await api.call('eventsList')).data).toHaveLength(50)
  expect((await api.call('eventsList', { query: { limit: 60 } })).data).toHaveLength(60)
  const { errors } = await api.refused('eventsList', { query: { limit: 101 } })
  expect(errors).toEqual([{ loc: ['query', 'limit'], msg: 'must be <= 100', type: 'maximum' }])
})

test('attempts come in the order in which they were made', async () => {
  using api = startApi({ outcome: 500 })
  await anEndpoint(api)
  await anEvent(api)
  const deliveryId = api.mock.state.deliveries[0]?.id ?? 0
  for (let n = 0; n < 2; n += 1) await api.mock.settle(deliveryId, 500)
  const path = { deliveryId }
  const first = await api.call('deliveriesAttempts', { path, query: { limit: 2 } })
  const cursor = first.pagination.nextCursor ?? ''
  const second = await api.call('deliveriesAttempts', { path, query: { limit: 2, cursor } })
  expect([...first.data, ...second.data].map(({ number }) => number)).toEqual([1, 2, 3])
})

test('a cursor holds for its own list and filters alone', async () => {
  using api = startApi()
  await anEndpoint(api)
  for (let n = 0; n < 2; n += 1) await anEvent(api)
  const { pagination } = await api.call('deliveriesListAll', { query: { limit: 1 } })
  const cursor = pagination.nextCursor ?? ''
  const wrong = [{ cursor, status: 'success' as const }, { cursor: `${cursor}x` }, { cursor: 'nonsense' }]
  for (const query of wrong) {
    const { errors } = await api.refused('deliveriesListAll', { query })
    expect(errors).toEqual([expect.objectContaining({ loc: ['query', 'cursor'], type: 'invalid_cursor' })])
  }
  expect(await api.refused('eventsList', { query: { cursor } })).toMatchObject({ status: 422 })
})

test('deliveries are filtered by endpoint, status, type and time', async () => {
  const clock = stoppedClock()
  using api = startApi({ now: clock.now, outcome: ({ url }) => (url.includes('broken') ? 500 : 200) })
  const broken = await anEndpoint(api, { url: 'https://broken.example/h' })
  const sound = await anEndpoint(api, { events: ['order.*'] })
  await anEvent(api, { type: 'order.paid' })
  clock.forward(60)
  await anEvent(api, { type: 'user.created' })

  const all = async (query: Parameters<typeof api.call<'deliveriesListAll'>>[1] = {}) =>
    (await api.call('deliveriesListAll', query)).data.map(({ webhookId, eventType }) => [
      webhookId,
      eventType,
    ])
  const paidToBroken = [broken.id, 'order.paid']
  const paidToSound = [sound.id, 'order.paid']
  const createdToBroken = [broken.id, 'user.created']
  expect(await all()).toEqual([createdToBroken, paidToSound, paidToBroken])
  expect(await all({ query: { webhookId: sound.id } })).toEqual([paidToSound])
  expect(await all({ query: { webhookId: 'unknown' } })).toEqual([])
  expect(await all({ query: { status: 'retrying' } })).toEqual([createdToBroken, paidToBroken])
  expect(await all({ query: { eventType: 'user.created' } })).toEqual([createdToBroken])
  expect(await all({ query: { since: '2026-11-16T09:31:00Z' } })).toEqual([createdToBroken])
  expect(await all({ query: { until: '2026-11-16T09:31:00Z' } })).toEqual([paidToSound, paidToBroken])
  const one = await api.call('deliveriesList', {
    path: { webhookId: sound.id },
    query: { status: 'success' },
  })
  expect(one.data).toHaveLength(1)
})

test('events are filtered by type, key and time', async () => {
  using api = startApi()
  await anEvent(api, { id: 'k' })
  await anEvent(api, { type: 'user.created' })
  const types = async (query: { type?: string; key?: string; until?: string }) =>
    (await api.call('eventsList', { query })).data.map(({ type }) => type)
  expect(await types({ type: 'user.created' })).toEqual(['user.created'])
  expect(await types({ key: 'k' })).toEqual(['order.paid'])
  expect(await types({ until: '2020-01-01T00:00:00Z' })).toEqual([])
})
