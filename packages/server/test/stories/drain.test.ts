import { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { startPlatform } from '../support/start-platform.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

const LIMIT_MS = 120_000
const paid = { type: 'order.paid', data: {} }

/** The client of an app on another server of its deployment. */
const reach = ({ appId, apiKey }: TestApp, baseUrl: string) => new Posthorn({ appId, apiKey, baseUrl })

const refusesConnections = (baseUrl: string) =>
  eventually(
    () =>
      fetch(`${baseUrl}/readyz`).then(
        ({ status }) => status === 503,
        () => true,
      ),
    'a server that is not ready any more',
  )

test.concurrent(
  'SIGTERM lets the request under way finish and be recorded, and sends nothing more',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    const answer = Promise.withResolvers<void>()
    receiver.answer({ after: answer.promise })
    await using first = startProcess(database.env)
    const server = await first.ready()
    const app = await createApp(server)
    await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'], concurrency: 1 })
    const underWay = await app.posthorn.events.publish(paid)
    await receiver.received(underWay.id)
    const waiting = await app.posthorn.events.publish(paid)

    first.signal('SIGTERM')
    await refusesConnections(server.baseUrl)
    const refusedAt = performance.now()
    await eventually(async () => performance.now() - refusedAt > 1_000, 'some time to pass')
    expect(await Promise.race([first.ended, Promise.resolve('still there')])).toBe('still there')
    answer.resolve()
    const { code, stderr } = await first.ended

    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(first.log().map(({ msg }) => msg)).toEqual(expect.arrayContaining(['stopping', 'stopped']))
    expect(receiver.requests).toHaveLength(1)
    await using second = await startPlatform(database.env)
    const afterwards = reach(app, second.baseUrl)
    const { deliveries } = await afterwards.events.get(underWay.id)
    expect(deliveries).toMatchObject([{ status: 'success', attemptCount: 1, lastStatusCode: 200 }])
    expect(await deliveryIn(afterwards, 'success', waiting.id)).toMatchObject({ attemptCount: 1 })
    expect(receiver.requests.map(({ eventId }) => eventId)).toEqual([underWay.id, waiting.id])
  },
  LIMIT_MS,
)

test.concurrent(
  'what has no answer when the drain time ends is sent again, and its attempt is not counted',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    receiver.answer({ after: new Promise(() => {}) })
    await using first = startProcess({ ...database.env, POSTHORN_DRAIN_SECONDS: '1' })
    const app = await createApp(await first.ready())
    await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
    const event = await app.posthorn.events.publish(paid)
    await receiver.received(event.id)

    first.signal('SIGTERM')
    expect((await first.ended).code).toBe(0)

    receiver.answer({})
    await using second = await startPlatform(database.env)
    expect(await deliveryIn(reach(app, second.baseUrl), 'success', event.id)).toMatchObject({
      attemptCount: 1,
    })
    expect(receiver.of(event.id)).toHaveLength(2)
  },
  LIMIT_MS,
)

test.concurrent(
  'SIGTERM in the middle of publishing: whatever was acknowledged arrives once, the rest is refused in good order',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using first = startProcess(database.env)
    const server = await first.ready()
    const app = await createApp(server)
    const { appId, apiKey } = app
    const impatient = new Posthorn({ appId, apiKey, baseUrl: server.baseUrl, retries: 0 })
    await impatient.webhooks.create({ url: receiver.url, events: ['*'] })
    const acknowledged: string[] = []
    const refusals = new Set<string>()
    const publish = async () => {
      while (refusals.size === 0) {
        await impatient.events.publish(paid).then(
          ({ id }) => void acknowledged.push(id),
          ({ code }) => void refusals.add(code),
        )
      }
    }

    const publishers = Promise.all(Array.from({ length: 8 }, publish))
    await eventually(async () => acknowledged.length >= 50, 'fifty acknowledged events')
    first.signal('SIGTERM')
    expect((await first.ended).code).toBe(0)
    await publishers
    expect(['network_error', 'unavailable']).toEqual(expect.arrayContaining([...refusals]))
    await using second = await startPlatform(database.env)
    for (const id of acknowledged) await deliveryIn(reach(app, second.baseUrl), 'success', id)
    for (const id of acknowledged) expect(receiver.of(id)).toHaveLength(1)
  },
  LIMIT_MS,
)

test.concurrent(
  'a server that still waits for its database stops when told to',
  async () => {
    const MONGODB_URI = 'mongodb://127.0.0.1:9/nowhere'
    await using database = deployment()
    await using server = startProcess({ ...database.env, MONGODB_URI })
    await server.listening()
    server.signal('SIGINT')
    expect((await server.ended).code).toBe(0)
  },
  LIMIT_MS,
)

test.concurrent(
  'SIGTERM in the middle of starting ends it at once, whether or not the database answers',
  async () => {
    await using database = deployment()
    const nowhere = { ...database.env, MONGODB_URI: 'mongodb://127.0.0.1:9/nowhere' }
    for (const env of [database.env, nowhere]) {
      await using starting = startProcess(env)
      await starting.listening()
      const signalledAt = performance.now()
      starting.signal('SIGTERM')
      const { code, stderr } = await starting.ended
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(performance.now() - signalledAt).toBeLessThan(15_000)
    }
    await using again = startProcess(database.env)
    await again.ready()
  },
  LIMIT_MS,
)
