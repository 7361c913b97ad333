import { expect, test } from 'vitest'
import { anEndpoint, anEvent, startApi, stoppedClock } from '../testing/start-api.ts'

const schema = {
  type: 'object',
  required: ['orderId'],
  properties: { orderId: { type: 'integer' }, lines: { type: 'array', items: { type: 'string' } } },
}

test('an event goes to every active endpoint that subscribes to its type', async () => {
  using api = startApi()
  const exact = await anEndpoint(api, { events: ['order.paid'] })
  const wildcard = await anEndpoint(api, { events: ['order.*'] })
  await anEndpoint(api, { events: ['user.created'] })
  const inactive = await anEndpoint(api, { active: false })
  const { id } = await anEvent(api, { type: 'order.paid', data: { orderId: 7 } })

  const { data: event } = await api.call('eventsGet', { path: { eventId: id } })
  expect(event).toMatchObject({ id, type: 'order.paid', key: null, data: { orderId: 7 } })
  expect(event.decisions).toEqual([
    { webhookId: exact.id, decision: 'sent' },
    { webhookId: wildcard.id, decision: 'sent' },
    { webhookId: inactive.id, decision: 'inactive' },
  ])
  expect(event.deliveries.map(({ webhookId, status }) => [webhookId, status])).toEqual([
    [exact.id, 'success'],
    [wildcard.id, 'success'],
  ])
})

test('a wildcard stands for one or more further segments', async () => {
  using api = startApi({ catalog: ['order', 'order.item.added', 'orders.x'] })
  await anEndpoint(api, { events: ['order.*'] })
  for (const type of ['order', 'order.item.added', 'orders.x']) await anEvent(api, { type, data: {} })
  const { data } = await api.call('deliveriesListAll')
  expect(data.map(({ eventType }) => eventType)).toEqual(['order.item.added'])
})

test('data must match the schema of its type', async () => {
  using api = startApi({ catalog: [{ name: 'order.paid', schema }] })
  const problem = await api.refused('eventsPublish', {
    body: { type: 'order.paid', data: { lines: ['a', 1] } },
  })
  expect(problem.errors?.map(({ loc, type }) => [loc, type])).toEqual([
    [['body', 'data', 'orderId'], 'required'],
  ])
  expect(api.mock.state.events).toEqual([])
})

test('a type that is not in the catalog is refused, and the answer says what is', async () => {
  using api = startApi()
  const { errors } = await api.refused('eventsPublish', { body: { type: 'order.payed', data: {} } })
  expect(errors).toEqual([
    {
      loc: ['body', 'type'],
      msg: "There is no such event type. The mock's catalog has order.paid, order.refunded, user.created.",
      type: 'unknown_event_type',
    },
  ])
})

test('the same idempotency key answers the same and sends nothing; with another body it is a conflict', async () => {
  using api = startApi()
  await anEndpoint(api)
  const first = await anEvent(api, { id: 'order-1' })
  expect(await anEvent(api, { id: 'order-1' })).toEqual(first)
  const again = { type: 'order.paid', data: { orderId: 1 } }
  expect((await api.call('eventsPublish', { body: again }, { 'Idempotency-Key': 'order-1' })).data).toEqual(
    first,
  )
  expect(api.mock.state.deliveries).toHaveLength(1)
  const other = { ...again, data: { orderId: 2 }, id: 'order-1' }
  expect(await api.refused('eventsPublish', { body: other })).toMatchObject({
    status: 409,
    code: 'idempotency_conflict',
  })
})

test('fifty publishes at once with one idempotency key are one event', async () => {
  using api = startApi()
  const published = await Promise.all(Array.from({ length: 50 }, () => anEvent(api, { id: 'k' })))
  expect(new Set(published.map(({ id }) => id)).size).toBe(1)
  expect(api.mock.state.events).toHaveLength(1)
})

test('an idempotency key is free again after 24 hours', async () => {
  const clock = stoppedClock()
  using api = startApi({ now: clock.now })
  const first = await anEvent(api, { id: 'k' })
  clock.forward(24 * 3600)
  expect((await anEvent(api, { id: 'k' })).id).not.toBe(first.id)
})

test('key in header and body must be equal, and well formed', async () => {
  using api = startApi()
  const body = { type: 'order.paid', data: {}, id: 'a' }
  for (const [key, type] of [
    ['b', 'different_keys'],
    ['with space', 'pattern'],
  ]) {
    const { errors } = await api.refused('eventsPublish', { body }, { 'Idempotency-Key': key })
    expect(errors?.[0]).toMatchObject({ loc: ['header', 'idempotency-key'], type })
  }
})

test('more than 256 KiB of data is too large', async () => {
  using api = startApi()
  const data = { text: 'ü'.repeat(128 * 1024) }
  expect(await api.refused('eventsPublish', { body: { type: 'order.paid', data } })).toMatchObject({
    status: 413,
  })
})

test('a batch answers each event in order, an idempotency conflict as an error', async () => {
  using api = startApi()
  await anEndpoint(api)
  const paid = { type: 'order.paid', data: { orderId: 1 }, id: 'k' }
  const events = [paid, { ...paid, data: { orderId: 2 } }, { type: 'user.created', data: {} }, paid]
  const { data } = await api.call('eventsPublishBatch', { body: { events } })
  expect(data).toEqual([
    expect.objectContaining({ type: 'order.paid' }),
    { error: { code: 'idempotency_conflict', detail: expect.any(String) } },
    expect.objectContaining({ type: 'user.created' }),
    data[0],
  ])
  expect(api.mock.state.deliveries).toHaveLength(2)
})

test('an invalid event refuses its whole batch', async () => {
  using api = startApi()
  const events = [
    { type: 'order.paid', data: {} },
    { type: 'order.lost', data: {} },
  ]
  const { errors } = await api.refused('eventsPublishBatch', { body: { events } })
  expect(errors?.map(({ loc }) => loc)).toEqual([['body', 'events', 1, 'type']])
  expect(api.mock.state.events).toEqual([])
})

test('event types are listed by name', async () => {
  using api = startApi({ catalog: ['user.created', { name: 'order.paid', schema, example: { orderId: 1 } }] })
  const { data } = await api.call('eventTypesList')
  expect(data.map(({ name }) => name)).toEqual(['order.paid', 'user.created'])
  expect((await api.call('eventTypesGet', { path: { name: 'order.paid' } })).data).toMatchObject({
    schema,
    example: { orderId: 1 },
    archived: false,
    description: null,
  })
})
