import { getRequestListener } from '@hono/node-server'
import { expect, test } from 'vitest'
import { tellHandlerStories } from '../testing/handler-stories.ts'
import { listen } from '../testing/listen.ts'
import { secret, signedRequest } from '../testing/signed-request.ts'
import { webhookHandler } from './fetch.ts'

tellHandlerStories(async ({ secret: given, onEvent, onRefused }) => {
  const handler = webhookHandler(given, onEvent, { onRefused })
  return await listen(
    getRequestListener(request => handler(request), {
      errorHandler: () => new Response(null, { status: 500 }),
    }),
  )
})

const url = 'https://shop.example.com/webhooks'

test('gives what the platform gives beside the request to the handler and to what finds the secret', async () => {
  const handler = webhookHandler<{ type: string }, [{ SECRET: string }]>(
    (_request, env) => env.SECRET,
    (event, request, env) => Response.json([event.type, request.url, Object.keys(env)]),
  )
  const response = await handler(new Request(url, await signedRequest()), { SECRET: secret })
  expect(await response.json()).toEqual(['order.paid', url, ['SECRET']])
})

test('a body that was read before is not raw', async () => {
  const request = new Request(url, await signedRequest())
  await request.json()
  const handler = webhookHandler(secret, () => {})
  await expect(handler(request)).rejects.toMatchObject({ reason: 'body_not_raw' })
})
