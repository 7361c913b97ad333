import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { tellHandlerStories } from '../testing/handler-stories.ts'
import { secret, signedRequest } from '../testing/signed-request.ts'
import { webhookHandler } from './hono.ts'

tellHandlerStories(async ({ secret: given, onEvent, onRefused }) => {
  const app = new Hono()
  app.onError((_error, c) => c.text('failed', 500))
  app.post('/webhooks', webhookHandler(given, onEvent, { onRefused }))
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(resolve => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ server, port }),
    )
  })
  return {
    send: init => fetch(`http://127.0.0.1:${port}/webhooks`, init),
    close: () => new Promise(resolve => server.close(resolve)),
  }
})

test('takes the secret from the bindings, and the answer from the handler', async () => {
  const app = new Hono<{ Bindings: { WEBHOOK_SECRET: string } }>()
  const handler = webhookHandler<{ type: string }, { Bindings: { WEBHOOK_SECRET: string } }>(
    c => c.env.WEBHOOK_SECRET,
    (event, c) => c.json({ got: event.type }),
  )
  app.post('/webhooks', handler)
  const response = await app.request('/webhooks', await signedRequest(), { WEBHOOK_SECRET: secret })
  expect([response.status, await response.json()]).toEqual([200, { got: 'order.paid' }])
})

test('finds the bytes when middleware has read the body as JSON or text', async () => {
  const app = new Hono()
  app.use(async (c, next) => {
    await c.req.json()
    await c.req.text()
    await next()
  })
  app.post(
    '/webhooks',
    webhookHandler(secret, () => {}),
  )
  expect((await app.request('/webhooks', await signedRequest())).status).toBe(204)
})

test('says so when middleware has read the body from behind its back', async () => {
  const errors: Error[] = []
  const app = new Hono()
  app.onError((error, c) => {
    errors.push(error)
    return c.text('failed', 500)
  })
  app.use(async (c, next) => {
    await c.req.raw.json()
    await next()
  })
  app.post(
    '/webhooks',
    webhookHandler(secret, () => {}),
  )
  expect((await app.request('/webhooks', await signedRequest())).status).toBe(500)
  expect(errors).toMatchObject([{ reason: 'body_not_raw', message: expect.stringContaining('c.req.text()') }])
})
