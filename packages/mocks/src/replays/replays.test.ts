import { expect, test } from 'vitest'
import { startApi } from '../testing/start-api.ts'

const idOf = (data: { id: string } | { total: number }): string => ('id' in data ? data.id : '')

test('what failed is replayed with the same event id, once, and what succeeded only when asked for', async () => {
  let status = 500
  using api = startApi({ catalog: ['order.paid'], outcome: () => status })
  const endpoint = { url: 'https://a.example/h', events: ['*'], maxRetries: 1 }
  await api.call('webhooksCreate', { body: endpoint })
  const { data: event } = await api.call('eventsPublish', { body: { type: 'order.paid', data: {} } })
  status = 204
  const dryRun = await api.call('replaysCreate', { body: { status: 'failed', dryRun: true } })
  expect(dryRun.data).toEqual({ total: 1 })
  const { data: replay } = await api.call('replaysCreate', { body: { status: 'failed' } })
  expect(replay).toMatchObject({ status: 'pending', total: 1, processed: 0, filters: { status: 'failed' } })
  const { data: ended } = await api.call('replaysGet', { path: { replayId: idOf(replay) } })
  expect(ended).toMatchObject({ status: 'completed', total: 1, processed: 1, skipped: 0 })
  const { data: deliveries } = await api.call('deliveriesListAll')
  expect(deliveries.map(it => [it.eventId, it.status])).toEqual([
    [event.id, 'success'],
    [event.id, 'exhausted'],
  ])
  const all = await api.call('replaysCreate', { body: { status: 'all', dryRun: true } })
  expect(all.data).toEqual({ total: 2 })
})

test('ids that are unknown refuse all, and so does a body without ids or a filter, or with both', async () => {
  using api = startApi()
  const create = (body: object) => api.refused('replaysCreate', { body })
  expect((await create({ deliveryIds: [1] })).status).toBe(404)
  expect((await create({})).status).toBe(422)
  expect((await create({ deliveryIds: [1], status: 'all' })).status).toBe(422)
  expect((await create({ endpointId: 'unknown' })).status).toBe(404)
})

test('a replay runs while its deliveries are left pending, and is cancelled once', async () => {
  using api = startApi({ catalog: ['order.paid'], outcome: 'pending' })
  await api.call('webhooksCreate', { body: { url: 'https://a.example/h', events: ['*'] } })
  await api.call('eventsPublish', { body: { type: 'order.paid', data: {} } })
  const { data: replay } = await api.call('replaysCreate', { body: { status: 'all' } })
  const path = { replayId: idOf(replay) }
  expect((await api.call('replaysGet', { path })).data.status).toBe('running')
  expect((await api.call('replaysCancel', { path })).data.status).toBe('cancelled')
  expect((await api.refused('replaysCancel', { path })).status).toBe(409)
})
