import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const DAY_MS = 86_400_000
const platform = await sharePlatform()

interface Expiring {
  appId?: string
  expireAt?: Date
}

/** Of each kind of row of an app: in how many days they are removed, if ever. */
const daysLeft = (appId: string) =>
  withDatabase(platform.database, async db => {
    const of = async (collection: string, like: object) => {
      const rows = await db.collection<Expiring>(collection).find(like).toArray()
      const days = ({ expireAt }: Expiring) =>
        expireAt && Math.round((expireAt.getTime() - Date.now()) / DAY_MS)
      return [...new Set(rows.map(days))]
    }
    const attempts = await db.collection('attempts').find({ appId }).toArray()
    return {
      events: await of('events', { appId }),
      deliveries: await of('deliveries', { appId }),
      attempts: await of('attempts', { appId }),
      bodies: await of('attempt_bodies', { _id: { $in: attempts.map(({ _id }) => _id) } }),
    }
  })

test.each([
  { retention: undefined, days: 30, bodyDays: 7 },
  { retention: { days: 90, bodyDays: 2 }, days: 90, bodyDays: 2 },
])(
  'with $retention what is finished is removed after $days days, what was answered after $bodyDays',
  async given => {
    const { retention, days, bodyDays } = given
    await using receiver = await startReceiver()
    receiver.answer({ status: 503, body: 'later' })
    const { appId, posthorn } = await createApp(platform)
    if (retention) await platform.platform.apps.update(appId, { retention })
    await posthorn.webhooks.create({ url: receiver.url, events: ['*'], retrySchedule: [3_600] })
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
    await attemptsOf(posthorn, id, 1)
    const open = await deliveryIn(posthorn, 'retrying', id)
    expect(await daysLeft(appId)).toEqual({
      events: [days],
      deliveries: [undefined],
      attempts: [days],
      bodies: [bodyDays],
    })

    await posthorn.deliveries.retry(open.id)
    await deliveryIn(posthorn, 'exhausted', id)
    expect((await daysLeft(appId)).deliveries).toEqual([days])
    await posthorn.deliveries.retry(open.id)
    receiver.answer({})
    expect((await deliveryIn(posthorn, 'success', id)).attemptCount).toBeGreaterThan(2)
    expect((await daysLeft(appId)).deliveries).toEqual([days])
  },
)

test('the database is told to remove each kind of row by itself when its time has come', async () => {
  await withDatabase(platform.database, async db => {
    for (const collection of ['events', 'deliveries', 'attempts', 'attempt_bodies']) {
      const indexes = await db.collection(collection).indexes()
      expect(indexes, collection).toContainEqual(
        expect.objectContaining({ key: { expireAt: 1 }, expireAfterSeconds: 0 }),
      )
    }
  })
})
