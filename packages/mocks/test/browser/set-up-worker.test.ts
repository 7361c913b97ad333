import { setupPosthorn } from '@posthorn/mocks'
import { InvalidInputError, Posthorn, ServerError } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { setupWorker } from 'msw/browser'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const catalog = [{ name: 'order.paid', example: { orderId: 42 } }, 'order.refunded']
const mock = setupPosthorn({ catalog, baseUrl: 'https://hooks.example.com' })
const worker = setupWorker(...mock.handlers)
const posthorn = new Posthorn({ ...mock, retries: 0 })

beforeAll(() => worker.start({ quiet: true }))
afterEach(() => mock.reset())
afterAll(() => worker.stop())

const url = 'https://shop.example.com/hooks'

test('this is a browser, and the service worker is between it and the network', () => {
  expect(navigator.userAgent).toContain('Chrome')
  expect(navigator.serviceWorker.controller?.scriptURL).toContain('mockServiceWorker.js')
})

test('what a page creates and publishes can be read', async () => {
  const { id, secret } = await posthorn.webhooks.create({ url, events: ['*'] })
  await posthorn.events.publish({ type: 'order.refunded', data: { orderId: 1 } })
  const { data } = await posthorn.deliveries.list(id).page()
  expect(data).toMatchObject([{ status: 'success', eventType: 'order.refunded' }])
  const [request] = mock.state.deliveries.flatMap(({ attempts }) => attempts.map(attempt => attempt.request))
  expect(await verify(request?.body ?? '', request?.headers ?? {}, secret)).toMatchObject({
    data: { orderId: 1 },
  })
})

test('bad input and scenarios are met as in Node', async () => {
  await expect(posthorn.webhooks.create({ url: 'no', events: [] })).rejects.toBeInstanceOf(InvalidInputError)
  mock.scenario.start('failing')
  await expect(posthorn.webhooks.list().page()).rejects.toBeInstanceOf(ServerError)
})

test('it sends to a handler in the page, with the example of the type for data', async () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const received: unknown[] = []
  const handle = async (request: Request) => {
    received.push((await verify(await request.text(), request.headers, secret)).data)
    return new Response()
  }
  await mock.connect(handle, { secret })
  const { deliveries } = await mock.publish('order.paid', undefined, { trouble: 'duplicate' })
  expect(deliveries).toMatchObject([{ status: 'success', attemptCount: 2 }])
  expect(received).toEqual([{ orderId: 42 }, { orderId: 42 }])
})

test('the clock makes retries due', async () => {
  mock.setOutcome(503)
  await posthorn.webhooks.create({ url, events: ['*'], retrySchedule: [60] })
  await posthorn.events.publish({ type: 'order.paid', data: {} })
  mock.setOutcome(204)
  await mock.clock.forward(60)
  expect(mock.state.deliveries).toMatchObject([{ status: 'success', attemptCount: 2 }])
})
