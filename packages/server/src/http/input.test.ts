import { afterAll, expect, test, vi } from 'vitest'
import { bearer, startWith } from '../../test/support/fake-credentials.ts'
import { createTenant, emptyPage, listTenants } from '../../test/support/tenant-answers.ts'
import { TooLarge } from '../domain/errors.ts'
import type { ApiHandlers } from './call-context.ts'

const tenants = await startWith({ ...listTenants, ...createTenant })
afterAll(() => tenants[Symbol.asyncDispose]())

test.each([
  ['limit=101', ['query', 'limit'], 'maximum'],
  ['limit=x', ['query', 'limit'], 'type'],
  ['limit=Infinity', ['query', 'limit'], 'type'],
  ['limit=-1e400', ['query', 'limit'], 'type'],
  ['limit=', ['query', 'limit'], 'unknown'],
  ['limit=1&limit=2', ['query', 'limit'], 'type'],
  ['limit[$ne]=1', ['query', 'limit'], 'type'],
  ['cursor[$ne]=x', ['query', 'cursor'], 'type'],
  ['cursor[]=x', ['query', 'cursor'], 'type'],
  ['nonsense=1', ['query', 'nonsense'], 'unknown'],
  ['__proto__[x]=1', ['query', '__proto__'], 'unknown'],
])('the query %s is bad input', async (query, loc, type) => {
  const { status, body } = await tenants.call('GET', `/tenants?${query}`)
  expect(status).toBe(422)
  expect(body).toMatchObject({ code: 'invalid_input', errors: [{ loc, type, msg: expect.any(String) }] })
})

test('times in a query need no encoding', async () => {
  const queries: unknown[] = []
  await using app = await startWith({
    'events.list': async ({ query }) => {
      queries.push(query)
      return emptyPage
    },
  })
  await app.call(
    'GET',
    '/apps/a/events?since=2026-11-21T12:00:00Z&until=2026-11-21T12%3A00%3A00%2B01:00',
    undefined,
    bearer('app'),
  )
  expect(queries).toEqual([{ since: '2026-11-21T12:00:00Z', until: '2026-11-21T12:00:00+01:00', limit: 50 }])
})

test.each([
  ['a missing field', {}, ['body', 'name']],
  ['a wrong type', { name: 7 }, ['body', 'name']],
  ['a surplus field', { name: 'x', other: 1 }, ['body', 'other']],
  ['a field that objects inherit', '{"name": "x", "__proto__": {"admin": true}}', ['body', '__proto__']],
  ['no object', '"text"', ['body']],
  ['null', 'null', ['body']],
])('a body with %s is bad input', async (_, body, loc) => {
  const answer = await tenants.call('POST', '/tenants', body)
  expect(answer.status).toBe(422)
  expect(answer.body.errors[0].loc).toEqual(loc)
})

test('a place inside of a list is named by its index', async () => {
  await using app = await startWith()
  const events = [
    { type: 'a', data: {} },
    { type: 'b', data: {}, id: '!' },
  ]
  const { status, body } = await app.call('POST', '/apps/a/events/batch', { events }, bearer('app'))
  expect(status).toBe(422)
  expect(body.errors[0].loc).toEqual(['body', 'events', 1, 'id'])
})

test('no body at all is bad input where one is required', async () => {
  const answer = await tenants.call('POST', '/tenants', undefined, { 'content-type': 'application/json' })
  expect(answer.status).toBe(422)
  expect(answer.body.errors[0].loc).toEqual(['body'])
})

test('also when none of its fields is required', async () => {
  const update = vi.fn<ApiHandlers['platform.tenants.update']>(createTenant['platform.tenants.create'])
  await using app = await startWith({ 'platform.tenants.update': update })
  const answer = await app.call('PATCH', '/tenants/t1')
  expect(answer.status).toBe(422)
  expect(answer.body.errors[0].loc).toEqual(['body'])
  expect(update).not.toHaveBeenCalled()
  expect((await app.call('PATCH', '/tenants/t1', {})).status).toBe(200)
})

test('a number in a path that is too large to be one is bad input', async () => {
  await using app = await startWith()
  const answer = await app.call('GET', '/apps/a/deliveries/1e400', undefined, bearer('app'))
  expect(answer.status).toBe(422)
  expect(answer.body.errors[0].loc).toEqual(['path', 'deliveryId'])
})

test('a body that is optional may be absent, with or without a media type', async () => {
  await using app = await startWith({
    'webhooks.rotateSecret': async () => ({ success: true, data: { secret: `whsec_${'A'.repeat(32)}` } }),
  })
  const rotate = (body?: unknown, headers = {}) =>
    app.call('POST', '/apps/a/webhooks/w/rotate-secret', body, { ...bearer('app'), ...headers })
  expect((await rotate()).status).toBe(200)
  expect((await rotate(undefined, { 'content-type': 'application/json' })).status).toBe(200)
  expect((await rotate({ graceSeconds: 5 })).status).toBe(200)
  expect((await rotate('')).status).toBe(200)
})

test('what is not JSON is 400, what does not say that it is 415', async () => {
  expect(await tenants.call('POST', '/tenants', '{"name":')).toMatchObject({
    status: 400,
    body: { code: 'invalid_json' },
  })
  for (const type of [
    'text/plain',
    'application/json; charset=latin1',
    'application/x-www-form-urlencoded',
    'json',
  ]) {
    const answer = await tenants.call('POST', '/tenants', '{"name":"x"}', { 'content-type': type })
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
  }
  expect(
    (
      await tenants.call('POST', '/tenants', '{"name":"x"}', {
        'content-type': 'Application/JSON; charset=UTF-8',
      })
    ).status,
  ).toBe(201)
})

test('a body beyond its limit is 413', async () => {
  await using app = await startWith({
    ...createTenant,
    'events.publishBatch': () => Promise.reject(new TooLarge('too much')),
  })
  const spaces = (count: number) => `{"name":"x"${' '.repeat(count)}}`
  expect((await app.call('POST', '/tenants', spaces(1024 * 1024))).status).toBe(413)
  expect((await app.call('POST', '/tenants', spaces(1024 * 1024 - 20))).status).toBe(201)
  const batch = `{"events":[{"type":"a","data":{}}]${' '.repeat(2 * 1024 * 1024)}}`
  const answer = await app.call('POST', '/apps/a/events/batch', batch, bearer('app'))
  expect(answer).toMatchObject({ status: 413, body: { detail: 'too much' } })
})

test('a body nested beyond what can be followed is bad input', async () => {
  await using app = await startWith({
    'events.publish': async ({ body }) => {
      JSON.stringify(body)
      throw new Error('was not too deep')
    },
  })
  const deep = `{"type":"a","data":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`
  const answer = await app.call('POST', '/apps/a/events', deep, bearer('app'))
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ loc: ['body'], type: 'too_deep' }] } })
})
