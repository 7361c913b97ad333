import { expect, test } from 'vitest'
import type { Request } from '../faults/support/wire-messages.ts'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { deliveryIn, statsWith } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { shareProxiedPlatform } from '../support/share-proxied-platform.ts'
import { type Answer, startReceiver } from '../support/start-receiver.ts'

const LIMIT_MS = 60_000
const LANES = 16
/** What has waited in memory for longer goes out by what is in the database. */
const STALE_MS = 1_500
/** What is sent by nobody any more is found after 15 s. */
const AT_ONCE_MS = 10_000

const { database, platform, proxy } = await shareProxiedPlatform()

/** What is sent before it has a row is sent by whoever has its lane. */
const allLanes = () =>
  eventually(async () => {
    const { ready, lanes } = await (await fetch(`${platform.baseUrl}/readyz`)).json()
    return ready === true && lanes === LANES
  }, 'all lanes')

const count = (like: Record<string, unknown>): Promise<number> =>
  withDatabase(database, db => db.collection('deliveries').countDocuments(like))

/** The insert of deliveries of a type, with a claim or as they have ended. */
const insertOf = (eventType: string, how: 'claim' | 'expireAt') => (request: Request) =>
  request.command === 'insert' &&
  request.collection === 'deliveries' &&
  request.bytes.includes(eventType) &&
  request.bytes.includes(how)

/** An app with an endpoint for orders that are paid, one at a time and answered as a test likes, and another for those that are sent. */
const setScene = async (answer: Answer) => {
  await allLanes()
  const stack = new AsyncDisposableStack()
  const receiver = stack.use(await startReceiver())
  receiver.answer(({ path }) => (path.endsWith('/paid') ? answer : {}))
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  const [paid, sent] = [
    await posthorn.webhooks.create({ url: `${receiver.url}/paid`, events: ['order.paid'], concurrency: 1 }),
    await posthorn.webhooks.create({ url: `${receiver.url}/sent`, events: ['order.sent'] }),
  ]
  let [published, others] = [0, 0]
  /** Publishes something else. @returns whether anything of that kind is recorded */
  const publishAnother = async (): Promise<boolean> => {
    await posthorn.events.publish({ type: 'order.sent', data: {} })
    others += 1
    const recorded = { endpointId: sent.id, status: 'success' }
    return (await count(recorded)) > 0
  }
  const isCounted = (counts: { pending: number; success: number; total: number }) =>
    statsWith(posthorn, paid.id, counts)
  return {
    publish: () => {
      published += 1
      return posthorn.events.publish({ type: 'order.paid', data: {} })
    },
    publishAnother,
    isCounted,
    receiver,
    /** The event was sent once, and is stored and shown so; all that were published are counted once. */
    wasSentOnce: async (eventId: string): Promise<void> => {
      const delivery = await deliveryIn(posthorn, 'success', eventId)
      expect(delivery).toMatchObject({ attemptCount: 1, lastStatusCode: 200, nextAttemptAt: null })
      expect((await posthorn.deliveries.attempts(delivery.id).page()).data).toHaveLength(1)
      expect(receiver.of(eventId)).toHaveLength(1)
      // Whatever was counted before is in the statistics with this.
      await publishAnother()
      await statsWith(posthorn, sent.id, { success: others, total: others })
      await isCounted({ pending: 0, success: published, total: published })
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

/** Ends the connections, so that what is held never comes across. */
const loseAnswer = (held: { release: () => void }): void => {
  proxy.cut()
  proxy.mend()
  held.release()
}

test('an outcome that comes while the row of its delivery is being inserted waits for the row', {
  timeout: LIMIT_MS,
}, async () => {
  const answer = Promise.withResolvers<void>()
  await using scene = await setScene({ after: answer.promise })
  const row = proxy.hold(insertOf('order.paid', 'claim'))
  const { id } = await scene.publish()
  await row.caught()

  answer.resolve()
  await eventually(scene.publishAnother, 'the outcome of something that was sent later')
  row.release()

  await scene.wasSentOnce(id)
})

test('the outcome of a delivery without a row is counted once when the answer to its insert is lost', {
  timeout: LIMIT_MS,
}, async () => {
  await using scene = await setScene({})
  const row = proxy.hold(insertOf('order.paid', 'expireAt'), 'answers')
  const { id } = await scene.publish()
  await row.caught()

  loseAnswer(row)

  await scene.wasSentOnce(id)
})

test('an outcome finds the row of its delivery when the answer to the insert of that was lost', {
  timeout: LIMIT_MS,
}, async () => {
  const answer = Promise.withResolvers<void>()
  await using scene = await setScene({ after: answer.promise })
  const row = proxy.hold(insertOf('order.paid', 'claim'), 'answers')
  const { id } = await scene.publish()
  await row.caught()

  answer.resolve()
  await eventually(scene.publishAnother, 'the outcome of something that was sent later')
  loseAnswer(row)

  await scene.wasSentOnce(id)
})

test('a row whose insert got no answer is counted once when it is inserted again', {
  timeout: LIMIT_MS,
}, async () => {
  const answer = Promise.withResolvers<void>()
  await using scene = await setScene({ after: answer.promise })
  const row = proxy.hold(insertOf('order.paid', 'claim'), 'answers')
  const { id } = await scene.publish()
  await row.caught()

  const again = proxy.hold(insertOf('order.paid', 'claim'))
  loseAnswer(row)
  await again.caught()
  again.release()
  await scene.isCounted({ pending: 1, success: 0, total: 1 })
  answer.resolve()

  await scene.wasSentOnce(id)
})

test('what waited so long that its row should be read is sent by what is known when the row cannot be written', {
  timeout: LIMIT_MS,
}, async () => {
  const answer = Promise.withResolvers<void>()
  await using scene = await setScene({ after: answer.promise })
  await scene.publish()
  const isClaimed = { eventType: 'order.paid', claim: { $exists: true } }
  await eventually(async () => (await count(isClaimed)) === 1, 'the row of what is being sent')
  const row = proxy.hold(insertOf('order.paid', 'claim'))
  const { id } = await scene.publish()
  const publishedAt = performance.now()
  await row.caught()
  await eventually(async () => performance.now() - publishedAt > STALE_MS, 'it to have waited long')

  answer.resolve()
  await eventually(scene.publishAnother, 'the outcome of something that was sent later')
  loseAnswer(row)

  await eventually(async () => scene.receiver.of(id).length > 0, 'a request at once', AT_ONCE_MS)
  await scene.wasSentOnce(id)
})
