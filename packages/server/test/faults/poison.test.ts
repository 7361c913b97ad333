import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { allDeliveries } from './support/settle.ts'
import type { Node, NodeOptions } from './support/node.ts'
import { setStage, type Stage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

const preload = [new URL('./support/crash-on-send.ts', import.meta.url)]
const MAX_CRASHES = 5

/** What a process manager does for the last process of a stage: starts it again whenever it dies. */
const supervise = (stage: Stage, options: NodeOptions, onRestart?: (node: Node) => Promise<void>) => {
  let [crashes, over] = [0, false]
  const watch = async () => {
    for (;;) {
      const { code } = (await stage.nodes.at(-1)?.ended) ?? {}
      if (over) return
      expect(code).toBe(null)
      crashes += 1
      const node = await stage.launch(options)
      const restarted = node.ready().then(() => onRestart?.(node))
      // It may die before it is ready.
      await restarted.catch(() => node.ended)
    }
  }
  const watching = watch()
  return {
    /** @returns how often it died */
    stop: async (): Promise<number> => {
      over = true
      await stage.nodes.at(-1)?.kill()
      await watching
      return crashes
    },
  }
}

/** Resolves when everything acknowledged has its deliveries, and none of them waits any more. */
const allSent = (stage: Stage) =>
  eventually(
    async () => {
      const deliveries = await allDeliveries(stage.posthorn())
      const byEvent = Map.groupBy(deliveries, ({ eventId }) => eventId)
      const isMade = (id: string) => byEvent.get(id)?.length === stage.webhooks.length
      const areMade = [...stage.publisher.acknowledged.values()].every(isMade)
      return areMade && deliveries.every(({ status }) => status !== 'pending')
    },
    'the others',
    60_000,
  )

fault(
  'a delivery that crashes the process each time it is sent fails after five crashes, the others flow',
  async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, { role: 'worker', preload }],
      webhooks: 2,
      webhook: { maxRetries: 1, concurrency: 4 },
    })
    const { publisher, receiver, nodes } = stage
    await nodes[1]?.isReady(16)

    const since = performance.now()
    const supervised = supervise(stage, { role: 'worker', preload })
    await publisher.publishMany(20, 'good')
    const { id: poison } = await stage
      .posthorn()
      .events.publish({ type: 'order.paid', data: { key: 'poison' } })
    await publisher.publishMany(20, 'good-too')
    const load = publisher.keepPublishing(1, 1_000)
    const poisoned = async () => (await stage.posthorn().events.get(poison)).deliveries
    await eventually(
      async () => (await poisoned()).every(({ status }) => status === 'failed'),
      'the end of what crashes',
      240_000,
    )
    await load.stop()
    await allSent(stage)
    const crashes = await supervised.stop()

    expect(await poisoned()).toMatchObject([
      { attemptCount: 0, lastError: 'crashed' },
      { attemptCount: 0, lastError: 'crashed' },
    ])
    expect(crashes).toBeGreaterThanOrEqual(MAX_CRASHES)
    expect(crashes).toBeLessThanOrEqual(2 * MAX_CRASHES)
    const others = (await allDeliveries(stage.posthorn())).filter(({ eventId }) => eventId !== poison)
    expect(others.filter(({ status, attemptCount }) => status !== 'success' || attemptCount !== 1)).toEqual(
      [],
    )
    const ids = [...publisher.acknowledged.values()]
    const received = ids.filter(id => receiver.of(id).length >= 2)
    expect(received).toHaveLength(ids.length)
    const duplicates = receiver.requests.length - others.length
    return { ...tallyOf(stage, since), received: received.length, lost: 0, duplicates }
  },
)

fault(
  'a delivery that crashes the very process it was published in fails after five crashes, the first one without a row of it',
  async () => {
    const all = { role: 'all', preload } as const
    // The other answers whoever looks: an answer with such a body would be a crash of its own.
    await using stage = await setStage({ nodes: [{ role: 'api' }, all], webhook: { maxRetries: 1 } })
    const { publisher, receiver, nodes } = stage
    const publishTo = async (node: Node | undefined) => publisher.server((await node?.listening()) ?? '')
    await nodes[1]?.isReady(16)
    await publishTo(nodes[1])
    await publisher.publishMany(20, 'good')

    const since = performance.now()
    const supervised = supervise(stage, all, publishTo)
    const load = publisher.keepPublishing(2, 500)
    const poisoning = publisher.publish('poison')
    await nodes[1]?.ended
    const [event] = (await stage.posthorn().events.list({ key: 'poison' }).page()).data
    const poison = event?.id ?? ''
    const poisoned = async () => (await stage.posthorn().events.get(poison)).deliveries
    expect(await poisoned(), 'what there was of it at the first crash').toEqual([])
    await poisoning
    expect(publisher.acknowledged.get('poison')).toBe(poison)
    await eventually(
      async () => (await poisoned()).some(({ status }) => status === 'failed'),
      'the end of what crashes',
      240_000,
    )
    await load.stop()
    await allSent(stage)
    const crashes = await supervised.stop()

    expect(await poisoned()).toMatchObject([{ attemptCount: 0, lastError: 'crashed', status: 'failed' }])
    expect(crashes).toBe(MAX_CRASHES)
    const others = (await allDeliveries(stage.posthorn())).filter(({ eventId }) => eventId !== poison)
    expect(others.filter(({ status, attemptCount }) => status !== 'success' || attemptCount !== 1)).toEqual(
      [],
    )
    const ids = [...publisher.acknowledged.values()].filter(id => id !== poison)
    const received = ids.filter(id => receiver.of(id).length >= 1)
    expect(received).toHaveLength(ids.length)
    const duplicates = receiver.requests.length - others.length
    return { ...tallyOf(stage, since), received: received.length, lost: 0, duplicates }
  },
)
