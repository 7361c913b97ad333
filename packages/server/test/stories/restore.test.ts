import { Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { expect, test, vi } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { databaseUri, withDatabase } from '../support/database.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** Each starts two processes, one after the other. */
vi.setConfig({ testTimeout: 120_000 })

const paid = { type: 'order.paid', data: {} }

/** What a backup and its restore come to: all rows, without indexes and without the collections that are left out. */
const copy = (from: string, to: string, leftOut: readonly string[]): Promise<void> =>
  withDatabase(from, source =>
    withDatabase(to, async target => {
      for (const { name } of await source.listCollections().toArray()) {
        const rows = await source.collection(name).find({}, { promoteValues: false }).toArray()
        if (!leftOut.includes(name) && rows.length > 0) await target.collection(name).insertMany(rows)
      }
    }),
  )

test.each([{ lost: ['jobs', 'agenda_logs'] }, { lost: ['jobs', 'agenda_logs', 'workers'] }])(
  'a database that is restored without $lost goes on where the backup left off',
  async ({ lost }) => {
    await using original = deployment()
    await using restored = deployment()
    await using receiver = await startReceiver()
    await using first = startProcess(original.env)
    const { appId, apiKey, posthorn } = await createApp(await first.ready())
    const options = { url: receiver.url, events: ['*'], retrySchedule: [3_600] }
    const headers = { authorization: 'Bearer of the receiver' }
    const { secret } = await posthorn.webhooks.create({ ...options, headers })
    const done = await posthorn.events.publish(paid)
    await deliveryIn(posthorn, 'success', done.id)
    receiver.answer({ status: 500 })
    const waiting = await posthorn.events.publish(paid)
    await deliveryIn(posthorn, 'retrying', waiting.id)
    receiver.answer({ after: new Promise(() => {}) })
    const beingSent = await posthorn.events.publish(paid)
    await receiver.received(beingSent.id)
    const claimed = { eventId: beingSent.id, claim: { $exists: true } }
    await eventually(
      () =>
        withDatabase(
          original.database,
          async db => (await db.collection('deliveries').countDocuments(claimed)) === 1,
        ),
      'its row',
    )

    await copy(original.database, restored.database, lost)
    first.signal('SIGKILL')
    await first.ended
    receiver.answer({})
    await using second = startProcess({ ...original.env, MONGODB_URI: databaseUri(restored.database) })
    const { baseUrl } = await second.ready()
    const afterwards = new Posthorn({ appId, apiKey, baseUrl })

    await deliveryIn(afterwards, 'success', beingSent.id)
    const still = await deliveryIn(afterwards, 'retrying', waiting.id)
    await afterwards.deliveries.retry(still.id)
    await deliveryIn(afterwards, 'success', waiting.id)
    const next = await afterwards.events.publish(paid)
    await deliveryIn(afterwards, 'success', next.id)
    expect([done, waiting, beingSent, next].map(({ id }) => receiver.of(id).length)).toEqual([1, 2, 2, 1])
    for (const request of receiver.requests) {
      await verify(request.body, request.headers, secret)
      expect(request.headers).toMatchObject(headers)
    }
  },
)
