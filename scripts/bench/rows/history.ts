import type { Bench } from '../bench.ts'
import { sustain } from '../load/sustain.ts'
import { createShop, MOST_CONCURRENCY } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { storeHistory } from '../platform/store-history.ts'
import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'

const SHARE = 0.8
const MANY = 1_000_000
const MANY_QUICK = 10_000

/** What one app sustains with nothing stored but what it publishes meanwhile, and right after a long history was stored. */
const measureHistory = async (bench: Bench) => {
  const many = bench.plan.quick ? MANY_QUICK : MANY
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const paths = ['/history']
  const target = await createShop(server.origin, paths.map(bench.urlOf), { concurrency: MOST_CONCURRENCY })
  const load = { target, paths, pid: server.pid }
  const few = await sustain(bench, load)
  await storeHistory(database.db, [], { from: 0, to: many, of: many })
  const all = await sustain(bench, load)
  return {
    delivered: few.delivered,
    'delivered with history': all.delivered,
    'CPU ms': few.serverMs + few.databaseMs,
    'CPU ms with history': all.serverMs + all.databaseMs,
    share: all.delivered / few.delivered,
    lost: few.lost + all.lost,
    stored: many,
  }
}

export const history = defineRow({
  name: 'history',
  measure: measureHistory,
  maxRuns: 1,
  isLong: true,
  goals: [
    {
      what: `1 event → 1 endpoint with ${show(MANY)} deliveries stored`,
      target: `≥ ${SHARE}× the rate without`,
      describe: ({ share, stored }) => `${show(share)}× with ${show(stored)}`,
      isReached: ({ share, stored, lost }) => stored >= MANY && share >= SHARE && lost === 0,
    },
  ],
})
