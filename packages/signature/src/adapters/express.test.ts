import express4 from 'express-4'
import express5, { type ErrorRequestHandler, type Express } from 'express'
import { describe, expect, test } from 'vitest'
import { tellHandlerStories } from '../testing/handler-stories.ts'
import { listen } from '../testing/listen.ts'
import { body, secret, signedRequest } from '../testing/signed-request.ts'
import { webhookHandler } from './express.ts'

/** Leaves errors to be answered, without a word on the console. */
function quiet(app: Express): Express {
  return app.set('env', 'test')
}

const answerOf = async (app: Express, init?: RequestInit) => {
  const { send, close } = await listen(app)
  const response = await send(init ?? (await signedRequest()))
  const answer = { status: response.status, text: await response.text() }
  await close()
  return answer
}

test('both versions are what they say', () => {
  expect('del' in express4()).toBe(true)
  expect('del' in express5()).toBe(false)
})

describe.each([
  { version: 4, express: express4 },
  { version: 5, express: express5 },
])('Express $version', ({ express }) => {
  tellHandlerStories(async ({ secret: given, onEvent, onRefused }) => {
    const app = quiet(express())
    app.post('/webhooks', webhookHandler(given, onEvent, { onRefused }))
    app.use(express.json())
    return await listen(app)
  })

  test('takes the bytes that express.raw() kept', async () => {
    const app = express().use(express.raw({ type: '*/*' }))
    app.post(
      '/webhooks',
      webhookHandler(secret, () => {}),
    )
    expect(await answerOf(app)).toEqual({ status: 204, text: '' })
  })

  test('takes the text that express.text() kept', async () => {
    const app = express().use(express.text({ type: '*/*' }))
    app.post(
      '/webhooks',
      webhookHandler(secret, () => {}),
    )
    expect(await answerOf(app)).toEqual({ status: 204, text: '' })
  })

  test('behind express.json() it tells the error handler what to do', async () => {
    const errors: unknown[] = []
    const note: ErrorRequestHandler = (error, _request, response, _next) => {
      errors.push(error)
      response.sendStatus(500)
    }
    const app = express().use(express.json())
    app.post(
      '/webhooks',
      webhookHandler(secret, () => {}),
    )
    app.use(note)
    expect(await answerOf(app)).toMatchObject({ status: 500 })
    expect(errors).toMatchObject([
      { reason: 'body_not_raw', message: expect.stringContaining('ahead of express.json()') },
    ])
  })

  test('express.json() that leaves other types alone leaves the body to be read', async () => {
    const app = express().use(express.json({ type: 'application/x-other' }))
    app.post(
      '/webhooks',
      webhookHandler(secret, () => {}),
    )
    expect(await answerOf(app)).toEqual({ status: 204, text: '' })
  })

  test('the handler may answer itself, and its errors go to the error handler', async () => {
    const app = express()
    app.post(
      '/webhooks',
      webhookHandler<{ type: string }>(secret, async (event, _request, response) => {
        response.status(202).send(event.type)
      }),
    )
    expect(await answerOf(app)).toEqual({ status: 202, text: 'order.paid' })
    const failing = quiet(express())
    failing.post(
      '/webhooks',
      webhookHandler(secret, () => Promise.reject(new Error('no'))),
    )
    expect(await answerOf(failing)).toMatchObject({ status: 500 })
  })

  test('reads no more than the limit', async () => {
    const app = express()
    app.post(
      '/webhooks',
      webhookHandler(secret, () => {}, { limitBytes: Buffer.byteLength(body) }),
    )
    expect(await answerOf(app)).toEqual({ status: 204, text: '' })
    const longer = await signedRequest(`${body} `)
    expect(await answerOf(app, longer)).toEqual({ status: 413, text: 'body_too_large' })
  })
})
