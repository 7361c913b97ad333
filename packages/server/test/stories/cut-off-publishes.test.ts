import { expect, test } from 'vitest'
import { startWireProxy, type WireProxy } from '../faults/support/wire-proxy.ts'
import { createApp, type TestApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { startDyingPublisher } from '../support/dying-publisher.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

const MINUTE_MS = 60_000
const platform = await sharePlatform()

const appSending = async (receiver: Receiver): Promise<TestApp> => {
  const app = await createApp(platform)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  return app
}

/** Publishes for an app in a process that died a minute ago, and waits until the living send it. */
const passSweep = async ({ appId }: TestApp, receiver: Receiver): Promise<void> => {
  await using dead = await startDyingPublisher(platform.database, { agoMs: MINUTE_MS })
  const event = dead.event(await dead.app(appId))
  await dead.publish([event])
  await receiver.received(event.row._id)
}

/** What stands for the content of an event that was published under a key. */
const digestOf = (eventId: string): Promise<string> =>
  withDatabase(platform.database, async db => {
    const event = await db.collection<{ _id: string; digest: string }>('events').findOne({ _id: eventId })
    return event?.digest ?? ''
  })

/** Keeps a process from marking events that are stored. */
const holdMarks = (proxy: WireProxy) =>
  proxy.hold(({ command, collection }) => command === 'update' && collection === 'events')

test.concurrent('a publish that was accepted long before it could be written is not made again while its process sends it', async () => {
  await using receiver = await startReceiver()
  const app = await appSending(receiver)
  await using living = await startDyingPublisher(platform.database)
  const createdAt = new Date(Date.now() - MINUTE_MS)
  const event = living.event(await living.app(app.appId), { createdAt })
  expect(await living.publish([event])).toEqual(['stored'])

  await passSweep(app, receiver)
  await passSweep(app, receiver)

  expect(receiver.of(event.row._id)).toEqual([])
  expect((await app.posthorn.events.get(event.row._id)).deliveries).toEqual([])
})

test.concurrent('the events of a group are found after a crash when the one that carried their mark went with its app', async () => {
  await using receiver = await startReceiver()
  const [removed, kept] = [await appSending(receiver), await appSending(receiver)]
  await using dying = await startDyingPublisher(platform.database, { agoMs: MINUTE_MS })
  const gone = dying.event(await dying.app(removed.appId))
  const others = [dying.event(await dying.app(kept.appId)), dying.event(await dying.app(kept.appId))]
  await platform.platform.tenants.delete(removed.tenantId)

  const outcomes = await dying.publish([gone, ...others])

  expect(outcomes).toEqual([expect.objectContaining({ code: 'not_found' }), 'stored', 'stored'])
  for (const { row } of others) await receiver.received(row._id)
  expect(receiver.of(gone.row._id)).toEqual([])
})

test.concurrent('the events of a group are found after a crash when the one that carried their mark was refused for its key', async () => {
  await using receiver = await startReceiver()
  const app = await appSending(receiver)
  const { id } = await app.posthorn.events.publish({ type: 'order.paid', data: {}, id: 'taken' })
  await receiver.received(id)
  await using dying = await startDyingPublisher(platform.database, { agoMs: MINUTE_MS })
  const entry = await dying.app(app.appId)
  const refused = dying.event(entry, { key: 'taken' })
  const others = [dying.event(entry, { key: 'free' }), dying.event(entry, { key: 'free-too' })]

  const outcomes = await dying.publish([refused, ...others])

  expect(outcomes).toEqual(['key-taken', 'stored', 'stored'])
  for (const { row } of others) await receiver.received(row._id)
})

test.concurrent('an event is found after a crash though the one that carried its mark went with its app right before', async () => {
  await using receiver = await startReceiver()
  await using proxy = await startWireProxy()
  const [removed, kept] = [await appSending(receiver), await appSending(receiver)]
  await using dying = await startDyingPublisher(platform.database, { proxy, agoMs: MINUTE_MS })
  const gone = dying.event(await dying.app(removed.appId))
  const other = dying.event(await dying.app(kept.appId))
  await platform.platform.tenants.delete(removed.tenantId)

  const marking = holdMarks(proxy)
  const publishing = dying.publish([gone, other]).catch(() => 'dead')
  await marking.caught()
  proxy.cut()

  expect(await publishing).toBe('dead')
  await receiver.received(other.row._id)
  expect(receiver.of(gone.row._id)).toEqual([])
})

test.concurrent('a key that was taken takes no mark with it while another of its group has no key', async () => {
  await using receiver = await startReceiver()
  await using proxy = await startWireProxy()
  const app = await appSending(receiver)
  const { id } = await app.posthorn.events.publish({ type: 'order.paid', data: {}, id: 'taken' })
  await receiver.received(id)
  await using dying = await startDyingPublisher(platform.database, { proxy, agoMs: MINUTE_MS })
  const entry = await dying.app(app.appId)
  const [refused, keyed, keyless] = [
    dying.event(entry, { key: 'taken' }),
    dying.event(entry, { key: 'free' }),
    dying.event(entry),
  ]

  holdMarks(proxy)
  const publishing = dying.publish([refused, keyed, keyless])

  for (const { row } of [keyed, keyless]) await receiver.received(row._id)
  expect(await publishing).toEqual(['key-taken', 'stored', 'stored'])
  expect(receiver.of(refused.row._id)).toEqual([])
})

test.concurrent('an event that lost its mark to a key that was taken was never acknowledged, and is sent when it is published again', async () => {
  await using receiver = await startReceiver()
  await using proxy = await startWireProxy()
  const app = await appSending(receiver)
  const { id } = await app.posthorn.events.publish({ type: 'order.paid', data: {}, id: 'taken' })
  await receiver.received(id)
  const digest = await digestOf(id)
  await using dying = await startDyingPublisher(platform.database, { proxy, agoMs: MINUTE_MS })
  const entry = await dying.app(app.appId)
  const [refused, keyed] = [
    dying.event(entry, { key: 'taken', digest }),
    dying.event(entry, { key: 'free', digest }),
  ]

  const marking = holdMarks(proxy)
  const publishing = dying.publish([refused, keyed]).catch(() => 'dead')
  await marking.caught()
  proxy.cut()
  expect(await publishing).toBe('dead')
  await passSweep(app, receiver)
  expect(receiver.of(keyed.row._id)).toEqual([])

  const again = await app.posthorn.events.publish({ type: 'order.paid', data: {}, id: 'free' })
  expect(again.id).toBe(keyed.row._id)
  await receiver.received(again.id)
})
