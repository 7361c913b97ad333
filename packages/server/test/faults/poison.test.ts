import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { allDeliveries } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

const worker = { role: 'worker', preload: [new URL('./support/crash-on-send.ts', import.meta.url)] } as const
const MAX_CRASHES = 5

fault(
  'a delivery that crashes the process each time it is sent fails after five crashes, the others flow',
  async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, worker],
      webhooks: 2,
      webhook: { maxRetries: 1, concurrency: 4 },
    })
    const { publisher, receiver, nodes } = stage
    let [crashes, over] = [0, false]
    /** What a process manager does. */
    const supervise = async () => {
      while (!over) {
        const { code } = (await nodes.at(-1)?.ended) ?? {}
        if (over) return
        expect(code).toBe(null)
        crashes += 1
        await stage.add(worker)
      }
    }
    await nodes[1]?.isReady(16)

    const since = performance.now()
    const supervising = supervise()
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
    await eventually(
      async () => (await stage.posthorn().deliveries.listAll({ status: 'pending' }).page()).data.length === 0,
      'the others',
      60_000,
    )
    over = true
    await nodes.at(-1)?.kill()
    await supervising

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
