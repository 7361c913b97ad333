import { Posthorn } from '@posthorn/sdk'
import { expect, test, vi } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { databaseUri } from '../support/database.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { names, namesAsDns } from '../support/names.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startPlatform, type TestPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

vi.mock('node:dns/promises', async original => namesAsDns(await original<object>()))

const strict = { POSTHORN_ALLOWED_TARGETS: '', POSTHORN_ALLOW_HTTP: 'false' }
const [locked, open] = await Promise.all([sharePlatform(strict), sharePlatform()])

const refused = { status: 422, code: 'invalid_input', locs: [['body', 'url']] }

/** The same app on another server of the same deployment, with other settings. */
const elsewhere = async (
  { database }: TestPlatform,
  { appId, apiKey }: TestApp,
  settings: Record<string, string>,
) => {
  const server = await startPlatform({ ...settings, MONGODB_URI: databaseUri(database) })
  return Object.assign(server, { posthorn: new Posthorn({ appId, apiKey, baseUrl: server.baseUrl }) })
}

test('http is refused unless the settings allow it', async () => {
  const { posthorn } = await createApp(locked)
  const create = (url: string) => posthorn.webhooks.create({ url, events: ['*'] })
  expect(await refusalOf(create('http://hooks.example.com/'))).toEqual(refused)
  const { id: webhookId } = await create('https://hooks.example.com/')
  const update = posthorn.webhooks.update(webhookId, { url: 'http://hooks.example.com/' })
  expect(await refusalOf(update)).toEqual(refused)
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject({ url: 'https://hooks.example.com/' })

  const { posthorn: allowed } = await createApp(open)
  await allowed.webhooks.create({ url: 'http://hooks.example.com/', events: ['*'] })
})

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://localhost/',
  'https://shop.localhost/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://0.0.0.0/',
  'https://100.64.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://user:password@hooks.example.com/',
  'ftp://hooks.example.com/',
  'file:///etc/passwd',
  'hooks.example.com',
])('an endpoint at %s is refused', async url => {
  const { posthorn } = await createApp(locked)
  expect(await refusalOf(posthorn.webhooks.create({ url, events: ['*'] }))).toEqual(refused)
})

test('the settings exempt addresses, and no others', async () => {
  const { posthorn } = await createApp(open)
  const create = (url: string) => posthorn.webhooks.create({ url, events: ['*'] })
  await create('http://127.0.0.1:9/')
  await create('http://127.9.9.9:9/')
  for (const url of ['http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/']) {
    expect(await refusalOf(create(url))).toEqual(refused)
  }
})

test('a name is judged by its address at every attempt, and nothing is sent to a forbidden one', async () => {
  await using receiver = await startReceiver()
  // A kept connection goes to an address that was checked: only a new one asks again.
  receiver.answer({ headers: { connection: 'close' } })
  const { port } = new URL(receiver.url)
  names.set('hooks.example.com', ['127.0.0.1'])
  const app = await createApp(open)
  const options = { events: ['*'], retrySchedule: [0] }
  await app.posthorn.webhooks.create({ url: `http://hooks.example.com:${port}/hook`, ...options })
  const taken = await app.posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(app.posthorn, 'success', taken.id)
  expect(receiver.requests[0]?.headers.host).toBe(`hooks.example.com:${port}`)

  for (const addresses of [['10.0.0.1'], ['127.0.0.1', '10.0.0.1'], ['::1'], ['::ffff:169.254.169.254']]) {
    names.set('hooks.example.com', addresses)
    const event = await app.posthorn.events.publish({ type: 'order.paid', data: { addresses } })
    const delivery = await deliveryIn(app.posthorn, 'exhausted', event.id)
    expect(delivery, addresses.join()).toMatchObject({ lastStatusCode: null, lastError: 'target_forbidden' })
  }
  expect(receiver.requests).toHaveLength(1)
})

test('a name that resolves to loopback is forbidden at the attempt when loopback is', async () => {
  await using receiver = await startReceiver()
  const { port } = new URL(receiver.url)
  names.set('inside.example.com', ['127.0.0.1'])
  const app = await createApp(locked)
  const { id: webhookId } = await app.posthorn.webhooks.create({
    url: `https://inside.example.com:${port}/`,
    events: ['*'],
    retrySchedule: [0],
  })
  const event = await app.posthorn.events.publish({ type: 'order.paid', data: {} })
  const delivery = await deliveryIn(app.posthorn, 'exhausted', event.id)
  expect(delivery).toMatchObject({ attemptCount: 2, lastStatusCode: null, lastError: 'target_forbidden' })
  for (const attempt of await attemptsOf(app.posthorn, event.id, 2)) {
    expect(attempt).toMatchObject({ statusCode: null, error: 'target_forbidden', responseBody: null })
  }
  const ping = await app.posthorn.webhooks.testPing(webhookId)
  expect(ping).toMatchObject({ delivered: false, statusCode: null, error: 'target_forbidden' })
  expect(receiver.requests).toEqual([])
})

test('a name that nobody knows is an error of its own', async () => {
  const { posthorn } = await createApp(locked)
  const options = { url: 'https://nobody.example.com/', events: ['*'] }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  expect(await posthorn.webhooks.testPing(webhookId)).toMatchObject({
    delivered: false,
    error: 'dns_error',
  })
})

test('a name that nobody knows is asked for again at the next attempt', async () => {
  await using receiver = await startReceiver()
  const { port } = new URL(receiver.url)
  const { posthorn } = await createApp(open)
  const options = { url: `http://late.example.com:${port}/`, events: ['*'], retrySchedule: [3_600] }
  await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const { id } = await deliveryIn(posthorn, 'retrying', event.id)
  expect(await attemptsOf(posthorn, event.id, 1)).toMatchObject([{ statusCode: null, error: 'dns_error' }])
  names.set('late.example.com', ['127.0.0.1'])
  await posthorn.deliveries.retry(id)
  await deliveryIn(posthorn, 'success', event.id)
})

test('an endpoint from before the settings became strict is not reached any more', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(open)
  const { id: webhookId } = await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  expect(await app.posthorn.webhooks.testPing(webhookId)).toMatchObject({ delivered: true })
  await using now = await elsewhere(open, app, { ...strict, POSTHORN_ALLOW_HTTP: 'true' })
  expect(await now.posthorn.webhooks.testPing(webhookId)).toMatchObject({ error: 'target_forbidden' })
  await using secure = await elsewhere(open, app, { ...strict, POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8' })
  expect(await secure.posthorn.webhooks.testPing(webhookId)).toMatchObject({ error: 'target_forbidden' })
  expect(receiver.requests).toHaveLength(1)
})
