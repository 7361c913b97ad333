import type { Bench } from '../bench.ts'
import { awaitArrivals } from '../load/await-arrivals.ts'
import { refusedIn } from '../load/publishing.ts'
import { nowMs, sleep } from '../measure/clock.ts'
import { watch } from '../measure/watch.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import type { Goal } from '../row.ts'

const PUBLISHERS = 32
/** The most there is: what the server sustains is measured, not what it spares one receiver. */
const CONCURRENCY = 50

/**
 * One app whose events go to so many endpoints, published by publishers that never rest: what it sustains, what it costs,
 * and that everything acknowledged arrives.
 */
export const measureFanOut = async (bench: Bench, endpoints: number) => {
  const { plan, publisher, receiver } = bench
  const bare = await bench.bareLoop(PUBLISHERS)
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const paths = Array.from({ length: endpoints }, (_, index) => `/endpoints/${index}`)
  const target = await createShop(server.origin, paths.map(bench.urlOf), { concurrency: CONCURRENCY })

  await publisher.ask('closedLoop', { target, publishers: PUBLISHERS, batch: 1 })
  await sleep(plan.warmUpMs)
  const window = await watch(bench, server.pid, plan.windowMs)
  const published = await publisher.ask('stop', undefined)
  const stoppedAt = nowMs()
  const lost = await awaitArrivals(
    bench,
    published.flatMap(it => it.ids),
    paths,
  )
  const drainMs = nowMs() - stoppedAt

  const seconds = (window.to - window.from) / 1000
  const deliveries = await receiver.ask('between', window)
  const accepted = published.flatMap(it => it.acceptedAt).filter(at => at >= window.from && at < window.to)
  const delivered = deliveries / seconds
  return {
    delivered,
    /** Of what the bare loop does with a core to itself. */
    ratio: delivered / bare.perCoreSecond,
    ratioOfWall: delivered / bare.perSecond,
    accepted: accepted.length / seconds,
    bareACore: bare.perCoreSecond,
    bare: bare.perSecond,
    serverMs: window.server / deliveries,
    databaseMs: window.database / deliveries,
    publisherMs: window.publisher / deliveries,
    receiverMs: window.receiver / deliveries,
    strangers: window.strangers,
    refused: refusedIn(published),
    lost,
    repeated: await receiver.ask('repeated', undefined),
    drainMs,
    warnings: server.warnings(),
  }
}

export type FanOut = Awaited<ReturnType<typeof measureFanOut>>

export const fanOutGoal = (what: string, ratio: number): Goal<FanOut> => ({
  what: `${what}, ${PUBLISHERS} concurrent publishers, closed loop`,
  target: `≥ ${ratio} of the bare loop`,
  describe: it => `${show(it.delivered)} delivered/s, ${show(it.ratio)} of the bare loop`,
  isReached: it => it.ratio >= ratio && it.lost === 0,
})
