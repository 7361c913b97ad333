import { generateKeyPair, importKeySet, verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { anEndpoint, anEvent, startApi, stoppedClock } from '../testing/start-api.ts'

const url = 'https://shop.example.com/hooks'

test('create shows the secret this once, and only the options that were given', async () => {
  using api = startApi()
  const created = await anEndpoint(api, {
    url,
    events: ['order.paid'],
    name: 'Orders',
    retrySchedule: [5, 30],
  })
  expect(Object.keys(created).toSorted()).toEqual(
    ['active', 'createdAt', 'events', 'id', 'name', 'retrySchedule', 'secret', 'url'].toSorted(),
  )
  expect(created).toMatchObject({ url, events: ['order.paid'], active: true, name: 'Orders' })
  expect(created.secret).toMatch(/^whsec_/)

  const { data: got } = await api.call('webhooksGet', { path: { webhookId: created.id } })
  expect(got).not.toHaveProperty('secret')
  expect((await api.call('webhooksList')).data).toEqual([got])
})

test('what is left out is as the contract says', async () => {
  using api = startApi()
  const { id } = await anEndpoint(api)
  expect((await api.call('webhooksGet', { path: { webhookId: id } })).data).toMatchObject({
    active: true,
    name: null,
    description: null,
    timeoutSeconds: 30,
    maxRetries: 5,
    retrySchedule: [60, 300, 900, 3600],
    concurrency: 8,
    rateLimit: null,
    disableAfterSeconds: 432_000,
    signatureScheme: 'hmac',
    headers: {},
    metadata: {},
  })
})

test('a schedule without a number of attempts means one attempt more than it is long', async () => {
  using api = startApi()
  const { id } = await anEndpoint(api, { retrySchedule: [1, 2, 3] })
  const path = { webhookId: id }
  const retries = async () => (await api.call('webhooksGet', { path })).data.maxRetries
  expect(await retries()).toBe(4)
  await api.call('webhooksUpdate', { path, body: { retrySchedule: [1] } })
  expect(await retries()).toBe(2)
  await api.call('webhooksUpdate', { path, body: { retrySchedule: [1], maxRetries: 9 } })
  expect(await retries()).toBe(9)
})

test('update changes what is named, and shows neither createdAt nor secret', async () => {
  const clock = stoppedClock()
  using api = startApi({ now: clock.now })
  const { id, createdAt } = await anEndpoint(api, {
    url,
    name: 'Orders',
    rateLimit: { limit: 1, perSeconds: 1 },
  })
  const path = { webhookId: id }
  clock.forward(60)
  const { data } = await api.call('webhooksUpdate', {
    path,
    body: { events: ['user.created'], rateLimit: null },
  })
  expect(data).toEqual({
    id,
    url,
    events: ['user.created'],
    active: true,
    rateLimit: null,
    updatedAt: '2026-11-16T09:31:00.000Z',
  })
  expect((await api.call('webhooksGet', { path })).data).toMatchObject({
    name: 'Orders',
    createdAt,
    rateLimit: null,
  })
})

test('a deleted endpoint is gone', async () => {
  using api = startApi()
  const { id } = await anEndpoint(api)
  const path = { webhookId: id }
  await api.call('webhooksDelete', { path })
  expect(await api.refused('webhooksGet', { path })).toMatchObject({ status: 404 })
  expect((await api.call('webhooksList')).data).toEqual([])
})

test.each([
  ['http://shop.example.com', 'must begin with https://'],
  ['https://user:pass@shop.example.com', 'must not contain a user name or password'],
  ['https://shop.example.com/#top', 'must not contain a fragment'],
  ['https://localhost/hooks', 'must not point to a private address'],
  ['https://192.168.0.4/hooks', 'must not point to a private address'],
  ['https://172.20.0.4/hooks', 'must not point to a private address'],
  ['https://[::1]/hooks', 'must not point to a private address'],
])('the URL %s is refused', async (bad, msg) => {
  using api = startApi()
  const body = { url: bad, events: ['*'] }
  expect(await api.refused('webhooksCreate', { body })).toMatchObject({
    status: 422,
    code: 'invalid_input',
    errors: [{ loc: ['body', 'url'], msg, type: 'url' }],
  })
})

test('a local URL is taken when the options allow it', async () => {
  using api = startApi({ allowLocalUrls: true })
  expect((await anEndpoint(api, { url: 'http://localhost:3000/hooks' })).url).toBe(
    'http://localhost:3000/hooks',
  )
})

test('only types of the catalog and wildcards can be subscribed to', async () => {
  using api = startApi({ catalog: ['order.paid', { name: 'order.old', archived: true }] })
  const problem = await api.refused('webhooksCreate', {
    body: { url, events: ['order.paid', 'order.lost', 'order.*', 'order.old', 'posthorn.ping'] },
  })
  expect(problem.errors?.map(({ loc, type }) => [loc, type])).toEqual([
    [['body', 'events', 1], 'unknown_event_type'],
    [['body', 'events', 3], 'archived_event_type'],
    [['body', 'events', 4], 'reserved_event_type'],
  ])
})

test('sensitive header values are masked, and the mask sent back keeps them', async () => {
  using api = startApi()
  const headers = { Authorization: 'Bearer abc', 'X-Api-Key': 'k', 'X-Shop': 'berlin' }
  const created = await anEndpoint(api, { headers })
  const masked = { Authorization: '***', 'X-Api-Key': '***', 'X-Shop': 'berlin' }
  expect(created.headers).toEqual(masked)
  const path = { webhookId: created.id }
  const { data } = await api.call('webhooksUpdate', {
    path,
    body: { headers: { ...masked, 'X-Shop': 'wien' } },
  })
  expect(data.headers).toEqual({ ...masked, 'X-Shop': 'wien' })
  expect(api.mock.state.endpoints[0]?.headers).toEqual({ ...headers, 'X-Shop': 'wien' })
})

test.each([
  [{ 'webhook-id': 'x' }, 'webhook-id'],
  [{ Host: 'x' }, 'Host'],
  [{ 'Content-Type': 'x' }, 'Content-Type'],
  [{ 'X-Token': '***' }, 'X-Token'],
  [{ 'X-A': '1', 'x-a': '2' }, 'x-a'],
])('the headers %j are refused', async (headers, name) => {
  using api = startApi()
  const problem = await api.refused('webhooksCreate', { body: { url, events: ['*'], headers } })
  expect(problem.errors?.map(({ loc }) => loc)).toEqual([['body', 'headers', name]])
})

test('a secret of the caller is kept when it is one', async () => {
  using api = startApi()
  expect((await anEndpoint(api, { secret: 'long enough' })).secret).toBe('long enough')
  const problem = await api.refused('webhooksCreate', { body: { url, events: ['*'], secret: 'short' } })
  expect(problem.errors).toEqual([expect.objectContaining({ loc: ['body', 'secret'], type: 'secret' })])
})

test('with Ed25519 the public key is shown, and requests verify with it', async () => {
  using api = startApi()
  const { id, secret } = await anEndpoint(api, { signatureScheme: 'ed25519' })
  expect(secret).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
  await anEvent(api)
  const [request] = api.mock.state.deliveries.flatMap(({ attempts }) =>
    attempts.map(attempt => attempt.request),
  )
  expect(request?.headers['webhook-signature']).toMatch(/^v1a,/)
  await expect(verify(request?.body ?? '', request?.headers ?? {}, secret)).resolves.toBeDefined()
  const keys = await importKeySet(await api.call('platformSigningKeysGet', { query: { webhookId: id } }))
  await expect(verify(request?.body ?? '', request?.headers ?? {}, keys)).resolves.toBeDefined()
  const { data } = await api.call('webhooksRotateSecret', { path: { webhookId: id } })
  expect(data.secret).toMatch(/^whpk_/)
  expect(data.secret).not.toBe(secret)
})

test('a private key of the caller is kept, with or without its public half', async () => {
  using api = startApi()
  const { privateKey, publicKey } = await generateKeyPair()
  const seed = `whsk_${btoa(atob(privateKey.slice(5)).slice(0, 32))}`
  for (const given of [privateKey, seed]) {
    const { secret } = await anEndpoint(api, { signatureScheme: 'ed25519', secret: given })
    expect(secret).toBe(publicKey)
  }
  const wrong = [
    { signatureScheme: 'ed25519', secret: 'long enough' },
    { signatureScheme: 'hmac', secret: privateKey },
  ] as const
  for (const options of wrong) {
    const { errors } = await api.refused('webhooksCreate', { body: { url, events: ['*'], ...options } })
    expect(errors).toEqual([expect.objectContaining({ loc: ['body', 'secret'], type: 'secret' })])
  }
})

test('another scheme brings a new secret, and the old one goes on signing beside it', async () => {
  using api = startApi()
  const { id, secret } = await anEndpoint(api)
  await api.call('webhooksUpdate', { path: { webhookId: id }, body: { signatureScheme: 'ed25519' } })
  await anEvent(api)
  const [request] = api.mock.state.deliveries.flatMap(({ attempts }) =>
    attempts.map(attempt => attempt.request),
  )
  expect(request?.headers['webhook-signature']).toMatch(/^v1a,\S+ v1,/)
  await expect(verify(request?.body ?? '', request?.headers ?? {}, secret)).resolves.toBeDefined()
})
