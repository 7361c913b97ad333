import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { shareProxiedPlatform } from '../support/share-proxied-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const { platform, proxy } = await shareProxiedPlatform()

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
