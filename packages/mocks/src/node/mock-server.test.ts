import { Posthorn } from '@posthorn/sdk'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { aConsumer } from '../testing/a-consumer.ts'
import { startMockServer } from './index.ts'
import { createHttpServer } from './serve.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** A consumer on a port of its own. */
const listen = async () => {
  const consumer = aConsumer(secret)
  const server = createHttpServer(() => 'http://consumer.test', consumer.handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    ...consumer,
    url: `http://127.0.0.1:${port}/hooks`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

test('the SDK talks to it, and endpoints are really sent to', async () => {
  await using consumer = await listen()
  await using mock = await startMockServer({ port: 0, catalog: ['order.paid'] })
  const posthorn = new Posthorn(mock)
  const { id } = await posthorn.webhooks.create({ url: consumer.url, events: ['*'], secret })
  expect(await posthorn.webhooks.testPing(id)).toMatchObject({ delivered: true, statusCode: 204 })
  await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 } })
  await expect.poll(() => consumer.received.map(({ type }) => type)).toEqual(['posthorn.ping', 'order.paid'])
})

test('a publish is answered before its attempts are made', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await using mock = await startMockServer({
    port: 0,
    catalog: ['order.paid'],
    outcome: async () => {
      await promise
      return 204
    },
  })
  const posthorn = new Posthorn(mock)
  await mock.seed({ endpoints: [{ url: 'https://shop.example.com', events: ['*'] }] })
  await posthorn.events.publish({ type: 'order.paid', data: {} })
  expect(mock.state.deliveries).toMatchObject([{ status: 'pending' }])
  resolve()
  await expect.poll(() => mock.state.deliveries[0]?.status).toBe('success')
})

test('a retry is made when it is due', async () => {
  await using mock = await startMockServer({
    port: 0,
    catalog: ['order.paid'],
    outcome: ({ number }) => (number === 1 ? 503 : 204),
  })
  await mock.seed({ endpoints: [{ url: 'https://shop.example.com', events: ['*'], retrySchedule: [0] }] })
  await new Posthorn(mock).events.publish({ type: 'order.paid', data: {} })
  await expect.poll(() => mock.state.deliveries[0]).toMatchObject({ status: 'success', attemptCount: 2 })
})

test('an outcome that throws is a warning, and asked for again', async () => {
  const warnings: string[] = []
  const listener = ({ message }: Error) => warnings.push(message)
  process.on('warning', listener)
  await using mock = await startMockServer({
    port: 0,
    catalog: ['order.paid'],
    outcome: () => (warnings.length === 0 ? 1000 : 204),
  })
  await mock.seed({ endpoints: [{ url: 'https://shop.example.com', events: ['*'] }] })
  await new Posthorn(mock).events.publish({ type: 'order.paid', data: {} })
  await expect.poll(() => mock.state.deliveries[0]?.status).toBe('success')
  expect(warnings[0]).toBe('expected a status code of 100 to 999, got 1000')
  process.off('warning', listener)
})

test('held back is held back, whatever is due', async () => {
  await using mock = await startMockServer({ port: 0, catalog: ['order.paid'], outcome: 204 })
  await mock.seed({ endpoints: [{ url: 'https://shop.example.com', events: ['*'] }] })
  await mock.publish('order.paid', {}, { trouble: 'outOfOrder' })
  await mock.clock.forward(60)
  expect(mock.state.deliveries).toMatchObject([{ status: 'pending' }])
  await new Posthorn(mock).events.publish({ type: 'order.paid', data: {} })
  await expect.poll(() => mock.state.deliveries.map(({ status }) => status)).toEqual(['success', 'success'])
})

test('calls and attempts are told', async () => {
  const told: string[] = []
  await using mock = await startMockServer({
    port: 0,
    catalog: ['order.paid'],
    outcome: 204,
    onExchange: ({ method, path, response }) => told.push(`${method} ${path} ${response.status}`),
    onAttempt: ({ eventType }, { statusCode, request }) =>
      told.push(`${eventType} ${statusCode} ${request.headers['webhook-id']?.slice(0, 4)}`),
  })
  await mock.seed({ endpoints: [{ url: 'https://shop.example.com', events: ['*'] }] })
  await fetch(`${mock.baseUrl}/api/v1/apps/app/webhooks?limit=0`)
  expect(told).toEqual(['GET /api/v1/apps/app/webhooks?limit=0 401'])
  await mock.publish('order.paid')
  expect(told.at(-1)).toBe('order.paid 204 evt_')
})

test('a port that is taken is an error with the code of Node', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(startMockServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  other.close()
})
