import fastify from 'fastify'
import { expect, test } from 'vitest'
import { tellHandlerStories } from '../testing/handler-stories.ts'
import { body, secret, signedRequest } from '../testing/signed-request.ts'
import { webhookPlugin } from './fastify.ts'

const listening = async (app: ReturnType<typeof fastify>) => {
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    send: (init: RequestInit, path = '/webhooks') => fetch(`${origin}${path}`, init),
    close: () => app.close(),
  }
}

tellHandlerStories(async ({ secret: given, onEvent, onRefused }) => {
  const app = fastify({ forceCloseConnections: true })
  await app.register(webhookPlugin('/webhooks', given, onEvent, { onRefused }))
  return await listening(app)
})

test('the rest of the server goes on parsing JSON', async () => {
  const app = fastify({ forceCloseConnections: true })
  await app.register(
    webhookPlugin('/webhooks', secret, () => {}),
    { prefix: '/in' },
  )
  app.post('/webhooks', async request => request.body)
  const { send, close } = await listening(app)
  expect((await send(await signedRequest(), '/in/webhooks')).status).toBe(204)
  expect(await (await send(await signedRequest())).json()).toEqual(JSON.parse(body))
  await close()
})

test.each([
  { how: 'gives', onEvent: (event: { type: string }) => ({ got: event.type }) },
  {
    how: 'sends',
    onEvent: (event: { type: string }, _request: unknown, reply: { send: (payload: unknown) => unknown }) =>
      reply.send({ got: event.type }),
  },
])('the handler $how an answer of its own', async ({ onEvent }) => {
  const app = fastify({ forceCloseConnections: true })
  await app.register(webhookPlugin<{ type: string }>('/webhooks', secret, onEvent))
  const { send, close } = await listening(app)
  const response = await send(await signedRequest())
  expect([response.status, await response.json()]).toEqual([200, { got: 'order.paid' }])
  await close()
})
