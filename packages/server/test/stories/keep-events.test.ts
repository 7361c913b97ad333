import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { eventModel } from '../../src/domain/events/event-model.ts'
import { keepEvents } from '../../src/domain/events/keep-events.ts'
import { deliveryModel } from '../../src/domain/deliveries/delivery-model.ts'
import { createApp } from '../support/create-app.ts'
import { databaseUri, withDatabase } from '../support/database.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const DAY_MS = 86_400_000
const platform = await sharePlatform()

/** The hourly look of the sweeps, as it would be so many days from now. */
const lookAfter = async (days: number): Promise<void> => {
  const connection = await mongoose.createConnection(databaseUri(platform.database)).asPromise()
  const now = () => new Date(Date.now() + days * DAY_MS)
  await keepEvents({ events: eventModel(connection), deliveries: deliveryModel(connection), now })
  await connection.close()
}

const daysLeftOf = (eventId: string): Promise<number> =>
  withDatabase(platform.database, async db => {
    const event = await db.collection<{ _id: string; expireAt: Date }>('events').findOne({ _id: eventId })
    return Math.round(((event?.expireAt.getTime() ?? 0) - Date.now()) / DAY_MS)
  })

test.each([
  ['waits for its endpoint', { $set: { nextAt: new Date() } }],
  ['is being sent', { $set: { claim: { by: 'somebody', token: 'somebody:1' } } }],
])('an event is kept beyond its retention while a delivery of it %s', async (_what, open) => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const delivered = await posthorn.events.publish({ type: 'order.paid', data: { n: 1 } })
  const held = await posthorn.events.publish({ type: 'order.paid', data: { n: 2 } })
  for (const { id } of [delivered, held]) await deliveryIn(posthorn, 'success', id)
  await withDatabase(platform.database, db =>
    db.collection('deliveries').updateOne({ eventId: held.id }, { ...open, $unset: { expireAt: '' } }),
  )

  await lookAfter(29)

  expect(await daysLeftOf(delivered.id)).toBe(30)
  expect(await daysLeftOf(held.id)).toBe(32)
})
