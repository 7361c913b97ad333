import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { HttpRequest } from '../support/http-call.ts'
import { type World, worlds } from './support/worlds.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let both: World[] = []
beforeAll(async () => {
  both = await Promise.all(worlds.map(({ start }) => start()))
})
afterAll(() => Promise.all(both.map(world => world[Symbol.asyncDispose]())))

/** What a program sees of a refusal: all but ids and what is written for people. */
const refusalIn = async ({ appId, apiKey, call }: World, { path, ...request }: HttpRequest) => {
  const answer = await call({ credential: apiKey, path: `/api/v1/apps/${appId}${path}`, ...request })
  const { code, success, errors, type, title }: Record<string, unknown> = { ...answer.body }
  const isKnownToDiffer = (msg: string) => msg.startsWith('There is no such event type.')
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type')?.replace('; charset=utf-8', ''),
    allow: answer.headers.get('allow')?.split(', ').toSorted(),
    authenticate: answer.headers.get('www-authenticate'),
    problem: { code, success, type, title },
    errors: Array.isArray(errors)
      ? errors.map(error => ({
          ...error,
          msg: isKnownToDiffer(error.msg) ? 'There is no such event type.' : error.msg,
        }))
      : undefined,
  }
}

const webhook = (change: object): HttpRequest => ({
  method: 'POST',
  path: '/webhooks',
  json: { url: 'https://shop.example.com/hooks', events: ['*'], ...change },
})
const withHeaders = (headers: object) => webhook({ headers })
const event = (json: unknown, headers = {}): HttpRequest => ({
  method: 'POST',
  path: '/events',
  json,
  headers,
})
const batch = (events: unknown[]): HttpRequest => ({
  method: 'POST',
  path: '/events/batch',
  json: { events },
})
const get = (path: string): HttpRequest => ({ method: 'GET', path })
const replay = (json: object): HttpRequest => ({ method: 'POST', path: '/replays', json })
const unknownId = '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90'

const requests: Record<string, HttpRequest> = {
  'no credential': { ...get('/webhooks'), credential: undefined },
  'a wrong credential': { ...get('/webhooks'), credential: 'ph_wrong' },
  'half JSON': { method: 'POST', path: '/webhooks', text: '{"half' },
  'an integer that would lose digits': {
    method: 'POST',
    path: '/events',
    text: '{"type":"order.paid","data":{"orderId":1,"rows":[{"id":0},{"id":-9007199254740993}]}}',
  },
  'a number beyond all numbers, in a batch': {
    method: 'POST',
    path: '/events/batch',
    text: '{"events":[{"type":"order.paid","data":{"orderId":1e400}}]}',
  },
  'no body': { method: 'POST', path: '/webhooks' },
  'another media type': {
    method: 'POST',
    path: '/webhooks',
    text: 'x',
    headers: { 'content-type': 'text/plain' },
  },
  'a list for a body': { method: 'POST', path: '/webhooks', text: '[]' },
  'an empty body': { method: 'POST', path: '/webhooks', json: {} },
  'a method that a path does not take': { method: 'PATCH', path: '/webhooks' },
  'no such path': get('/nothing'),
  'a query parameter that there is none of': get('/webhooks?colour=red'),
  'a limit without a value': get('/webhooks?limit='),
  'a cursor without a value': get('/events?cursor='),
  'a limit of 0': get('/webhooks?limit=0'),
  'a limit of 101': get('/deliveries?limit=101'),
  'a limit that is no number': get('/events?limit=many'),
  'a cursor that is none': get('/webhooks?cursor=abc'),
  'a status that is none': get('/deliveries?status=lost'),
  'a time that is none': get('/events?since=yesterday'),
  'an unknown endpoint': get(`/webhooks/${unknownId}`),
  'a malformed id of an endpoint': get('/webhooks/abc'),
  'an unknown delivery': get('/deliveries/91523687186432'),
  'a malformed id of a delivery': get('/deliveries/abc'),
  'an unknown event': get(`/events/evt_${unknownId}`),
  'a malformed id of an event': get('/events/abc'),
  'an unknown event type': get('/event-types/order.found'),
  'statistics of an unknown endpoint': get(`/webhooks/${unknownId}/stats`),
  'deliveries of an unknown endpoint': get(`/webhooks/${unknownId}/deliveries`),
  'a retry of an unknown delivery': { method: 'POST', path: '/deliveries/91523687186432/retry' },
  'an update of an unknown endpoint': {
    method: 'PUT',
    path: `/webhooks/${unknownId}`,
    json: { active: false },
  },
  'a test ping of an unknown endpoint': { method: 'POST', path: `/webhooks/${unknownId}/test-ping` },
  'no events': webhook({ events: [] }),
  'an event type that there is none of': webhook({ events: ['order.paid', 'order.found'] }),
  'an archived event type': webhook({ events: ['order.lost'] }),
  'a reserved event type': webhook({ events: ['posthorn.ping'] }),
  'a malformed event type': webhook({ events: ['order..paid', 'a b'] }),
  'a property that there is none of': webhook({ colour: 'red' }),
  'an option out of bounds': webhook({ timeoutSeconds: 0, maxRetries: 21, concurrency: 51 }),
  'options of the wrong type': webhook({ timeoutSeconds: '30', active: 'yes', metadata: { a: 1 } }),
  'a schedule that is none': webhook({ retrySchedule: [] }),
  'a schedule out of bounds': webhook({ retrySchedule: [-1, 1.5, 604_801] }),
  'a rate limit per hour': webhook({ rateLimit: { limit: 1, perSeconds: 3600 } }),
  'a rate limit that is a number': webhook({ rateLimit: 5 }),
  'a short secret': webhook({ secret: 'short' }),
  'a long secret': webhook({ secret: 'x'.repeat(257) }),
  'a secret that is a number': webhook({ secret: 12345678 }),
  'a signature scheme that there is none of': webhook({ signatureScheme: 'rsa' }),
  'a private key for HMAC': webhook({ secret: `whsk_${'A'.repeat(43)}=` }),
  'a short private key': webhook({ signatureScheme: 'ed25519', secret: 'whsk_AAAA' }),
  'a secret that is no private key': webhook({ signatureScheme: 'ed25519', secret: 'long enough' }),
  'keys of an endpoint with no id': get('/.well-known/jwks.json?webhookId='),
  'an unknown replay': get(`/replays/${unknownId}`),
  'a replay of nothing': replay({}),
  'a replay of ids and a filter': replay({ deliveryIds: [1], status: 'all' }),
  'a replay of an unknown delivery': replay({ deliveryIds: [91_523_687_186_432] }),
  'a replay of no deliveries': replay({ deliveryIds: [] }),
  'a replay of an unknown endpoint': replay({ endpointId: unknownId }),
  'a replay of a time that is none': replay({ startDate: 'yesterday' }),
  'a replay of a status that is none': replay({ status: 'success' }),
  'the end of an unknown replay': { method: 'POST', path: `/replays/${unknownId}/cancel` },
  'no URL': webhook({ url: '/hooks' }),
  'a URL with a user': webhook({ url: 'https://a:b@shop.example.com' }),
  'a URL with a fragment': webhook({ url: 'https://shop.example.com/#a' }),
  'a URL with a space': webhook({ url: 'https://shop.example.com/a b' }),
  'a URL with a backslash': webhook({ url: 'https://shop.example.com\\a' }),
  'a URL with port 0': webhook({ url: 'https://shop.example.com:0/' }),
  'a URL with a trailing dot': webhook({ url: 'https://shop.example.com./' }),
  'a URL of another scheme': webhook({ url: 'ftp://shop.example.com/' }),
  'a header that Posthorn sets': withHeaders({ 'Webhook-Id': 'x', 'content-type': 'x' }),
  'a header twice': withHeaders({ 'X-A': '1', 'x-a': '2' }),
  'a header that is no token': withHeaders({ 'x a': '1' }),
  'a header with a line break': withHeaders({ 'x-a': 'a\r\nb' }),
  'a mask for nothing': withHeaders({ authorization: '***' }),
  'too many headers': withHeaders(Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`x-${n}`, 'a']))),
  'an event of no type': event({ data: {} }),
  'an event of an unknown type': event({ type: 'order.found', data: {} }),
  'an event of a reserved type': event({ type: 'posthorn.ping', data: {} }),
  'an event whose data is a list': event({ type: 'order.refunded', data: [] }),
  'an event that misses data of its schema': event({ type: 'order.paid', data: {} }),
  'an event that breaks its schema': event({ type: 'order.paid', data: { orderId: 0, note: 'x' } }),
  'an idempotency key that is none': event({ type: 'order.refunded', data: {}, id: 'a b' }),
  'an idempotency key that is none, in the header': event(
    { type: 'order.refunded', data: {} },
    { 'idempotency-key': 'a b' },
  ),
  'two idempotency keys': event({ type: 'order.refunded', data: {}, id: 'a' }, { 'idempotency-key': 'b' }),
  'data that is too large': event({ type: 'order.refunded', data: { big: 'x'.repeat(256 * 1024) } }),
  'no batch': batch([]),
  'a batch with bad events': batch([
    { type: 'order.refunded', data: {} },
    { type: 'order.paid', data: { orderId: 0 } },
    { type: 'order.found', data: {} },
  ]),
}

test.each(Object.entries(requests))('%s', async (_, request) => {
  const [server, mock] = await Promise.all(both.map(world => refusalIn(world, request)))
  expect(server?.status).toBeGreaterThanOrEqual(400)
  expect(mock).toEqual(server)
})
