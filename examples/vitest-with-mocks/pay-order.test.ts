import { setupPosthorn } from '@posthorn/mocks'
import { InvalidInputError, Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { payOrder } from './pay-order.ts'

const mock = setupPosthorn({ catalog: ['order.paid'] })
const server = setupServer(...mock.handlers)
const { appId, apiKey, baseUrl } = mock
const posthorn = new Posthorn({ appId, apiKey, baseUrl })

beforeAll(() => server.listen())
afterEach(() => mock.reset())
afterAll(() => server.close())

test('paying an order publishes it, once', async () => {
  await payOrder('A-1', posthorn)
  await payOrder('A-1', posthorn)
  expect(mock.state.events).toMatchObject([{ type: 'order.paid', data: { orderId: 'A-1' } }])
})

test('what is sent is signed as a server signs it', async () => {
  const { secret } = await posthorn.webhooks.create({ url: 'https://shop.example.com/hooks', events: ['*'] })
  await payOrder('A-1', posthorn)
  const [request] = mock.state.deliveries.flatMap(({ attempts }) => attempts.map(attempt => attempt.request))
  const event = await verify(request?.body ?? '', request?.headers ?? {}, secret)
  expect(event).toMatchObject({ type: 'order.paid', data: { orderId: 'A-1' } })
})

test('bad input is refused as a server refuses it', async () => {
  const bad = posthorn.webhooks.create({ url: 'http://shop.example.com', events: ['*'] })
  await expect(bad).rejects.toBeInstanceOf(InvalidInputError)
  await expect(bad).rejects.toMatchObject({ errors: [{ loc: ['body', 'url'] }] })
})
