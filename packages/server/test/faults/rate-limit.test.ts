import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { type Stage, setStage } from './support/stage.ts'
import { tooFast } from './support/too-fast.ts'

const SECOND = { limit: 8, perSeconds: 1 } as const
const MINUTE = { limit: 20, perSeconds: 60 } as const
/** What these make at the receiver: a limit of 20 a minute, being smooth, is one in three seconds. */
const PER_SECOND = { limit: 8, ms: 1_000 }
const PER_MINUTE = { limit: 1, ms: 3_000 }
/** Of each limit: enough that every worker has some. */
const ENDPOINTS = 12
const EVENTS = 600

/** When requests came for each endpoint, in milliseconds. */
const timesOf = ({ receiver, webhooks }: Stage): number[][] => {
  const byPath = Map.groupBy(receiver.requests, ({ path }) => path)
  return webhooks.map((_, number) => (byPath.get(`/hook/${number}`) ?? []).map(({ at }) => at))
}

fault(
  'a rate limit holds while lanes go from worker to worker, by a start, a stop and a kill -9',
  async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, { role: 'worker' }],
      webhooks: 2 * ENDPOINTS,
      webhook: { rateLimit: SECOND },
    })
    const { publisher, nodes, webhooks } = stage
    const perMinute = webhooks.slice(ENDPOINTS)
    const change = (ids: readonly string[], rateLimit: typeof MINUTE | null) =>
      Promise.all(ids.map(id => stage.posthorn().webhooks.update(id, { rateLimit })))
    /** Every endpoint has had that many requests more. */
    const more = async (count: number): Promise<void> => {
      const before = timesOf(stage).map(({ length }) => length)
      await eventually(
        async () => timesOf(stage).every(({ length }, number) => length >= (before[number] ?? 0) + count),
        `${count} more requests for everybody`,
        60_000,
      )
    }
    await change(perMinute, MINUTE)
    const [, first] = nodes
    await first?.isReady(16)

    const since = performance.now()
    await publisher.publishMany(EVENTS)
    await more(2)
    const second = await stage.add({ role: 'worker' })
    await Promise.all([first?.isReady(8), second.isReady(8)])
    await more(3)
    expect(await second.terminate()).toBe(0)
    await first?.isReady(16)
    await more(3)
    const third = await stage.add({ role: 'worker' })
    await Promise.all([first?.isReady(8), third.isReady(8)])
    await more(3)
    await first?.kill()
    await third.isReady(16)
    await more(3)

    const times = timesOf(stage)
    const excess = times.map((some, number) => tooFast(some, number < ENDPOINTS ? PER_SECOND : PER_MINUTE))
    expect(excess).toEqual(times.map(() => []))
    await change(webhooks, null)
    return await settle(stage, { since, withinMs: performance.now() - since + 60_000 })
  },
)
