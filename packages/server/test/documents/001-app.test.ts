import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { dataIn, httpCaller } from '../support/http-call.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** "Webhook Endpoints", the source document of the app surface, sentence by sentence. */
const platform = await sharePlatform()
const call = httpCaller(platform.baseUrl)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const url = 'https://shop.example.com/hooks'

const inApp = async () => {
  const { appId, apiKey, posthorn } = await createApp(platform, ['order.paid', 'user.created'])
  const base = `/api/v1/apps/${appId}/webhooks`
  const ask = (method: string, path = '', json?: unknown) =>
    call({ method, path: `${base}${path}`, credential: apiKey, ...(json !== undefined && { json }) })
  const create = async (given: object = {}) =>
    dataIn<{ id: string; secret: string }>(await ask('POST', '', { url, events: ['order.paid'], ...given }))
  return { ask, create, posthorn }
}
const keysOf = (value: unknown): string[] => Object.keys(value as object).toSorted()
const names = ['active', 'events', 'id', 'url']
const options = [
  'concurrency',
  'description',
  'disableAfterSeconds',
  'headers',
  'maxRetries',
  'metadata',
  'name',
  'rateLimit',
  'retrySchedule',
  'signatureScheme',
  'timeoutSeconds',
]

test('POST /apps/:appId/webhooks creates: id, url, events, active, createdAt and secret, in an envelope', async () => {
  const { ask } = await inApp()
  const events = ['order.paid', 'user.created']
  const answer = await ask('POST', '', { url, events })
  expect(answer.status).toBe(201)
  expect(answer.body).toEqual({
    success: true,
    data: {
      id: expect.stringMatching(uuid),
      url,
      events,
      active: true,
      createdAt: expect.stringMatching(iso8601),
      secret: expect.stringMatching(/^whsec_/),
    },
  })
})

test.each([
  ['url is required', { events: ['order.paid'] }, ['body', 'url']],
  ['url is a string', { url: 7, events: ['order.paid'] }, ['body', 'url']],
  ['url is a URL', { url: 'shop', events: ['order.paid'] }, ['body', 'url']],
  ['events is required', { url }, ['body', 'events']],
  ['events has at least one', { url, events: [] }, ['body', 'events']],
  ['events are strings', { url, events: [7] }, ['body', 'events', 0]],
])('creating, %s', async (_, body, loc) => {
  const { ask } = await inApp()
  const answer = await ask('POST', '', body)
  expect(answer.status).toBe(422)
  expect(answer.body?.errors?.map(error => error.loc)).toEqual([loc])
})

test('the URL must be HTTPS where plain HTTP is not allowed', async () => {
  await using strict = await startPlatform({ POSTHORN_ALLOW_HTTP: 'false', POSTHORN_ROLE: 'api' })
  const { appId, apiKey } = await createApp(strict)
  const path = `/api/v1/apps/${appId}/webhooks`
  const create = (given: string) =>
    httpCaller(strict.baseUrl)({
      method: 'POST',
      path,
      credential: apiKey,
      json: { url: given, events: ['*'] },
    })
  expect((await create('http://shop.example.com/hooks')).body?.errors).toMatchObject([
    { loc: ['body', 'url'] },
  ])
  expect((await create(url)).status).toBe(201)
})

test('the secret is only returned once, when the endpoint is created', async () => {
  const { ask, create } = await inApp()
  const { id, secret } = await create()
  const others = [
    await ask('GET'),
    await ask('GET', `/${id}`),
    await ask('PUT', `/${id}`, { active: false }),
    await ask('GET', `/${id}/deliveries`),
  ]
  for (const { status, text } of others) {
    expect(status).toBe(200)
    expect(text).not.toContain(secret.slice('whsec_'.length))
  }
})

test('GET /apps/:appId/webhooks lists: the same without secret, with updatedAt', async () => {
  const { ask, create } = await inApp()
  const { id } = await create()
  const answer = await ask('GET')
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    success: true,
    data: [{ id, url, events: ['order.paid'], active: true }],
  })
  const [listed] = dataIn<Record<string, unknown>[]>(answer)
  expect(keysOf(listed)).toEqual([...names, ...options, 'createdAt', 'updatedAt'].toSorted())
  expect(listed?.updatedAt).toMatch(iso8601)
})

test.each([
  ['url', 'https://shop.example.com/other'],
  ['events', ['user.created']],
  ['active', false],
])(
  'PUT /apps/:appId/webhooks/:webhookId changes %s alone and answers without createdAt and secret',
  async (field, value) => {
    const { ask, create } = await inApp()
    const { id } = await create()
    const { status, body } = await ask('PUT', `/${id}`, { [field]: value })
    expect(status).toBe(200)
    expect(keysOf(body)).toEqual(['data', 'success'])
    expect(body?.data).toEqual({
      id,
      url,
      events: ['order.paid'],
      active: true,
      [field]: value,
      updatedAt: expect.stringMatching(iso8601),
    })
    expect((await ask('GET', `/${id}`)).body?.data).toMatchObject({ [field]: value })
  },
)

test.each([
  [{ url: null }, ['body', 'url']],
  [{ events: [] }, ['body', 'events']],
  [{ active: 'yes' }, ['body', 'active']],
])('PUT refuses %j', async (body, loc) => {
  const { ask, create } = await inApp()
  const { id } = await create()
  const answer = await ask('PUT', `/${id}`, body)
  expect(answer.status).toBe(422)
  expect(answer.body?.errors?.map(error => error.loc)).toEqual([loc])
})

test('DELETE /apps/:appId/webhooks/:webhookId deletes for good and answers 204 No Content', async () => {
  const { ask, create } = await inApp()
  const { id } = await create()
  const { status, text } = await ask('DELETE', `/${id}`)
  expect([status, text]).toEqual([204, ''])
  expect((await ask('GET', `/${id}`)).status).toBe(404)
  expect((await ask('DELETE', `/${id}`)).status).toBe(404)
  expect((await ask('GET')).body?.data).toEqual([])
})

test('POST …/rotate-secret returns only the new secret, and the old one is invalid at once', async () => {
  await using receiver = await startReceiver()
  const { ask, create } = await inApp()
  const { id, secret: old } = await create({ url: receiver.url })
  const answer = await ask('POST', `/${id}/rotate-secret`)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({ success: true, data: { secret: expect.stringMatching(/^whsec_/) } })
  const { secret } = dataIn<{ secret: string }>(answer)
  await ask('POST', `/${id}/test-ping`)
  const [request] = receiver.requests
  const verifiedBy = (by: string) => verify(request?.body ?? '', request?.headers ?? {}, by)
  await expect(verifiedBy(secret)).resolves.toBeDefined()
  await expect(verifiedBy(old)).rejects.toThrow()
})

test('POST …/test-ping sends a test event to the endpoint and tells whether it got there', async () => {
  await using receiver = await startReceiver()
  const { ask, create } = await inApp()
  const { id, secret } = await create({ url: receiver.url })
  const { status, body } = await ask('POST', `/${id}/test-ping`)
  expect(status).toBe(200)
  expect(body).toEqual({
    success: true,
    data: {
      delivered: true,
      statusCode: 200,
      durationMs: expect.any(Number),
      error: null,
      responseBody: '',
      deliveryId: expect.any(Number),
    },
  })
  const [request] = receiver.requests
  await expect(verify(request?.body ?? '', request?.headers ?? {}, secret)).resolves.toMatchObject({
    type: 'posthorn.ping',
  })
})

test('GET …/deliveries is the delivery history: by status, in pages by cursor and limit', async () => {
  await using receiver = await startReceiver()
  const { ask, create, posthorn } = await inApp()
  const { id } = await create({ url: receiver.url })
  for (const n of [1, 2, 3]) await posthorn.events.publish({ type: 'order.paid', data: { n } })
  const history = await eventually(async () => {
    const answer = await ask('GET', `/${id}/deliveries?status=success`)
    return dataIn<unknown[]>(answer).length === 3 && answer
  }, 'three deliveries to succeed')
  expect(history.body?.pagination).toEqual({ nextCursor: null, hasMore: false })
  const [first] = dataIn<Record<string, unknown>[]>(history)
  expect(first).toEqual({
    id: expect.any(Number),
    eventId: expect.stringMatching(/^evt_/),
    eventType: 'order.paid',
    webhookId: id,
    status: 'success',
    attemptCount: 1,
    lastStatusCode: 200,
    lastError: null,
    lastAttemptAt: expect.stringMatching(iso8601),
    nextAttemptAt: null,
    createdAt: expect.stringMatching(iso8601),
  })
  expect((await ask('GET', `/${id}/deliveries?status=failed`)).body?.data).toEqual([])
  expect((await ask('GET', `/${id}/deliveries?status=lost`)).status).toBe(422)
  const page = (await ask('GET', `/${id}/deliveries?limit=2`)).body
  expect(page?.data).toHaveLength(2)
  expect(page?.pagination).toEqual({ nextCursor: expect.any(String), hasMore: true })
  const cursor = encodeURIComponent(page?.pagination?.nextCursor ?? '')
  const rest = (await ask('GET', `/${id}/deliveries?limit=2&cursor=${cursor}`)).body
  expect(rest?.data).toHaveLength(1)
  expect(rest?.pagination).toEqual({ nextCursor: null, hasMore: false })
})

test('a trailing slash is optional on every path', async () => {
  await using receiver = await startReceiver()
  const { ask, create } = await inApp()
  const { id } = await create({ url: receiver.url })
  const statuses = [
    await ask('GET', '/'),
    await ask('POST', '/', { url, events: ['order.paid'] }),
    await ask('PUT', `/${id}/`, { active: true }),
    await ask('POST', `/${id}/rotate-secret/`),
    await ask('POST', `/${id}/test-ping/`),
    await ask('GET', `/${id}/deliveries/?limit=1`),
    await ask('DELETE', `/${id}/`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 201, 200, 200, 200, 200, 204])
})
