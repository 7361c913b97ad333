import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { allDeliveries, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import type { Request } from './support/wire-messages.ts'

const REDELIVERY_MS = 30_000
const isUpdateOfEndpoints = ({ command, collection }: Request) =>
  command === 'update' && collection === 'endpoints'
const isOutcome = ({ command, collection, bytes }: Request) =>
  ['insert', 'update'].includes(command) && collection === 'deliveries' && bytes.includes('lastAttemptAt')

fault('kill -9 mid-request', async () => {
  await using stage = await setStage({ webhook: { concurrency: 8, maxRetries: 1 } })
  const { publisher, nodes, receiver } = stage
  receiver.answer({ after: new Promise(() => {}) })
  await publisher.publishMany(40)
  await eventually(async () => receiver.requests.length === 8, 'eight requests under way')

  const since = performance.now()
  await nodes[0]?.kill()
  receiver.answer({})
  await stage.turnTo(await stage.add())
  const tally = await settle(stage, { since, withinMs: REDELIVERY_MS })
  expect(tally.duplicates).toBe(8)
  return tally
})

fault("kill -9 after the receiver's 200 but before it was recorded", async () => {
  await using stage = await setStage({ webhook: { maxRetries: 1 } })
  const { publisher, nodes, receiver } = stage
  const hold = nodes[0]?.proxy.hold(isOutcome)
  await publisher.publishMany(20)
  await eventually(async () => receiver.requests.length === 20, 'everything at the receiver')
  await hold?.caught()
  expect(await stage.count('deliveries', { status: 'success' })).toBe(0)

  const since = performance.now()
  await nodes[0]?.kill()
  await stage.turnTo(await stage.add())
  const tally = await settle(stage, { since, withinMs: REDELIVERY_MS })
  expect(tally.duplicates).toBe(20)
  return tally
})

fault('kill -9 while attempts are written: no delivery is done without the attempt that did it', async () => {
  await using stage = await setStage()
  const { publisher, nodes, receiver } = stage
  const hold = nodes[0]?.proxy.hold(({ collection }) => collection === 'attempts')
  await publisher.publishMany(5)
  await eventually(async () => receiver.requests.length === 5, 'everything at the receiver')
  await hold?.caught()

  const since = performance.now()
  await nodes[0]?.kill()
  await stage.turnTo(await stage.add())
  const tally = await settle(stage, { since, withinMs: REDELIVERY_MS })
  for (const { id } of await allDeliveries(stage.posthorn())) {
    const { data } = await stage.posthorn().deliveries.attempts(id).page()
    expect(data.map(({ number }) => number)).toEqual([1])
  }
  return tally
})

fault(
  'kill -9 after a failed attempt was recorded, before anybody was told when the next is due',
  async () => {
    await using stage = await setStage({ webhook: { retrySchedule: [1, 1, 1] } })
    const { publisher, nodes, receiver } = stage
    receiver.answer({ status: 500 })
    const hold = nodes[0]?.proxy.hold(isUpdateOfEndpoints)
    await publisher.publishMany(5)
    await eventually(async () => receiver.requests.length === 5, 'everything at the receiver')
    await hold?.caught()
    await eventually(
      async () => (await stage.count('deliveries', { status: 'retrying' })) === 5,
      'five retries',
    )

    const since = performance.now()
    await nodes[0]?.kill()
    receiver.answer({})
    await stage.turnTo(await stage.add())
    return await settle(stage, { since, withinMs: REDELIVERY_MS, attempts: [2] })
  },
)

fault('kill -9 of the worker that buries another', async () => {
  await using stage = await setStage({
    nodes: [{ role: 'api' }, { role: 'worker' }, { role: 'worker' }],
    webhooks: 12,
  })
  const { publisher, nodes, receiver } = stage
  const [, first, second] = nodes
  await Promise.all([first?.isReady(8), second?.isReady(8)])
  receiver.answer({ after: new Promise(() => {}) })
  await publisher.publishMany(4)
  await eventually(async () => receiver.requests.length === 48, 'all requests under way')

  const since = performance.now()
  await first?.kill()
  // What the first had waits again, and nobody has been told.
  const hold = second?.proxy.hold(isUpdateOfEndpoints)
  await hold?.caught()
  await second?.kill()
  receiver.answer({})
  await stage.add({ role: 'worker' })
  return await settle(stage, { since, withinMs: 2 * REDELIVERY_MS })
})
