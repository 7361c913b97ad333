import { expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/http/generated/types.gen.ts'
import { createApp, type TestApp } from '../support/create-app.ts'
import { dataIn, httpCaller } from '../support/http-call.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

/** What is sent is text, as JavaScript cannot write these numbers down. */
const publish = ({ appId, apiKey: credential }: TestApp, text: string, batch = '') =>
  httpCaller(platform.baseUrl)({
    method: 'POST',
    path: `/api/v1/apps/${appId}/events${batch}`,
    credential,
    text,
  })

test('an integer that would lose digits on its way is refused, and its place named', async () => {
  const app = await createApp(platform)
  for (const number of ['9007199254740993', '-9007199254740993', '12345678901234567890', '1e400']) {
    const event = `{"type":"order.paid","data":{"rows":[{"id":${number}}]}}`
    const one = await publish(app, event)
    expect(one, number).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
    expect(one.body?.errors).toMatchObject([{ loc: ['body', 'data', 'rows', 0, 'id'], type: 'number' }])
    const ok = '{"type":"order.paid","data":{}}'
    const many = await publish(app, `{"events":[${ok},${event}]}`, '/batch')
    expect(many.body?.errors).toMatchObject([{ loc: ['body', 'events', 1, 'data', 'rows', 0, 'id'] }])
  }
  expect((await app.posthorn.events.list().page()).data).toEqual([])
})

test('every other number arrives with the digits that it was published with', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const numbers = '[9007199254740991,-9007199254740992,12345678901234567000,100000000000000000000,0.1,-7]'
  const data = `{"numbers":${numbers},"id":"9007199254740993"}`
  const { id } = dataIn<PublishedEvent>(await publish(app, `{"type":"order.paid","data":${data}}`))
  const [request] = await receiver.received(id)
  expect(request?.body).toContain(`"data":${data}}`)
})
