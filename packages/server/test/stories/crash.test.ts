import { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** A dead worker is missed after 8 seconds, and its lanes move after as many. */
const RECOVERY_MS = 60_000

/** The client of an app on another server of its deployment. */
const reach = ({ appId, apiKey }: TestApp, baseUrl: string) => new Posthorn({ appId, apiKey, baseUrl })

test.concurrent(
  'kill -9 loses nothing that was queued or under way, and leaves every delivery in its true state',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    const url = (path: string) => new URL(path, receiver.url).href
    await using first = startProcess(database.env)
    const app = await createApp(await first.ready(), ['order.paid', 'order.sent', 'order.lost'])
    const { posthorn } = app
    const busy = await posthorn.webhooks.create({ url: url('/busy'), events: ['order.paid'], concurrency: 4 })
    await posthorn.webhooks.create({ url: url('/fine'), events: ['order.sent'] })
    await posthorn.webhooks.create({ url: url('/failing'), events: ['order.lost'], retrySchedule: [3600] })
    receiver.answer(({ path }) => {
      if (path === '/busy') return { after: new Promise(() => {}) }
      return { status: path === '/failing' ? 500 : 200 }
    })
    const sent = await posthorn.events.publish({ type: 'order.sent', data: {} })
    const lost = await posthorn.events.publish({ type: 'order.lost', data: {} })
    const before = [
      await deliveryIn(posthorn, 'success', sent.id),
      await deliveryIn(posthorn, 'retrying', lost.id),
    ]
    const paid: string[] = []
    while (paid.length < 20)
      paid.push((await posthorn.events.publish({ type: 'order.paid', data: { number: paid.length } })).id)
    const underWay = () => receiver.requests.filter(({ path }) => path === '/busy')
    await eventually(async () => underWay().length === 4, 'four open requests')

    first.signal('SIGKILL')
    expect((await first.ended).code).toBe(null)
    const cutOff = underWay().map(({ eventId }) => eventId)
    receiver.answer({})
    await using second = startProcess(database.env)
    const { baseUrl } = await second.ready()
    const afterwards = reach(app, baseUrl)

    for (const id of paid) {
      expect(await deliveryIn(afterwards, 'success', id, busy.id, RECOVERY_MS)).toMatchObject({
        attemptCount: 1,
        lastError: null,
      })
      const requests = receiver.of(id)
      expect(requests).toHaveLength(cutOff.includes(id) ? 2 : 1)
      expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
    }
    for (const delivery of before) {
      const { payload: _, ...now } = await afterwards.deliveries.get(delivery.id)
      expect(now).toEqual(delivery)
    }
    expect(receiver.of(sent.id)).toHaveLength(1)
    expect(receiver.of(lost.id)).toHaveLength(1)
  },
  RECOVERY_MS + 30_000,
)

test.concurrent(
  'kill -9 in the middle of publishing: whatever was acknowledged arrives, and a repeated key publishes once',
  async () => {
    await using database = deployment()
    await using receiver = await startReceiver()
    await using first = startProcess(database.env)
    const server = await first.ready()
    const app = await createApp(server)
    const { appId, apiKey } = app
    const impatient = new Posthorn({ appId, apiKey, baseUrl: server.baseUrl, retries: 0 })
    const { id: webhookId } = await impatient.webhooks.create({ url: receiver.url, events: ['*'] })
    const acknowledged = new Map<string, string>()
    const unknown: string[] = []
    let over = false
    const publish = async (publisher: number) => {
      for (let number = 0; !over; number += 1) {
        const key = `${publisher}-${number}`
        await impatient.events.publish({ type: 'order.paid', data: { key }, id: key }).then(
          ({ id }) => void acknowledged.set(key, id),
          () => {
            unknown.push(key)
            over = true
          },
        )
      }
    }

    const publishers = Promise.all(Array.from({ length: 8 }, (_, publisher) => publish(publisher)))
    await eventually(async () => acknowledged.size >= 100, 'a hundred acknowledged events')
    first.signal('SIGKILL')
    await first.ended
    await publishers
    await using second = startProcess(database.env)
    const afterwards = reach(app, (await second.ready()).baseUrl)
    for (const key of unknown) {
      const { id } = await afterwards.events.publish({ type: 'order.paid', data: { key }, id: key })
      acknowledged.set(key, id)
    }

    for (const [key, id] of acknowledged) {
      expect(await deliveryIn(afterwards, 'success', id, webhookId, RECOVERY_MS)).toMatchObject({
        attemptCount: 1,
      })
      expect(new Set(receiver.of(id).map(({ body }) => JSON.parse(body).data.key))).toEqual(new Set([key]))
    }
    const ids = new Set(acknowledged.values())
    expect(ids.size).toBe(acknowledged.size)
    expect(new Set(receiver.requests.map(({ eventId }) => eventId))).toEqual(ids)
  },
  RECOVERY_MS + 30_000,
)
