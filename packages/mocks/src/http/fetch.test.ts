import { Posthorn, TimeoutError } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { setupPosthorn } from '../index.ts'
import { operationSpec } from '../spec/operation-spec.ts'
import { appOperations } from '../testing/check-answer.ts'

const mock = setupPosthorn({ catalog: ['order.paid'], baseUrl: 'https://hooks.example.com/posthorn' })
const api = 'https://hooks.example.com/posthorn/api/v1'
const send = async (method: string, url: string) => {
  const response = await mock.fetch(url, { method, headers: { authorization: 'Bearer ph_test' } })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

test('the SDK works on it without msw and without a network', async () => {
  const { appId, apiKey, baseUrl, fetch } = mock
  const posthorn = new Posthorn({ appId, apiKey, baseUrl, fetch })
  const { id } = await posthorn.webhooks.create({ url: 'https://shop.example.com', events: ['*'] })
  await posthorn.events.publish({ type: 'order.paid', data: {} })
  expect((await posthorn.deliveries.list(id).page()).data).toMatchObject([{ status: 'success' }])
})

test.each(appOperations)('%s is found by its method and path', async key => {
  const { method, path } = operationSpec(key)
  const response = await mock.fetch(api + path.replaceAll(/\{\w+\}/g, 'app'), { method })
  expect(response.status).toBe(401)
})

test('words of a path come before parameters, and a trailing slash is optional', async () => {
  expect((await send('POST', `${api}/apps/app/events/batch`)).status).toBe(422)
  expect((await send('GET', `${api}/apps/app/webhooks/`)).status).toBe(200)
})

test('what the API does not have is 404, and a method that a path does not take 405', async () => {
  for (const url of [
    `${api}/apps/app/nothing`,
    'https://hooks.example.com/api/v1/apps/app/webhooks',
    'https://other.example/',
  ]) {
    const { status, body } = await send('GET', url)
    expect([status, JSON.parse(body).code]).toEqual([404, 'not_found'])
  }
  const { status, headers, body } = await send('PATCH', `${api}/apps/app/webhooks`)
  expect([status, headers.get('allow'), JSON.parse(body).code]).toEqual([
    405,
    'POST, GET, HEAD',
    'method_not_allowed',
  ])
})

test('a caller who gives up is not answered, before or while the mock works', async () => {
  const before = setupPosthorn({ catalog: ['order.paid'] })
  const posthorn = new Posthorn(before)
  const publish = (signal: AbortSignal) =>
    posthorn.events.publish({ type: 'order.paid', data: {} }, { signal, retries: 0 })
  await expect(publish(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  await expect(
    before.fetch(before.baseUrl, { signal: AbortSignal.abort(new Error('gone')) }),
  ).rejects.toThrow('gone')
  before.scenario.start('slow', { delayMs: 60_000 })
  const controller = new AbortController()
  const late = publish(controller.signal)
  controller.abort(new Error('enough'))
  await expect(late).rejects.toThrow('enough')
  await expect(posthorn.webhooks.list({}, { timeoutMs: 50, retries: 0 }).page()).rejects.toThrow(TimeoutError)
  expect(before.state.events).toEqual([])
})

test('HEAD is answered like GET, without the body', async () => {
  const { status, headers, body } = await send('HEAD', `${api}/apps/app/webhooks`)
  expect([status, headers.get('content-type'), body]).toEqual([200, 'application/json', ''])
})

test('a parameter that cannot be decoded is an id that does not exist', async () => {
  expect((await send('GET', `${api}/apps/app/webhooks/%E0%A4%A`)).status).toBe(404)
})
