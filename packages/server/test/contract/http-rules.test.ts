import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { isPublic, type Route } from '../support/contract-document.ts'
import { expectAnswer, expectNothingInternal, expectProblem } from '../support/expect-answer.ts'
import { rootKey } from '../support/start-platform.ts'
import { pathOf, pathValues, validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const everyRoute = routes.map((route: Route) => ({ id: route.id, route }))
const reads = everyRoute.filter(({ route }) => route.method === 'get')
const paths = [...new Set(routes.map(({ path }) => path))]
const routesAt = (path: string): Route[] => routes.filter(route => route.path === path)
const allowedAt = (path: string): string[] =>
  routesAt(path).flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))

/** Headers without those that differ from one answer, or one connection, to the next. */
const stableHeaders = (headers: Headers): Record<string, string> => {
  const passing = ['date', 'x-request-id', 'connection', 'keep-alive']
  return Object.fromEntries([...headers].filter(([name]) => !passing.includes(name)))
}

test.each(paths)('%s answers other methods with 405 and those it allows', async path => {
  const [route] = routesAt(path)
  const allowed = allowedAt(path).toSorted()
  const target = route ? pathOf(route, pathValues(route, world.mine)) : ''
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(it => !allowed.includes(it))) {
    const answer = await world.call({ method, path: target, credential: rootKey })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')?.split(', ').toSorted()).toEqual(allowed)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expectProblem(answer, 405)
    expectNothingInternal(answer)
  }
  const options = await world.call({ method: 'OPTIONS', path: target })
  expect(options).toMatchObject({ status: 204, text: '' })
  expect(options.headers.get('allow')?.split(', ').toSorted()).toEqual(allowed)
})

test.each(everyRoute)('$id takes a slash at the end of its path', async ({ route }) => {
  const valid = validRequest(world, route)
  expectAnswer(route, 422, await world.call({ ...valid, path: `${valid.path}/?nobody=1` }))
  if (route.method !== 'get') return
  expectAnswer(route, 200, await world.call({ ...valid, path: `${valid.path}/` }))
})

test.each(reads)('$id answers a HEAD as a GET, without the body', async ({ route }) => {
  const valid = validRequest(world, route)
  const [get, head] = [await world.call(valid), await world.call({ ...valid, method: 'HEAD' })]
  expect(head.status).toBe(200)
  expect(head.text).toBe('')
  expect(stableHeaders(head.headers)).toEqual(stableHeaders(get.headers))
  const stranger = await world.call({ ...valid, method: 'HEAD', credential: undefined, session: undefined })
  expect(stranger).toMatchObject({ status: isPublic(route) ? 200 : 401, text: '' })
})

test.each([
  '/',
  '/api',
  '/api/v1',
  '/api/v1/',
  '/api/v2/tenants',
  '/api/v1/nowhere',
  '/API/V1/tenants',
  '/api/v1/Tenants',
  '/api/v1//tenants',
  '/api/v1/tenants//',
  '/api/v1/tenants/x/y/z',
  '/api/v1/apps/%ff',
  '/api/v1/apps/%',
  '/api/v1/apps/a/webhooks/..%2f..%2ftenants/x',
  '/openapi.yaml',
  '/.env',
  '/docs/../package.json',
  '/docs/package.json',
])('%s is no path, whoever asks', async path => {
  for (const credential of [undefined, rootKey]) {
    const answer = await world.call({ method: 'GET', path, credential })
    expect(answer.status).toBe(404)
    expectProblem(answer, 404)
    expect(answer.body?.code).toBe('not_found')
    expectNothingInternal(answer)
  }
})

const requestId = async (given: string | undefined, path = '/api/v1/tenants'): Promise<string | null> => {
  const headers: Record<string, string> = given === undefined ? {} : { 'x-request-id': given }
  return (await world.call({ method: 'GET', path, credential: rootKey, headers })).headers.get('x-request-id')
}

test.each([
  '/api/v1/tenants',
  '/api/v1/tenants?nobody=1',
  '/api/v1/tenants/none',
  '/api/v1/apps/none/events',
  '/nowhere',
  '/openapi.json',
  '/docs',
  '/healthz',
  '/readyz',
])('%s answers with the request id that it was given', async path => {
  expect(await requestId('Job_7-of-9', path)).toBe('Job_7-of-9')
  expect(await requestId('x'.repeat(128), path)).toBe('x'.repeat(128))
})

test('a request id that is missing or could do harm is replaced by one of its own', async () => {
  const given = [undefined, '', 'a b', 'x'.repeat(129), '<b>', 'a"b', 'a,b', 'é', '${x}', 'a\tb']
  const ids = await Promise.all(given.map(id => requestId(id)))
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  expect(new Set(ids).size).toBe(given.length)
})

/** What a server says to bytes that need not be HTTP. */
const answerToBytes = async (bytes: string): Promise<string> => {
  const socket = connect(Number(new URL(world.baseUrl).port), '127.0.0.1')
  socket.end(bytes)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  return answer
}

test.each([
  ['garbage', 'garbage\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a request without a host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 400],
  [
    'a length beside chunks',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
])('%s is refused as no HTTP, in few words', async (_, bytes, status) => {
  const answer = await answerToBytes(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer.length).toBeLessThan(500)
  expectNothingInternal({ status, text: answer, headers: new Headers(), body: undefined })
})
