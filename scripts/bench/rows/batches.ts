import type { Bench } from '../bench.ts'
import { awaitArrivals } from '../load/await-arrivals.ts'
import { refusedIn } from '../load/publishing.ts'
import { sleep } from '../measure/clock.ts'
import { watch } from '../measure/watch.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'

const BATCH = 100
const PUBLISHERS = 8
const ACCEPTED = 5_000
const PATH = '/batches'

/** One app with one endpoint takes batches faster than it delivers them; what waits is looked after in the end. */
const measureBatches = async (bench: Bench) => {
  const { plan, publisher, receiver } = bench
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const target = await createShop(server.origin, [bench.urlOf(PATH)])
  await receiver.ask('reset', undefined)

  await publisher.ask('closedLoop', { target, publishers: PUBLISHERS, batch: BATCH })
  await sleep(plan.warmUpMs)
  const window = await watch(bench, server.pid, plan.windowMs)
  const published = await publisher.ask('stop', undefined)
  const undelivered = await awaitArrivals(
    bench,
    published.flatMap(it => it.ids),
    [PATH],
    plan.drainMs,
  )

  const seconds = (window.to - window.from) / 1000
  const accepted = published.flatMap(it => it.acceptedAt).filter(at => at >= window.from && at < window.to)
  return {
    accepted: accepted.length / seconds,
    delivered: (await receiver.ask('between', window)) / seconds,
    serverMs: window.server / accepted.length,
    databaseMs: window.database / accepted.length,
    strangers: window.strangers,
    refused: refusedIn(published),
    undelivered,
    warnings: server.warnings(),
  }
}

export const batches = defineRow({
  name: 'batches',
  measure: measureBatches,
  goals: [
    {
      what: `batch publish (${BATCH} a call, ${PUBLISHERS} publishers), while one endpoint gets them`,
      target: `≥ ${show(ACCEPTED)} accepted/s`,
      describe: ({ accepted, delivered }) =>
        `${show(accepted)} accepted/s, ${show(delivered)} delivered/s meanwhile`,
      isReached: ({ accepted }) => accepted >= ACCEPTED,
    },
  ],
})
