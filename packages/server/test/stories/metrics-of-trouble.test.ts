import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { scrape } from '../support/scrape.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startPlatformOnProxy } from '../support/start-platform-on-proxy.ts'
import { startReceiver } from '../support/start-receiver.ts'

test('while the database is away the metrics are read all the same, and do not pretend to know the queue', async () => {
  await using platform = await startPlatformOnProxy()
  await eventually(async () => {
    const state = await (await fetch(`${platform.baseUrl}/readyz`)).json()
    return state.lanes === 16
  }, 'the platform to own all lanes')
  await platform.proxy.cut('refused')
  const metrics = await scrape(platform.baseUrl)
  expect(metrics.get('posthorn_queue_due_deliveries')).toBeNaN()
  expect(metrics.get('posthorn_queue_oldest_due_seconds')).toBeNaN()
  expect(metrics.get('posthorn_publishes_total')).toBe(0)
})

test('what a dead worker had claimed is counted as given back by the worker that finds it', async () => {
  await using platform = await startPlatform()
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const rateLimit = { limit: 1, perSeconds: 60 } as const
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'], rateLimit })
  await posthorn.events.publishBatch({
    events: Array.from({ length: 9 }, () => ({ type: 'order.paid', data: {} })),
  })
  await withDatabase(platform.database, async db => {
    const claimed = await db
      .collection('deliveries')
      .updateMany(
        { nextAt: { $exists: true } },
        { $set: { claim: { by: 'dead', token: 'dead:1' } }, $unset: { nextAt: '' } },
      )
    expect(claimed.modifiedCount).toBeGreaterThan(0)
    await db.collection<{ _id: number }>('workers').insertOne({
      _id: 1_000,
      incarnation: 'dead',
      delivers: true,
      heartbeatAt: new Date(0),
    } as {
      _id: number
    })
    await eventually(async () => {
      const metrics = await scrape(platform.baseUrl)
      return metrics.get('posthorn_claims_given_back_total') === claimed.modifiedCount
    }, 'what was claimed to be counted as given back')
  })
})
