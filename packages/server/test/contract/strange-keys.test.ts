import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedEvent, WebhookEndpointCreated } from '../../src/http/generated/types.gen.ts'
import { createApp, type TestApp } from '../support/create-app.ts'
import { dataIn, type HttpAnswer, httpCaller } from '../support/http-call.ts'
import { rootKey, startPlatform, type TestPlatform } from '../support/start-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

let platform: TestPlatform
let receiver: Receiver
let app: TestApp
let tenantKey: string
beforeAll(async () => {
  platform = await startPlatform()
  receiver = await startReceiver()
  app = await createApp(platform)
  tenantKey = (await platform.platform.tenantKeys.create(app.tenantId, { name: 'A key' })).key
})
afterAll(async () => {
  await platform[Symbol.asyncDispose]()
  await receiver[Symbol.asyncDispose]()
})

const credentialFor = (path: string): string => {
  if (path.startsWith('/endpoints')) return tenantKey
  return /^.(event-types|admin)/.test(path) ? rootKey : app.apiKey
}

/** What is sent is text, as an object literal cannot have all of these names. */
const send = (method: string, path: string, text?: string): Promise<HttpAnswer> =>
  httpCaller(platform.baseUrl)({
    method,
    path: `/api/v1${path}`,
    credential: credentialFor(path),
    ...(text !== undefined && { text }),
  })

/** A field of an answer's data as the text that came, so that nothing is lost by reading it. */
const textOf = (answer: HttpAnswer, field: string): string =>
  JSON.stringify(Reflect.get(dataIn<object>(answer), field))

/** Names that mean something to JavaScript, to the database, or to a path within a document. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '$set',
  '$ne',
  '$where',
  'a.b',
  '.',
  '_id',
  '7',
]

const nested = `{${names.map(name => `${JSON.stringify(name)}:{"admin":true,"$ne":null,"__proto__":{"x":[]}}`).join(',')},"":0}`
const inOrder = (text: string): string => JSON.stringify(JSON.parse(text))

const expectUnpolluted = (): void => {
  for (const name of ['admin', 'x', '$ne']) expect(Reflect.get({}, name)).toBeUndefined()
}

test("an event's data arrive with all of their names", async () => {
  const endpoint = { url: receiver.url, events: ['*'] }
  const made = await send('POST', `/apps/${app.appId}/webhooks`, JSON.stringify(endpoint))
  expect(made.status).toBe(201)
  const answer = await send('POST', `/apps/${app.appId}/events`, `{"type":"order.paid","data":${nested}}`)
  const { id } = dataIn<PublishedEvent>(answer)
  const [request] = await receiver.received(id)
  expect(JSON.stringify(JSON.parse(request?.body ?? '').data)).toBe(inOrder(nested))
  expect(textOf(await send('GET', `/apps/${app.appId}/events/${id}`), 'data')).toBe(inOrder(nested))
  expectUnpolluted()
})

test("an event type's schema and example keep all of their names", async () => {
  const properties = names
    .map(name => `${JSON.stringify(name)}:{"$ne":null,"a.b":{"__proto__":{"x":[]}}}`)
    .join(',')
  const schema = `{"type":"object","properties":{${properties}}}`
  const type = `{"name":"strange.names","schema":${schema},"example":{}}`
  const made = await send('POST', '/event-types', type)
  expect(made.status, made.text).toBe(201)
  const read = await send('GET', '/event-types/strange.names')
  expect(textOf(read, 'schema')).toBe(inOrder(schema))
  const replaced = await send('PUT', '/event-types/strange.names', `{"example":${nested}}`)
  expect(textOf(replaced, 'example')).toBe(inOrder(nested))
  expectUnpolluted()
})

const flat = (value: string): string =>
  `{${names.map(name => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`

test("an endpoint's metadata keep all of their names", async () => {
  const endpoint = `{"url":"${receiver.url}","events":["order.none.*"],"metadata":${flat('kept')}}`
  const made = await send('POST', `/apps/${app.appId}/webhooks`, endpoint)
  expect(made.status, made.text).toBe(201)
  const path = `/apps/${app.appId}/webhooks/${dataIn<WebhookEndpointCreated>(made).id}`
  expect(textOf(await send('GET', path), 'metadata')).toBe(inOrder(flat('kept')))
  const changed = await send('PUT', path, `{"metadata":${flat('changed')}}`)
  expect(textOf(changed, 'metadata')).toBe(inOrder(flat('changed')))
  expectUnpolluted()
})

const headers = '{"__proto__":"a","constructor":"b","$set":"c","a.b":"d","toString":"e"}'

/** How each surface makes an endpoint, and what it answers with around it. */
const makers: [string, (url: string) => [path: string, text: string], (answer: HttpAnswer) => object][] = [
  [
    'app',
    url => [`/apps/${app.appId}/webhooks`, `{"url":"${url}","events":["order.paid"],"headers":${headers}}`],
    answer => dataIn<object>(answer),
  ],
  [
    'tenant',
    url => ['/endpoints', `{"name":"Strange","url":"${url}","headers_json":${headers}}`],
    ({ text }) => JSON.parse(text.replace('"headers_json"', '"headers"')),
  ],
  [
    'admin',
    url => ['/admin/webhooks', `{"tenant_id":"${app.tenantId}","url":"${url}","headers":${headers}}`],
    ({ text }) => JSON.parse(text),
  ],
]

test.each(makers)(
  "an endpoint's headers with such names arrive, as the %s surface took them",
  async (_, request, read) => {
    const made = await send('POST', ...request(receiver.url))
    expect(made.status, made.text).toBe(201)
    const endpoint = read(made)
    expect(JSON.stringify(Reflect.get(endpoint, 'headers'))).toBe(headers)
    const id = String(Reflect.get(endpoint, 'id')).replace('ep_', '')
    await send('POST', `/apps/${app.appId}/webhooks/${id}/test-ping`)
    const arrived = receiver.requests.at(-1)?.headers ?? {}
    for (const [name, value] of [
      ['constructor', 'b'],
      ['$set', 'c'],
      ['a.b', 'd'],
      ['tostring', 'e'],
    ] as const)
      expect(arrived[name]).toBe(value)
    expectUnpolluted()
  },
)
