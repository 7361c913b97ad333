import type { Bench } from '../bench.ts'
import { nowMs, sleep } from '../measure/clock.ts'
import { watch } from '../measure/watch.ts'
import { awaitArrivals } from './await-arrivals.ts'
import { refusedIn, type Target } from './publishing.ts'

export const PUBLISHERS = 32

interface Load {
  target: Target
  /** Where its endpoints are. */
  paths: readonly string[]
  /** The server's. */
  pid: number
}

/** What publishers that never rest get through in a window, and whether everything acknowledged arrives after it. */
export const sustain = async (bench: Bench, { target, paths, pid }: Load) => {
  const { plan, publisher, receiver } = bench
  await publisher.ask('closedLoop', { target, publishers: PUBLISHERS, batch: 1 })
  await sleep(plan.warmUpMs)
  const window = await watch(bench, pid, plan.windowMs)
  const published = await publisher.ask('stop', undefined)
  const stoppedAt = nowMs()
  const ids = published.flatMap(it => it.ids)
  const lost = await awaitArrivals(bench, ids, paths)
  const drainMs = nowMs() - stoppedAt

  const seconds = (window.to - window.from) / 1000
  const deliveries = await receiver.ask('between', window)
  const accepted = published.flatMap(it => it.acceptedAt).filter(at => at >= window.from && at < window.to)
  return {
    delivered: deliveries / seconds,
    accepted: accepted.length / seconds,
    serverMs: window.server / deliveries,
    databaseMs: window.database / deliveries,
    publisherMs: window.publisher / deliveries,
    receiverMs: window.receiver / deliveries,
    strangers: window.strangers,
    refused: refusedIn(published),
    lost,
    repeated: await receiver.ask('repeated', undefined),
    drainMs,
  }
}
