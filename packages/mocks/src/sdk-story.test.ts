import {
  ConflictError,
  InvalidInputError,
  NotFoundError,
  Posthorn,
  UnauthenticatedError,
} from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setupPosthorn } from './index.ts'

let outcome: number | 'pending' = 204
const mock = setupPosthorn({
  catalog: ['order.paid', 'order.refunded'],
  outcome: () => outcome,
})
const server = setupServer(...mock.handlers)
const { appId, apiKey, baseUrl } = mock
const posthorn = new Posthorn({ appId, apiKey, baseUrl })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  mock.reset()
  outcome = 204
})
afterAll(() => server.close())

test('create an endpoint, publish, and find the delivery with a signature that verifies', async () => {
  const endpoint = await posthorn.webhooks.create({
    url: 'https://shop.example.com/hooks',
    events: ['order.*'],
  })
  const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })
  const { data } = await posthorn.deliveries.list(endpoint.id).page()
  expect(data).toMatchObject([{ eventId: event.id, status: 'success', attemptCount: 1 }])

  const [request] = mock.state.deliveries.flatMap(({ attempts }) => attempts.map(attempt => attempt.request))
  expect(await verify(request?.body ?? '', request?.headers ?? {}, endpoint.secret)).toEqual({
    type: 'order.paid',
    timestamp: event.createdAt,
    data: { orderId: 42 },
  })
})

test('an endpoint that fails, recovers, and is retried', async () => {
  const { id } = await posthorn.webhooks.create({ url: 'https://shop.example.com/hooks', events: ['*'] })
  outcome = 503
  await posthorn.events.publish({ type: 'order.paid', data: {} })
  const { data } = await posthorn.deliveries.list(id, { status: 'retrying' }).page()
  const deliveryId = data[0]?.id ?? 0
  outcome = 200
  await posthorn.deliveries.retry(deliveryId)
  expect(await posthorn.deliveries.get(deliveryId)).toMatchObject({ status: 'success', attemptCount: 2 })
  await expect(posthorn.deliveries.retry(deliveryId)).rejects.toBeInstanceOf(ConflictError)
  expect(await posthorn.webhooks.stats(id)).toMatchObject({
    counts: { success: 1 },
    successRate: 1,
  })
})

test('update, rotate, ping, page, delete', async () => {
  const { id, secret } = await posthorn.webhooks.create({
    url: 'https://shop.example.com/hooks',
    events: ['*'],
  })
  expect(await posthorn.webhooks.update(id, { name: 'Orders' })).toMatchObject({
    id,
    name: 'Orders',
  })
  expect((await posthorn.webhooks.rotateSecret(id)).secret).not.toBe(secret)
  expect(await posthorn.webhooks.testPing(id)).toMatchObject({ delivered: true })
  await posthorn.events.publishBatch({
    events: [
      { type: 'order.paid', data: {} },
      { type: 'order.refunded', data: {} },
    ],
  })
  const first = await posthorn.deliveries.listAll({ limit: 2 }).page()
  const rest = await posthorn.deliveries
    .listAll({ limit: 2, cursor: first.pagination.nextCursor ?? '' })
    .page()
  expect([...first.data, ...rest.data].map(({ eventType }) => eventType)).toEqual([
    'order.refunded',
    'order.paid',
    'posthorn.ping',
  ])
  expect(await posthorn.webhooks.delete(id)).toBeUndefined()
  await expect(posthorn.webhooks.get(id)).rejects.toBeInstanceOf(NotFoundError)
})

test('problems arrive as the errors of the SDK', async () => {
  const bad = posthorn.webhooks.create({ url: 'http://shop.example.com', events: ['order.lost'] })
  const error: unknown = await bad.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(error).toMatchObject({ status: 422, code: 'invalid_input', errors: [{ loc: ['body', 'url'] }] })
  const stranger = new Posthorn({ appId, apiKey: 'ph_other', baseUrl })
  await expect(stranger.events.list().page()).rejects.toBeInstanceOf(UnauthenticatedError)
})
