import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

const REDELIVERY_MS = 30_000
/** Enough that nearly every lane has some. */
const ENDPOINTS = 64

fault(
  'SIGSTOP for longer than the death timeout, then SIGCONT: the woken process overwrites nothing',
  async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, { role: 'worker' }],
      webhooks: ENDPOINTS,
      webhook: { retrySchedule: [1, 1] },
    })
    const { publisher, nodes, receiver } = stage
    const sleeper = nodes[1]
    await sleeper?.isReady(16)
    const late = Promise.withResolvers<void>()
    receiver.answer({ status: 500, after: late.promise })
    await publisher.publishMany(2, 'before')
    await eventually(async () => receiver.requests.length === 2 * ENDPOINTS, 'all requests under way')
    const other = await stage.add({ role: 'worker' })
    receiver.answer({})

    const since = performance.now()
    sleeper?.signal('SIGSTOP')
    await eventually(
      async () => receiver.requests.length === 4 * ENDPOINTS,
      'all of them sent by the other',
      REDELIVERY_MS,
    )
    await other.isReady(16)
    late.resolve()
    sleeper?.signal('SIGCONT')
    await eventually(
      async () => sleeper?.log().some(({ msg }) => /silent/.test(String(msg))),
      'the sleeper to notice',
    )
    await Promise.all([sleeper?.isReady(8), other.isReady(8)])
    const awake = performance.now()
    await publisher.publishMany(3, 'after')
    const tally = await settle(stage, { since, withinMs: awake - since + REDELIVERY_MS })
    expect(tally.duplicates).toBe(2 * ENDPOINTS)
    return tally
  },
)

fault(
  'SIGSTOP in the middle of a publish: what is written under a claim that nobody has any more is sent',
  async () => {
    await using stage = await setStage({ nodes: [{}, { role: 'worker' }], webhooks: 8 })
    const { publisher, nodes } = stage
    const [sleeper, other] = nodes
    await Promise.all([sleeper?.isReady(8), other?.isReady(8)])
    const hold = sleeper?.proxy.hold(
      ({ command, collection }) => command === 'insert' && collection === 'deliveries',
    )
    const publishing = publisher.publish('slept-over')
    await hold?.caught()
    await eventually(async () => (await stage.count('events')) === 1, 'the event alone')

    const since = performance.now()
    sleeper?.signal('SIGSTOP')
    await eventually(async () => (await stage.count('workers')) === 1, 'the burial', REDELIVERY_MS)
    hold?.release()
    await eventually(async () => (await stage.count('deliveries')) === 8, 'late deliveries')
    sleeper?.signal('SIGCONT')
    await publishing
    await Promise.all([sleeper?.isReady(8), other?.isReady(8)])
    return await settle(stage, { since, withinMs: performance.now() - since + REDELIVERY_MS })
  },
)

fault(
  'cut off until it is buried: what waited in it goes on though its rows are written under a claim that nobody has any more',
  async () => {
    await using stage = await setStage({
      nodes: [{}, { role: 'worker' }],
      webhooks: 8,
      webhook: { concurrency: 1 },
    })
    const { publisher, nodes, receiver } = stage
    const [cutOff, other] = nodes
    await Promise.all([cutOff?.isReady(8), other?.isReady(8)])
    const answer = Promise.withResolvers<void>()
    receiver.answer({ after: answer.promise })
    await publisher.publish('under-way')
    await eventually(async () => receiver.requests.length === 8, 'all requests under way')
    const claimed = { claim: { $exists: true } }
    await eventually(async () => (await stage.count('deliveries', claimed)) === 8, 'the rows of all of them')

    const heartbeats = cutOff?.proxy.hold(
      ({ command, collection }) => command === 'update' && collection === 'workers',
    )
    await heartbeats?.caught()
    const cutOffAt = performance.now()
    // So late that the burial comes before the sweep of what was published; so early that it still sends.
    await eventually(async () => performance.now() - cutOffAt > 3_000, 'some time to pass')
    const rows = cutOff?.proxy.hold(
      ({ command, collection, bytes }) =>
        command === 'insert' && collection === 'deliveries' && bytes.includes('claim'),
    )
    await publisher.publish('waiting')
    await rows?.caught()
    await eventually(async () => (await stage.count('workers')) === 1, 'the burial', REDELIVERY_MS)
    const since = performance.now()
    rows?.release()
    await eventually(async () => (await stage.count('deliveries')) === 16, 'late deliveries')
    heartbeats?.release()
    receiver.answer({})
    answer.resolve()
    return await settle(stage, { since, withinMs: REDELIVERY_MS, settledWithinMs: REDELIVERY_MS })
  },
)
