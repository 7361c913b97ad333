import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockServer } from '../index.ts'
import { controlOperations } from './operations.ts'

const mock = await startMockServer({ port: 0, catalog: ['order.paid'] })
afterAll(() => mock.stop())
beforeEach(() => mock.reset())

const send = async (call: string, body?: unknown) => {
  const [method = '', path = ''] = call.split(' ')
  const response = await fetch(mock.baseUrl + path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}
const shop = { url: 'https://shop.example.com/hooks', events: ['*'] }

test('it says where the mock is, and what there is to control', async () => {
  const { status, body } = await send('GET /__mock')
  expect(status).toBe(200)
  expect(body).toMatchObject({ appId: 'app', apiKey: 'ph_test', baseUrl: mock.baseUrl, scenario: null })
  expect(Object.keys(body.controls)).toEqual(Object.keys(controlOperations))
})

test('seed, state, settle, reset', async () => {
  await send('PUT /__mock/outcome', { outcome: 'pending' })
  const { status, body } = await send('POST /__mock/seed', {
    endpoints: [shop],
    events: [{ type: 'order.paid', data: { orderId: 1 }, outcome: 'pending' }],
  })
  expect([status, body]).toEqual([201, { endpoints: [expect.any(String)] }])
  const { body: state } = await send('GET /__mock/state')
  expect(state.events).toMatchObject([{ data: { orderId: 1 } }])
  const deliveryId = state.deliveries[0].id
  const settled = await send('POST /__mock/settle', {
    deliveryId,
    outcome: { statusCode: 500, body: 'broken' },
  })
  expect(settled.body).toMatchObject({ status: 'retrying', attempts: [{ responseBody: 'broken' }] })
  expect((await send('POST /__mock/settle', { deliveryId: 1, outcome: 204 })).status).toBe(409)
  expect((await send('POST /__mock/reset')).status).toBe(204)
  expect((await send('GET /__mock/state')).body).toEqual({ endpoints: [], events: [], deliveries: [] })
})

test('events are published to endpoints, with troubles', async () => {
  await send('POST /__mock/seed', { endpoints: [shop] })
  await send('PUT /__mock/outcome', { outcome: 204 })
  const { status, body } = await send('POST /__mock/events', { type: 'order.paid', trouble: 'duplicate' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ event: { type: 'order.paid' }, deliveries: [{ attemptCount: 2 }] })
})

test('an endpoint of your code is really sent to', async () => {
  const { status, body } = await send('POST /__mock/endpoints', {
    url: `${mock.baseUrl}/__mock`,
    events: ['order.*'],
  })
  expect([status, body]).toEqual([
    201,
    { id: expect.any(String), url: `${mock.baseUrl}/__mock`, secret: expect.stringMatching(/^whsec_/) },
  ])
  const { body: published } = await send('POST /__mock/events', { type: 'order.paid' })
  expect(published.deliveries).toMatchObject([{ lastStatusCode: 404 }])
})

test('scenarios begin and end', async () => {
  const { body } = await send('PUT /__mock/scenario', { name: 'rateLimited', times: 3 })
  expect(body).toEqual({ name: 'rateLimited', times: 3 })
  expect((await send('GET /api/v1/apps/app/webhooks')).status).toBe(429)
  expect((await send('DELETE /__mock/scenario')).status).toBe(204)
  expect((await send('GET /api/v1/apps/app/webhooks')).status).toBe(401)
})

test('the clock is stopped and moved', async () => {
  const at = '2026-11-16T09:00:00.000Z'
  expect((await send('POST /__mock/clock/stop', { at })).body).toEqual({ now: at })
  expect((await send('POST /__mock/clock/forward', { seconds: 60 })).body).toEqual({
    now: '2026-11-16T09:01:00.000Z',
  })
})

test.each([
  ['POST /__mock/events', {}, 'body.type: must have required property'],
  ['POST /__mock/events', { type: 'order.lost' }, 'no such event type'],
  ['POST /__mock/events', { type: 'order.paid', trouble: 'lost' }, 'there is no trouble lost'],
  ['POST /__mock/events', [], 'body: must be object'],
  ['POST /__mock/endpoints', { events: ['*'] }, 'body.url: must have required property'],
  ['POST /__mock/endpoints', { ...shop, colour: 'red' }, 'colour'],
  ['POST /__mock/seed', { endpoints: [{}] }, "body.endpoints.0.url: must have required property 'url'"],
  [
    'POST /__mock/seed',
    { events: [{ type: 'order.paid', outcome: 42 }] },
    'body.events.0.outcome: must be >= 100',
  ],
  [
    'PUT /__mock/outcome',
    { outcome: 'lost' },
    'body.outcome: must be equal to one of the allowed values: timeout',
  ],
  [
    'PUT /__mock/outcome',
    { outcome: { status: 204 } },
    "body.outcome.statusCode: must have required property 'statusCode'",
  ],
  [
    'PUT /__mock/outcome',
    { outcome: { error: 'lost' } },
    'body.outcome.error: must be equal to one of the allowed values: timeout',
  ],
  ['PUT /__mock/scenario', { name: 'burning' }, 'there is no burning'],
  ['PUT /__mock/scenario', { name: 'failing', times: 0 }, 'times must be a whole number'],
  ['POST /__mock/settle', { deliveryId: '1', outcome: 204 }, 'body.deliveryId: must be integer'],
  ['POST /__mock/clock/forward', { seconds: -1 }, 'body.seconds: must be >= 0'],
  ['POST /__mock/clock/stop', { at: 'noon' }, 'body.at: must match format "date-time"'],
])('%s of %j is bad input', async (call, body, detail) => {
  const answer = await send(call, body)
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'invalid_input', detail: expect.stringContaining(detail) },
  })
})

test('what is no JSON is 400, and what is no control 404', async () => {
  const response = await fetch(`${mock.baseUrl}/__mock/events`, { method: 'POST', body: '{"half' })
  expect(response.status).toBe(400)
  expect((await send('GET /__mock/nothing')).status).toBe(404)
  expect((await send('GET /__mocks')).status).toBe(404)
})

test('nobody takes the event: 409', async () => {
  expect((await send('POST /__mock/events', { type: 'order.paid' })).body).toMatchObject({
    status: 409,
    code: 'not_possible',
  })
})
