import { Posthorn } from '@posthorn/sdk'
import { expect, test, vi } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { statsWith } from '../support/deliveries.ts'
import { failedDeliveries } from '../support/failed-deliveries.ts'
import { completed, replay, replayThat } from '../support/replays.ts'
import { startPlatform } from '../support/start-platform.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** A dead worker is missed after 8 seconds, and its lanes move after as many. */
vi.setConfig({ testTimeout: 90_000 })

test('a replay whose process is killed goes on in the next one, and makes nothing twice', async () => {
  await using receiver = await startReceiver()
  await using database = deployment()
  await using first = startProcess(database.env)
  const server = await first.ready()
  const { posthorn, appId, apiKey } = await createApp(server)
  const { webhookId, eventIds } = await failedDeliveries(posthorn, receiver, 500)
  const made = await replay(posthorn, { endpointId: webhookId })
  await replayThat(posthorn, made.id, 'is under way', ({ processed }) => processed >= 100)
  first.signal('SIGKILL')
  await first.ended

  await using second = startProcess(database.env)
  const { baseUrl } = await second.ready()
  const next = new Posthorn({ appId, apiKey, baseUrl })
  expect(await completed(next, made)).toMatchObject({ total: 500, processed: 500, skipped: 0 })
  await receiver.received(eventIds.at(-1) ?? '', 2)
  await statsWith(next, webhookId, { exhausted: 500, success: 500, total: 1000 })
  const deliveries = await Array.fromAsync(next.deliveries.list(webhookId, { limit: 100 }))
  const perEvent = Map.groupBy(deliveries, ({ eventId }) => eventId)
  expect([...perEvent.values()].map(({ length }) => length)).toEqual(eventIds.map(() => 2))
})

test('a replay whose job is wiped gets another, and makes nothing twice', async () => {
  await using receiver = await startReceiver()
  await using platform = await startPlatform()
  const { posthorn } = await createApp(platform)
  // More than there are in one turn.
  const { webhookId } = await failedDeliveries(posthorn, receiver, 1_000)
  const made = await replay(posthorn, { endpointId: webhookId })
  await replayThat(posthorn, made.id, 'is under way', ({ processed }) => processed > 0)
  await withDatabase(platform.database, db => db.collection('jobs').deleteMany({}))
  expect(await completed(posthorn, made)).toMatchObject({ total: 1_000, processed: 1_000, skipped: 0 })
  await statsWith(posthorn, webhookId, { exhausted: 1_000, success: 1_000, total: 2_000 })
})
