import { generateSecret, verify } from '@posthorn/signature'
import express from 'express'
import { Hono } from 'hono'
import { setupServer } from 'msw/node'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setupPosthorn, type Target } from '../index.ts'
import { aConsumer } from '../testing/a-consumer.ts'

const secret = generateSecret()
const mock = setupPosthorn({ catalog: ['order.paid'] })
const server = setupServer(...mock.handlers)
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

/** Publishes one event to a target, and tells what it answered. */
const publishTo = async (target: Target, options = {}) => {
  mock.reset()
  await mock.connect(target, { secret, ...options })
  const { deliveries } = await mock.publish('order.paid', { orderId: 7 })
  return deliveries[0]
}

test('a Hono app', async () => {
  const { handle, received } = aConsumer(secret)
  const app = new Hono().post('/hooks', context => handle(context.req.raw))
  const delivery = await publishTo(app, { url: 'https://shop.example.com/hooks' })
  expect(delivery).toMatchObject({ status: 'success', lastStatusCode: 204 })
  expect(received).toMatchObject([{ data: { orderId: 7 } }])
})

test('an Express app, with its raw body and its path', async () => {
  const received: unknown[] = []
  const app = express()
  app.post('/hooks', express.raw({ type: 'application/json' }), async (request, response) => {
    received.push([request.query, (await verify(request.body, request.headers, secret)).data])
    response.set('x-shop', 'yes').sendStatus(204)
  })
  const delivery = await publishTo(app, { url: 'https://shop.example.com/hooks?from=posthorn' })
  expect(delivery).toMatchObject({ status: 'success', attempts: [{ responseHeaders: { 'x-shop': 'yes' } }] })
  expect(received).toEqual([[{ from: 'posthorn' }, { orderId: 7 }]])
})

test('a URL, past the handlers of msw', async () => {
  const paths: (string | undefined)[] = []
  const accepts: (string | undefined)[] = []
  const listener = createServer((request, response) => {
    paths.push(request.url)
    accepts.push(request.headers.accept)
    response.writeHead(202).end('taken')
  })
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const delivery = await publishTo(`http://127.0.0.1:${port}/hooks`)
  listener.closeAllConnections()
  await new Promise(resolve => listener.close(resolve))
  expect(delivery).toMatchObject({ lastStatusCode: 202, attempts: [{ responseBody: 'taken' }] })
  expect(paths).toEqual(['/hooks'])
  expect(accepts.join()).not.toContain('msw')
  expect(await publishTo(`http://127.0.0.1:${port}/hooks`)).toMatchObject({
    status: 'retrying',
    lastError: 'connection_refused',
  })
})

test('a handler that throws answers 500, and says why', async () => {
  const delivery = await publishTo(() => {
    throw new Error('no database')
  })
  expect(delivery).toMatchObject({
    lastStatusCode: 500,
    attempts: [{ responseBody: 'The handler threw: Error: no database' }],
  })
})

test('a handler that takes longer than the endpoint waits is a timeout', async () => {
  const delivery = await publishTo(() => new Promise<Response>(() => {}), { timeoutSeconds: 1 })
  expect(delivery).toMatchObject({ status: 'retrying', lastError: 'timeout', lastStatusCode: null })
})

test('an endpoint takes the events it asks for alone, with its headers', async () => {
  mock.reset()
  const tokens: (string | null)[] = []
  const handler = (request: Request) => {
    tokens.push(request.headers.get('x-token'))
    return new Response()
  }
  await mock.connect(handler, { events: ['order.paid'], headers: { 'X-Token': 't' } })
  const { url } = await mock.connect(handler, { events: ['order.paid'] })
  expect(url).toBe('https://handler-2.test/')
  expect((await mock.publish('order.paid')).deliveries).toHaveLength(2)
  expect(tokens).toEqual(['t', null])
})

test('a route leads to your code whoever made the endpoint, until a reset', async () => {
  mock.reset()
  const { handle, received } = aConsumer(secret)
  const url = 'https://shop.example.com/hooks'
  const makeEndpoint = async () =>
    await fetch(`${mock.baseUrl}/api/v1/apps/app/webhooks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${mock.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ url, events: ['*'], secret }),
    })
  mock.route(url, handle)
  expect((await makeEndpoint()).status).toBe(201)
  await mock.publish('order.paid')
  expect(received).toHaveLength(1)
  mock.reset()
  await makeEndpoint()
  await mock.publish('order.paid')
  expect(received).toHaveLength(1)
})

test('what the API would refuse is refused, and what takes no requests', async () => {
  const handler = () => new Response()
  await expect(mock.connect(handler, { events: [] })).rejects.toThrow(
    'connect: events: must NOT have fewer than 1 items',
  )
  await expect(mock.connect(handler, { events: ['order.lost'] })).rejects.toThrow(
    'connect: body.events.0: There is no such event type',
  )
  await expect(mock.connect('not a url')).rejects.toThrow('expected a URL')
  // @ts-expect-error – nothing that takes requests
  await expect(mock.connect({ listen: () => {} })).rejects.toThrow(TypeError)
  expect(() => mock.route('/hooks', handler)).toThrow('route: /hooks is not an absolute URL')
})
