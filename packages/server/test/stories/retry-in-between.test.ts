import { afterAll, expect, test } from 'vitest'
import { startWireProxy } from '../faults/support/wire-proxy.ts'
import { createApp } from '../support/create-app.ts'
import { dropDatabase } from '../support/database.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { newDatabaseName, startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const proxy = await startWireProxy()
const database = newDatabaseName()
const platform = await startPlatform({ MONGODB_URI: proxy.uri(database) })
afterAll(async () => {
  await platform[Symbol.asyncDispose]()
  await proxy[Symbol.asyncDispose]()
  await dropDatabase(database)
})

const HOUR_MS = 3_600_000

test('a retry that was asked for right before the automatic one is that one, also when it comes to the database after it', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'], retrySchedule: [2, 3_600] })
  const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const { id } = await deliveryIn(posthorn, 'retrying', eventId)
  const isRetry = proxy.hold(
    ({ command, collection }) => command === 'findAndModify' && collection === 'deliveries',
  )
  const retry = posthorn.deliveries.retry(id)
  await isRetry.caught()
  await attemptsOf(posthorn, eventId, 2)
  isRetry.release()

  expect(await retry).toMatchObject({ id, attemptCount: 2 })
  const { nextAttemptAt } = await posthorn.deliveries.get(id)
  expect(Date.parse(nextAttemptAt ?? '')).toBeGreaterThan(Date.now() + HOUR_MS / 2)
  expect(receiver.of(eventId)).toHaveLength(2)
})
