import type { Posthorn } from '@posthorn/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn, deliveryThat } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { names, namesAsDns } from '../support/names.ts'
import { replayed } from '../support/replays.ts'
import { type RestartingPlatform, startRestartingPlatform } from '../support/restarting-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

vi.mock('node:dns/promises', async original => namesAsDns(await original<object>()))
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const NAME = 'hooks.example.com'
const paid = { type: 'order.paid', data: {} }

/** An endpoint from when it was allowed: one delivery to it is exhausted, or has a request under way. */
interface Stored {
  posthorn: Posthorn
  webhookId: string
  deliveryId: number
  eventId: string
}

interface Door {
  door: string
  isUnderWay?: true
  /** Has something sent by this door. @returns the delivery */
  open: (stored: Stored) => Promise<number>
}

const doors: Door[] = [
  {
    door: 'publish',
    open: async ({ posthorn }) => {
      const { id } = await posthorn.events.publish(paid)
      return (await deliveryThat(posthorn, id, 'was made', () => true)).id
    },
  },
  { door: 'automatic retry', isUnderWay: true, open: async ({ deliveryId }) => deliveryId },
  {
    door: 'manual retry',
    open: async ({ posthorn, deliveryId }) => {
      await posthorn.deliveries.retry(deliveryId)
      return deliveryId
    },
  },
  {
    door: 'replay',
    open: async ({ posthorn, deliveryId, eventId }) => {
      await replayed(posthorn, { deliveryIds: [deliveryId] })
      const { deliveries } = await posthorn.events.get(eventId)
      return deliveries.find(({ id }) => id !== deliveryId)?.id ?? 0
    },
  },
  {
    door: 'test ping',
    open: async ({ posthorn, webhookId }) => {
      const ping = await posthorn.webhooks.testPing(webhookId)
      expect(ping).toMatchObject({ delivered: false, statusCode: null, error: 'target_forbidden' })
      return ping.deliveryId
    },
  },
]

const turns = [
  {
    what: 'a name that has come to stand for a private address',
    host: NAME,
    turn: async () => void names.set(NAME, ['10.0.0.1']),
  },
  {
    what: 'a name of which one address has become private',
    host: NAME,
    turn: async () => void names.set(NAME, ['127.0.0.1', '::ffff:169.254.169.254']),
  },
  {
    what: 'an address that the settings exempt no more',
    host: '127.0.0.1',
    turn: (platform: RestartingPlatform) => platform.restart({ POSTHORN_ALLOWED_TARGETS: '10.0.0.0/8' }),
  },
  {
    what: 'http where the settings allow only https now',
    host: '127.0.0.1',
    turn: (platform: RestartingPlatform) => platform.restart({ POSTHORN_ALLOW_HTTP: 'false' }),
  },
]

describe.each(turns)('to $what nothing goes by', ({ host, turn }) => {
  let platform: RestartingPlatform
  let receiver: Receiver
  let requests: number
  const stored = new Map<string, Stored>()

  const store = async ({ door, isUnderWay }: Door): Promise<void> => {
    const app = await createApp(platform)
    const { port } = new URL(receiver.url)
    const { id: webhookId } = await app.posthorn.webhooks.create({
      url: `http://${host}:${port}/${isUnderWay ? 'slow' : 'fast'}`,
      events: ['*'],
      ...(isUnderWay ? { retrySchedule: [1], maxRetries: 2 } : { maxRetries: 1 }),
    })
    const { id: eventId } = await app.posthorn.events.publish(paid)
    if (isUnderWay) await receiver.received(eventId)
    const { id: deliveryId } = await deliveryIn(app.posthorn, isUnderWay ? 'pending' : 'exhausted', eventId)
    stored.set(door, {
      get posthorn() {
        return platform.clientOf(app)
      },
      webhookId,
      deliveryId,
      eventId,
    })
  }

  beforeAll(async () => {
    names.set(NAME, ['127.0.0.1'])
    platform = await startRestartingPlatform()
    receiver = await startReceiver()
    const { promise, resolve } = Promise.withResolvers<void>()
    // A kept connection goes to an address that was checked: only a new one asks again.
    const headers = { connection: 'close' }
    receiver.answer(({ path }) => ({ status: 500, headers, ...(path === '/slow' && { after: promise }) }))
    await Promise.all(doors.map(store))
    requests = receiver.requests.length
    const turned = turn(platform)
    resolve()
    await turned
  })
  afterAll(async () => {
    await platform[Symbol.asyncDispose]()
    await receiver[Symbol.asyncDispose]()
  })

  test.each(doors)('$door', async ({ door, open }) => {
    const it = stored.get(door)
    if (!it) throw new Error(`nothing is stored for ${door}`)
    const deliveryId = await open(it)
    const delivery = await eventually(async () => {
      const found = await it.posthorn.deliveries.get(deliveryId)
      return found.lastError !== null && found
    }, 'an attempt without an answer')
    expect(delivery).toMatchObject({ lastStatusCode: null, lastError: 'target_forbidden' })
    const { data: attempts } = await it.posthorn.deliveries.attempts(deliveryId).page()
    expect(attempts.at(-1)).toMatchObject({ statusCode: null, error: 'target_forbidden', responseBody: null })
    expect(receiver.requests).toHaveLength(requests)
  })
})
