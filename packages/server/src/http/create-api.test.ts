import { MongoNetworkError } from 'mongodb'
import { expect, test } from 'vitest'
import { bearer, startWith } from '../../test/support/fake-credentials.ts'
import { ROOT_KEY } from '../../test/support/platform-parts.ts'
import { createTenant, emptyPage, listTenants, tenant } from '../../test/support/tenant-answers.ts'
import { Conflict, Unavailable } from '../domain/errors.ts'
import type { ApiHandlers } from './call-context.ts'

test('an answer has the status, the body and the headers of the contract', async () => {
  await using app = await startWith(createTenant)
  const { status, body, headers } = await app.call('POST', '/tenants', { name: 'Tenant' })
  expect(status).toBe(201)
  expect(body).toEqual({ success: true, data: tenant })
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.has('x-powered-by')).toBe(false)
})

test('a handler gets the validated call and the scope', async () => {
  const calls: unknown[] = []
  await using app = await startWith({
    'platform.tenants.list': async call => {
      calls.push(call)
      return emptyPage
    },
  })
  await app.call('GET', '/tenants?limit=7', undefined, bearer('jwt'))
  await app.call('GET', '/tenants')
  expect(calls[0]).toMatchObject({ query: { limit: 7 }, params: {}, scope: { subject: 'jwt' } })
  expect(calls[1]).toMatchObject({ query: { limit: 50 }, scope: { subject: 'rootKey' } })
})

test('a trailing slash is optional, and a HEAD answers like a GET without the body', async () => {
  await using app = await startWith(listTenants)
  expect((await app.call('GET', '/tenants/?limit=3')).status).toBe(200)
  expect((await app.call('GET', '/tenants//')).status).toBe(404)
  expect((await app.call('GET', '/Tenants')).status).toBe(404)
  expect(await app.call('HEAD', '/tenants')).toMatchObject({ status: 200, body: undefined })
})

test('an unknown path is 404, another method 405 with Allow', async () => {
  await using app = await startWith()
  const unknown = await app.call('GET', '/nowhere')
  expect(unknown).toMatchObject({
    status: 404,
    body: { code: 'not_found', type: 'urn:posthorn:problem:not_found' },
  })
  expect(unknown.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect((await app.call('GET', '/tenants/%ff')).status).toBe(404)
  const wrong = await app.call('DELETE', '/tenants')
  expect(wrong).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } })
  expect(wrong.headers.get('allow')).toBe('GET, POST, HEAD')
  expect((await app.call('OPTIONS', '/tenants')).headers.get('allow')).toBe('GET, POST, HEAD')
})

test.each([
  [new Conflict('app_exists', 'There is one.'), 409, 'app_exists', 'App exists'],
  [new Unavailable(7), 503, 'unavailable', 'Unavailable'],
  [new MongoNetworkError('connection 3 to 10.0.0.7:27017 closed'), 503, 'unavailable', 'Unavailable'],
  [new Error('password of 10.0.0.7'), 500, 'internal_error', 'Internal error'],
])('%o is answered as a problem that tells nothing internal', async (error, status, code, title) => {
  await using app = await startWith({ 'platform.apps.create': () => Promise.reject(error) })
  const answer = await app.call('POST', '/apps', { name: 'x', tenantId: 't' }, { 'x-request-id': 'my_id-1' })
  expect(answer).toMatchObject({
    status,
    body: { code, title, status, requestId: 'my_id-1', success: false },
  })
  expect(answer.headers.get('x-request-id')).toBe('my_id-1')
  expect(JSON.stringify(answer.body)).not.toContain('10.0.0.7')
  if (status === 503) expect(answer.headers.get('retry-after')).toMatch(/^[17]$/)
})

test('an answer that breaks the contract becomes a 500 where answers are checked, and only there', async () => {
  const handlers = {
    'platform.tenants.get': async () => ({ success: true, data: { ...tenant, name: '' } }),
    'platform.tenants.list': () =>
      Promise.reject(new Conflict('undeclared', 'No such answer in the contract.')),
  } satisfies Partial<ApiHandlers>
  await using checked = await startWith(handlers)
  expect((await checked.call('GET', '/tenants/t1')).status).toBe(500)
  expect((await checked.call('GET', '/tenants')).status).toBe(500)
  await using unchecked = await startWith(handlers, false)
  expect((await unchecked.call('GET', '/tenants/t1')).status).toBe(200)
})

test('a request id that could do harm is replaced', async () => {
  await using app = await startWith(listTenants)
  for (const id of ['a b', 'x'.repeat(129), '<script>', '']) {
    const { headers } = await app.call('GET', '/tenants', undefined, { 'x-request-id': id })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('each request is one line in the log, without secrets', async () => {
  await using app = await startWith({
    ...listTenants,
    'platform.apps.list': () => Promise.reject(new Error('broken')),
  })
  await app.call('GET', '/tenants?cursor=private', undefined, { 'x-request-id': 'one' })
  await app.call('GET', '/apps', undefined, { 'x-request-id': 'two' })
  await expect.poll(() => app.log.length).toBeGreaterThanOrEqual(2)
  const line = (id: string) => app.log.find(({ requestId }) => requestId === id)
  expect(line('one')).toMatchObject({
    method: 'GET',
    path: '/api/v1/tenants',
    operation: 'platform.tenants.list',
    subject: 'rootKey',
    level: 30,
  })
  expect(line('two')).toMatchObject({ status: 500, level: 50, err: { message: 'broken' } })
  expect(JSON.stringify(app.log)).not.toMatch(new RegExp(`${ROOT_KEY}|private`))
})
