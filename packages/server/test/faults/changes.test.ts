import { type Delivery, Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { byStatus, congest } from './support/congest.ts'
import { fault } from './support/fault.ts'
import { allDeliveries, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

const fleet = [{ role: 'api' }, { role: 'worker' }, { role: 'worker' }] as const

/** What a worker has had in its hand for less than this goes out as it was claimed. */
const IN_HAND_MS = 1_100
/** So many deliveries are due about the same time, and each request takes so long. */
const DUE = 40
const BEING_SENT_MS = 200
const CLICKS_APART_MS = 25
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

fault(
  'endpoint deleted with deliveries waiting and in flight: what waits ends, what is in flight counts',
  async () => {
    await using stage = await setStage({ nodes: fleet, webhook: { concurrency: 4 } })
    const { receiver, webhooks } = stage
    const answer = await congest(stage, 4, 12)

    const since = performance.now()
    await stage.posthorn().webhooks.delete(webhooks[0] ?? '')
    await pause(IN_HAND_MS)
    answer.resolve()
    await eventually(async () => {
      const { pending, retrying } = await byStatus(stage)
      return pending === undefined && retrying === undefined
    }, 'the end of all deliveries')
    const { success = [], failed = [] } = await byStatus(stage)
    expect([success.length, failed.length]).toEqual([4, 12])
    expect(new Set(failed.map(({ lastError }) => lastError))).toEqual(new Set(['endpoint_deleted']))
    expect(receiver.requests).toHaveLength(4)
    return { ...tallyOf(stage, since), received: 16, lost: 0 }
  },
)

fault(
  'endpoint switched off and on with deliveries waiting: what waited ends, what comes after is sent',
  async () => {
    await using stage = await setStage({ nodes: fleet, webhook: { concurrency: 4 } })
    const { publisher, receiver, webhooks } = stage
    const [webhookId = ''] = webhooks
    const answer = await congest(stage, 4, 12)

    const since = performance.now()
    await stage.posthorn().webhooks.update(webhookId, { active: false })
    await pause(IN_HAND_MS)
    answer.resolve()
    await eventually(async () => (await byStatus(stage)).failed?.length === 12, 'what waited to end')
    await stage.posthorn().webhooks.update(webhookId, { active: true })
    await publisher.publishMany(5, 'after')
    await eventually(async () => (await byStatus(stage)).success?.length === 9, 'the others')
    expect(receiver.requests).toHaveLength(9)
    return { ...tallyOf(stage, since), received: 21, lost: 0 }
  },
)

fault(
  'URL and secret changed with deliveries waiting and in flight: the next request uses the new ones',
  async () => {
    await using stage = await setStage({ nodes: fleet, webhook: { concurrency: 4, maxRetries: 1 } })
    await using moved = await startReceiver()
    const { publisher, receiver, webhooks } = stage
    const [webhookId = ''] = webhooks
    const answer = await congest(stage, 4, 12)

    const since = performance.now()
    const { secret } = await stage.posthorn().webhooks.rotateSecret(webhookId)
    await stage.posthorn().webhooks.update(webhookId, { url: moved.url })
    await pause(IN_HAND_MS)
    answer.resolve()
    await eventually(async () => moved.requests.length === 12, 'twelve requests at the new URL')
    for (const { body, headers } of moved.requests) await verify(body, headers, secret)
    await eventually(async () => (await byStatus(stage)).success?.length === 16, 'all of them')
    expect(receiver.requests).toHaveLength(4)
    const ids = new Set([...receiver.requests, ...moved.requests].map(({ eventId }) => eventId))
    expect(ids).toEqual(new Set(publisher.acknowledged.values()))
    return { ...tallyOf(stage, since), received: ids.size, lost: 0 }
  },
)

fault('schedule changed with a delivery in flight: its next attempt is due by the new one', async () => {
  await using stage = await setStage({ nodes: fleet, webhook: { retrySchedule: [3_600] } })
  const { publisher, receiver, webhooks } = stage
  const answer = Promise.withResolvers<void>()
  receiver.answer({ status: 500, after: answer.promise })
  await publisher.publish('in-flight')
  await eventually(async () => receiver.requests.length === 1, 'a request under way')

  const since = performance.now()
  await stage.posthorn().webhooks.update(webhooks[0] ?? '', { retrySchedule: [1, 1] })
  receiver.answer({})
  await pause(IN_HAND_MS)
  answer.resolve()
  return await settle(stage, { since, withinMs: 30_000, duplicates: false, attempts: [2] })
})

fault('retry clicked 20 times at once, on two servers: one attempt', async () => {
  await using stage = await setStage({ nodes: [...fleet, { role: 'api' }], webhook: { maxRetries: 1 } })
  const { publisher, receiver, app, nodes } = stage
  receiver.answer({ status: 500 })
  await publisher.publish('clicked')
  await eventually(async () => (await byStatus(stage)).exhausted?.length === 1, 'an exhausted delivery')
  const [delivery] = await allDeliveries(stage.posthorn())
  receiver.answer({})
  const { baseUrl } = (await nodes[3]?.ready()) ?? { baseUrl: '' }
  const other = new Posthorn({ appId: app.appId, apiKey: app.apiKey, baseUrl })

  const since = performance.now()
  const clicks = Array.from({ length: 20 }, (_, number) =>
    (number % 2 === 0 ? stage.posthorn() : other).deliveries
      .retry(delivery?.id ?? 0)
      .catch(({ code }) => expect(code).toBe('delivery_succeeded')),
  )
  await Promise.all(clicks)
  const tally = await settle(stage, { since, duplicates: false, attempts: [2] })
  await publisher.publish('afterwards')
  await eventually(async () => receiver.requests.length >= 3, 'something later')
  expect(receiver.requests).toHaveLength(3)
  return tally
})

fault('manual retries while an automatic one is due: one attempt', async () => {
  await using stage = await setStage({ nodes: fleet, webhook: { retrySchedule: [10], concurrency: 50 } })
  const { publisher, receiver } = stage
  receiver.answer({ status: 500 })
  await publisher.publishMany(DUE)
  await eventually(async () => (await byStatus(stage)).retrying?.length === DUE, 'as many retries')
  receiver.answer(() => ({ after: pause(BEING_SENT_MS) }))

  const since = performance.now()
  const clickWhenDue = async ({ id, nextAttemptAt }: Delivery, number: number): Promise<void> => {
    // Some are clicked a little before they are due, the others from then on.
    await pause(Date.parse(nextAttemptAt ?? '') - (number % 4) * CLICKS_APART_MS - Date.now())
    for (let clicks = 0; clicks < 10; clicks += 1) {
      const click = stage.posthorn().deliveries.retry(id)
      await click.catch(({ code }) => expect(code).toBe('delivery_succeeded'))
      await pause(CLICKS_APART_MS)
    }
  }
  await Promise.all((await allDeliveries(stage.posthorn())).map(clickWhenDue))
  return await settle(stage, { since, withinMs: 30_000, duplicates: false, attempts: [2] })
})
