import { expect, test } from 'vitest'
import * as sdk from '../index.ts'
import { problem, type Reply, startServer } from '../testing/start-server.ts'

async function failure(reply: Reply): Promise<{ error: unknown; baseUrl: string }> {
  await using server = await startServer(reply)
  const { baseUrl } = server
  const posthorn = new sdk.Posthorn({ appId: 'shop', apiKey: 'ph_key', baseUrl, retries: 0 })
  const error: unknown = await posthorn.webhooks
    .list({ limit: 3 })
    .page()
    .catch((reason: unknown) => reason)
  return { error, baseUrl }
}

test.each([
  [400, 'InvalidInputError'],
  [401, 'UnauthenticatedError'],
  [403, 'ForbiddenError'],
  [404, 'NotFoundError'],
  [405, 'PosthornError'],
  [409, 'ConflictError'],
  [413, 'InvalidInputError'],
  [415, 'InvalidInputError'],
  [422, 'InvalidInputError'],
  [429, 'RateLimitedError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
] as const)('status %i is a %s', async (status, name) => {
  const { error } = await failure(problem(status, 'some_code'))
  expect(error).toBeInstanceOf(sdk[name])
  expect(error).toBeInstanceOf(sdk.PosthornError)
  expect(error).toMatchObject({ name, status, code: 'some_code', requestId: 'req-1', errors: [] })
})

test('the message says what was called, how it was answered and why', async () => {
  const { error, baseUrl } = await failure(problem(404, 'not_found'))
  expect(error).toMatchObject({
    message: `GET ${baseUrl}/api/v1/apps/shop/webhooks: 404 not_found – It is not_found.`,
  })
})

test('what is wrong with the input is in errors', async () => {
  const errors = [{ loc: ['body', 'url'], msg: 'must be https', type: 'url_scheme' }]
  const { error } = await failure({
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
    json: { code: 'invalid_input', errors },
  })
  expect(error).toMatchObject({ code: 'invalid_input', errors })
})

test('what is wrong with the input may be the whole answer, as on the admin surface', async () => {
  const detail = [{ loc: ['body', 'url'], msg: 'must be https', type: 'url_scheme' }]
  const { error } = await failure({ status: 422, json: { detail } })
  expect(error).toBeInstanceOf(sdk.InvalidInputError)
  expect(error).toMatchObject({ code: 'invalid_input', errors: detail })
})

test('an answer of something else on the way keeps its status and the header of the request id', async () => {
  const { error } = await failure(res =>
    res
      .writeHead(502, { 'content-type': 'text/html', 'x-request-id': 'edge-7', 'retry-after': '3' })
      .end('<h1>Bad gateway</h1>'),
  )
  expect(error).toBeInstanceOf(sdk.ServerError)
  expect(error).toMatchObject({ status: 502, code: 'http_502', requestId: 'edge-7', retryAfterSeconds: 3 })
})

test.each<[string, Reply]>([
  ['is not JSON', res => res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>')],
  ['is JSON of something else', { status: 200, json: { data: [] } }],
  ['has no data', { status: 200, json: { success: true } }],
  ['is empty', { status: 200 }],
])('a success that %s is an error that points to the base URL', async (_, reply) => {
  const { error } = await failure(reply)
  expect(error).toBeInstanceOf(sdk.PosthornError)
  expect(error).toMatchObject({ code: 'unexpected_answer' })
})
