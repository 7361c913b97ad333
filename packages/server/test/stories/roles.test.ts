import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { startDatabaseProxy } from '../support/database-proxy.ts'
import { eventually } from '../support/eventually.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

const LIMIT_MS = 120_000

const get = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, body: await response.json() }
}

test.concurrent(
  'a process for the API and one that delivers do it together',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using api = startProcess({ ...database.env, POSTHORN_ROLE: 'api' })
    await using worker = startProcess({ ...database.env, POSTHORN_ROLE: 'worker' })
    const [server, { baseUrl: workerUrl }] = await Promise.all([api.ready(), worker.ready()])
    const { posthorn } = await createApp(server)
    const options = { url: receiver.url, events: ['*'], retrySchedule: [0] }
    const { id: webhookId, secret } = await posthorn.webhooks.create(options)

    receiver.answer(({ eventId }) => ({ status: receiver.of(eventId).length === 1 ? 500 : 200 }))
    const events = await Promise.all(
      Array.from({ length: 20 }, () => posthorn.events.publish({ type: 'order.paid', data: {} })),
    )
    for (const { id } of events)
      expect(await deliveryIn(posthorn, 'success', id)).toMatchObject({ attemptCount: 2 })
    expect(receiver.requests).toHaveLength(40)
    expect(await posthorn.webhooks.testPing(webhookId)).toMatchObject({ statusCode: 500 })
    expect(secret).toMatch(/^whsec_/)

    expect(await get(`${workerUrl}/healthz`)).toEqual({ status: 200, body: { status: 'ok' } })
    expect(await get(`${workerUrl}/readyz`)).toMatchObject({
      status: 200,
      body: { ready: true, database: 'up', worker: 'up', lanes: 16 },
    })
    expect((await fetch(`${workerUrl}/api/v1/tenants`)).status).toBe(404)
    const { status, body } = await get(`${server.baseUrl}/readyz`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ ready: true, database: 'up' })
    expect(body).not.toHaveProperty('lanes')
  },
  LIMIT_MS,
)

test.concurrent(
  'two workers share the lanes, and one takes over when the other leaves',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using one = startProcess(database.env)
    await using two = startProcess({ ...database.env, POSTHORN_ROLE: 'worker' })
    const [server, { baseUrl: workerUrl }] = await Promise.all([one.ready(), two.ready()])
    const lanesOf = async (url: string): Promise<number> => (await get(`${url}/readyz`)).body.lanes
    await eventually(
      async () => (await lanesOf(server.baseUrl)) === 8 && (await lanesOf(workerUrl)) === 8,
      'eight lanes for each',
    )
    const { posthorn } = await createApp(server)
    const webhooks = []
    while (webhooks.length < 16)
      webhooks.push(await posthorn.webhooks.create({ url: receiver.url, events: ['*'] }))
    const shared = await posthorn.events.publish({ type: 'order.paid', data: {} })
    for (const { id } of webhooks) await deliveryIn(posthorn, 'success', shared.id, id)

    two.signal('SIGTERM')
    expect((await two.ended).code).toBe(0)

    const alone = await posthorn.events.publish({ type: 'order.paid', data: {} })
    for (const { id } of webhooks) await deliveryIn(posthorn, 'success', alone.id, id)
    expect(receiver.requests).toHaveLength(32)
    await eventually(async () => (await lanesOf(server.baseUrl)) === 16, 'all lanes')
  },
  LIMIT_MS,
)

test.concurrent(
  'a server without its database is alive and not ready, and works as soon as it is there',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using proxy = await startDatabaseProxy()
    await proxy.cut('refused')
    await using server = startProcess({ ...database.env, MONGODB_URI: proxy.uri(database.database) })
    const baseUrl = await server.listening()
    expect(await get(`${baseUrl}/healthz`)).toEqual({ status: 200, body: { status: 'ok' } })
    expect(await get(`${baseUrl}/readyz`)).toMatchObject({
      status: 503,
      body: { ready: false, database: 'down' },
    })

    await proxy.mend()
    const { posthorn } = await createApp(await server.ready())
    await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
    const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
    await deliveryIn(posthorn, 'success', event.id)

    await proxy.cut('refused')
    await eventually(
      async () => (await fetch(`${baseUrl}/readyz`)).status === 503,
      'a server that is not ready',
    )
    expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200)
    await proxy.mend()
    await eventually(
      async () => (await fetch(`${baseUrl}/readyz`)).status === 200,
      'a server that is ready again',
    )
    const next = await posthorn.events.publish({ type: 'order.paid', data: {} })
    await deliveryIn(posthorn, 'success', next.id)
  },
  LIMIT_MS,
)
