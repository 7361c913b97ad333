import { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rootKey } from '../support/start-platform.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

const LIMIT_MS = 120_000

test.concurrent(
  'the log is JSON, a line a request with its id, and holds no secret',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using server = startProcess(database.env)
    const { baseUrl, platform } = await server.ready()
    const { appId, apiKey, posthorn } = await createApp({ baseUrl, platform })
    const own = 'a secret of our own making'
    const headers = { authorization: 'Bearer of-the-customer' }
    const options = { url: receiver.url, events: ['*'], headers, secret: own, retrySchedule: [0] }
    const { id: webhookId } = await posthorn.webhooks.create(options)
    const { secret: made } = await posthorn.webhooks.create({
      url: receiver.url,
      events: ['*'],
      active: false,
    })
    const { secret: rotated } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 60 })
    receiver.answer({ status: 500, body: 'said by the receiver' })
    const event = await posthorn.events.publish({ type: 'order.paid', data: { card: 'of-the-buyer' } })
    await deliveryIn(posthorn, 'exhausted', event.id)
    await posthorn.webhooks.testPing(webhookId)
    const stranger = new Posthorn({ appId, apiKey: 'ph_of-a-stranger', baseUrl })
    const refusal = await refusalOf(stranger.webhooks.list().page())
    const wrong = await fetch(`${baseUrl}/api/v1/apps/${appId}/events?token=in-the-query`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'x-request-id': 'request-1',
      },
      body: '{"type": "of-the-buyer',
    })

    server.signal('SIGTERM')
    const { stdout, stderr } = await server.ended

    expect(refusal.status).toBe(401)
    expect(wrong.status).toBe(400)
    expect(wrong.headers.get('x-request-id')).toBe('request-1')
    const path = `/api/v1/apps/${appId}/events`
    expect(server.log()).toContainEqual(
      expect.objectContaining({ msg: 'request', requestId: 'request-1', path, status: 400 }),
    )
    const secrets = {
      rootKey,
      apiKey,
      'the encryption key': database.env.POSTHORN_ENCRYPTION_KEYS ?? '',
      'a given secret': own,
      'a made secret': made,
      'a rotated secret': rotated,
      'a custom header': 'of-the-customer',
      'a refused key': 'of-a-stranger',
      data: 'of-the-buyer',
      'an answer': 'said by the receiver',
      'a query': 'in-the-query',
    }
    for (const [what, secret] of Object.entries(secrets)) {
      expect((stdout + stderr).includes(secret.replace('whsec_', '')), what).toBe(false)
    }
  },
  LIMIT_MS,
)

test.concurrent(
  'a database that cannot be reached is logged without its password',
  async () => {
    await using database = deployment()
    const MONGODB_URI = 'mongodb://user:hidden-value@127.0.0.1:9/nowhere'
    await using server = startProcess({ ...database.env, MONGODB_URI })
    await eventually(async () => server.log().some(({ level }) => Number(level) >= 40), 'a warning')
    server.signal('SIGTERM')
    const { stdout, stderr } = await server.ended
    expect(stdout + stderr).not.toContain('hidden-value')
  },
  LIMIT_MS,
)
