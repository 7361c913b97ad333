import type { Bench } from '../bench.ts'
import { PUBLISHERS, sustain } from '../load/sustain.ts'
import { createShop, MOST_CONCURRENCY } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import type { Goal } from '../row.ts'

/**
 * One app whose events go to so many endpoints, published by publishers that never rest: what it sustains, what it costs,
 * and that everything acknowledged arrives.
 */
export const measureFanOut = async (bench: Bench, endpoints: number) => {
  const bare = await bench.bareLoop(PUBLISHERS)
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const paths = Array.from({ length: endpoints }, (_, index) => `/endpoints/${index}`)
  const target = await createShop(server.origin, paths.map(bench.urlOf), { concurrency: MOST_CONCURRENCY })
  const sustained = await sustain(bench, { target, paths, pid: server.pid })
  return {
    /** Of what the bare loop does with a core to itself. */
    ratio: sustained.delivered / bare.perCoreSecond,
    ratioOfWall: sustained.delivered / bare.perSecond,
    bareACore: bare.perCoreSecond,
    bare: bare.perSecond,
    ...sustained,
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
