import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { statsWith } from '../support/deliveries.ts'
import { failedDeliveries } from '../support/failed-deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { completed, replay, replayed, replayThat } from '../support/replays.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('20 replays at once are 20 tasks, each of which sends every event once', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId, eventIds } = await failedDeliveries(posthorn, receiver, 3)
  const made = await Promise.all(
    Array.from({ length: 20 }, () => replay(posthorn, { endpointId: webhookId })),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(20)
  expect(made.map(({ total }) => total)).toEqual(made.map(() => 3))
  for (const one of made) expect(await completed(posthorn, one)).toMatchObject({ processed: 3, skipped: 0 })
  await statsWith(posthorn, webhookId, { exhausted: 3, success: 60, total: 63 })
  for (const eventId of eventIds) expect(receiver.of(eventId)).toHaveLength(21)

  const listed = await Array.fromAsync(posthorn.replays.list({ limit: 7 }))
  expect(listed.map(({ id }) => id)).toEqual(
    made
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  )
})

test('a replay goes at a pace that leaves room for what is published meanwhile', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId } = await failedDeliveries(posthorn, receiver, 600)
  const sentBefore = receiver.requests.length
  const made = await replay(posthorn, { endpointId: webhookId })
  await replayThat(posthorn, made.id, 'has begun', ({ processed }) => processed > 0)
  const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await receiver.received(id)
  expect(await posthorn.replays.get(made.id)).toMatchObject({ status: 'running' })

  const { createdAt, endedAt } = await completed(posthorn, made)
  expect(Date.parse(endedAt ?? '') - Date.parse(createdAt)).toBeGreaterThan(2_500)
  await statsWith(posthorn, webhookId, { exhausted: 600, success: 601 })
  const times = receiver.requests.slice(sentBefore).map(({ at }) => at)
  const inASecond = times.map(from => times.filter(at => at >= from && at < from + 1_000).length)
  expect(Math.max(...inASecond)).toBeLessThan(400)
})

test('a replay waits for an endpoint that is slow, so that its live events do not wait behind all of it', async () => {
  await using slow = await startReceiver()
  await using fast = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId } = await failedDeliveries(posthorn, slow, 600)
  const other = await failedDeliveries(posthorn, fast, 400)
  await posthorn.webhooks.update(webhookId, { rateLimit: { limit: 1, perSeconds: 1 } })

  const made = await replay(posthorn, { endpointId: webhookId })
  await replayThat(posthorn, made.id, 'has begun', ({ processed }) => processed >= 100)
  // It takes the other task some turns to end: this one has had as many.
  await replayed(posthorn, { endpointId: other.webhookId })
  expect((await posthorn.replays.get(made.id)).processed).toBeLessThan(300)

  await posthorn.webhooks.update(webhookId, { rateLimit: null })
  expect(await completed(posthorn, made)).toMatchObject({ processed: 600, skipped: 0 })
})

test('a replay that is cancelled stops within a second, and cannot be cancelled again', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId } = await failedDeliveries(posthorn, receiver, 500)
  const made = await replay(posthorn, { endpointId: webhookId })
  await replayThat(posthorn, made.id, 'has begun', ({ processed }) => processed > 0)
  const cancelled = await posthorn.replays.cancel(made.id)
  expect(cancelled).toMatchObject({ status: 'cancelled', endedAt: expect.any(String) })
  expect(cancelled.processed).toBeLessThan(500)
  expect(await refusalOf(posthorn.replays.cancel(made.id))).toMatchObject({
    status: 409,
    code: 'replay_ended',
  })

  // A later one that ends is proof that this one would have gone on by now.
  const later = await replayed(posthorn, { endpointId: webhookId, endDate: '2026-01-01T00:00:00Z' })
  expect(later).toMatchObject({ total: 0 })
  expect(await posthorn.replays.get(made.id)).toEqual(cancelled)
  const { success } = (await posthorn.webhooks.stats(webhookId)).counts
  const { pending } = (await posthorn.webhooks.stats(webhookId)).counts
  expect(success + pending).toBeLessThanOrEqual(cancelled.processed + 50)
  const ended = await replayed(posthorn, { endpointId: webhookId, endDate: '2026-01-01T00:00:00Z' })
  expect(await refusalOf(posthorn.replays.cancel(ended.id))).toMatchObject({ code: 'replay_ended' })
})

test('events that retention has removed are counted as skipped', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId, eventIds } = await failedDeliveries(posthorn, receiver, 5)
  const gone = eventIds.slice(0, 2)
  await withDatabase(platform.database, db =>
    db.collection<{ _id: string }>('events').deleteMany({ _id: { $in: gone } }),
  )
  const ended = await replayed(posthorn, { endpointId: webhookId })
  expect(ended).toMatchObject({ total: 5, processed: 5, skipped: 2 })
  await statsWith(posthorn, webhookId, { exhausted: 5, success: 3, total: 8 })
})

test('a replay of what is to be removed soon keeps its event for as long as it takes', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { webhookId, eventIds } = await failedDeliveries(posthorn, receiver, 1)
  const events = { _id: { $in: eventIds } }
  await withDatabase(platform.database, async db => {
    const collection = db.collection<{ _id: string; expireAt: Date }>('events')
    await collection.updateMany(events, { $set: { expireAt: new Date(Date.now() + 60_000) } })
    await replayed(posthorn, { endpointId: webhookId })
    const kept = await collection.findOne(events)
    expect(kept?.expireAt.getTime()).toBeGreaterThan(Date.now() + 2 * 86_400_000)
  })
})
