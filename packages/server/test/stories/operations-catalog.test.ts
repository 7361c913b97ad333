import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { at } from '../support/contract-document.ts'
import { violations } from '../support/contract-schemas.ts'
import { createApp } from '../support/create-app.ts'
import { operationsOf } from '../support/operations.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const operations = operationsOf(platform)
const url = 'http://127.0.0.1:9/hook'
const names = ['posthorn.delivery.exhausted', 'posthorn.endpoint.disabled', 'posthorn.endpoint.failing']
const dataOf = (name: string): unknown => {
  const [, noun = '', what = ''] = name.split('.')
  const content = ['post', 'requestBody', 'content', 'application/json', 'schema', 'properties', 'data']
  return at(document, 'webhooks', `${noun}-${what}`, ...content)
}

test('the reserved app has a catalog of its own, page by page, with examples that keep to the contract', async () => {
  const first = await operations.eventTypes.list({ limit: 2 }).page()
  const second = await operations.eventTypes
    .list({ limit: 2, cursor: first.pagination.nextCursor ?? '' })
    .page()
  expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(names)
  expect(second.pagination).toEqual({ nextCursor: null, hasMore: false })
  for (const name of names) {
    const { example } = await operations.eventTypes.get(name)
    expect(violations(dataOf(name), example)).toEqual([])
  }
})

test('no other app has its types, and no other app’s types are in it', async () => {
  const { posthorn } = await createApp(platform)
  expect((await posthorn.eventTypes.list().page()).data.map(({ name }) => name)).toEqual(['order.paid'])
  expect(await refusalOf(posthorn.eventTypes.get(names[0] ?? ''))).toMatchObject({ status: 404 })
  expect(await refusalOf(operations.eventTypes.get('order.paid'))).toMatchObject({ status: 404 })
})

test.each([
  ['*'],
  ['posthorn.*'],
  ['posthorn.endpoint.*'],
  ['posthorn.delivery.*'],
  ...names.map(name => [name]),
])('%s can be subscribed to in the reserved app', async pattern => {
  const { id: webhookId } = await operations.webhooks.create({ url, events: [pattern] })
  await operations.webhooks.update(webhookId, { events: [pattern] })
  expect((await operations.webhooks.get(webhookId)).events).toEqual([pattern])
})

test.each([
  ['order.paid'],
  ['order.*'],
  ['posthorn.endpoint'],
  ['posthorn.ping'],
  ['posthorn.endpoint.failing.*'],
])('%s cannot', async pattern => {
  expect(await refusalOf(operations.webhooks.create({ url, events: ['*', pattern] }))).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [['body', 'events', 1]],
  })
})

test('elsewhere reserved names cannot be subscribed to, nor published anywhere', async () => {
  const { posthorn } = await createApp(platform)
  for (const name of [...names, 'posthorn.*']) {
    const subscribed = posthorn.webhooks.create({ url, events: [name] })
    expect(await refusalOf(subscribed)).toMatchObject({ status: 422, locs: [['body', 'events', 0]] })
  }
  for (const type of [...names, 'order.paid']) {
    const refused = { status: 422, locs: [['body', 'type']] }
    expect(await refusalOf(operations.events.publish({ type, data: {} }))).toMatchObject(refused)
    const batch = operations.events.publishBatch({ events: [{ type, data: {} }] })
    expect(await refusalOf(batch)).toMatchObject({ status: 422, locs: [['body', 'events', 0, 'type']] })
    if (type !== 'order.paid')
      expect(await refusalOf(posthorn.events.publish({ type, data: {} }))).toMatchObject(refused)
  }
})

test('a test ping shows what an event will look like', async () => {
  await using receiver = await startReceiver()
  const { id: webhookId } = await operations.webhooks.create({ url: receiver.url, events: ['*'] })
  const type = 'posthorn.endpoint.disabled'
  expect((await operations.webhooks.testPing(webhookId, { type })).delivered).toBe(true)
  const [request] = receiver.requests
  expect(JSON.parse(request?.body ?? '')).toMatchObject({ type, data: { reason: 'failing' } })
})
