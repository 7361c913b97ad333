import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
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
