import type { Bench } from '../bench.ts'
import { measureLatency } from '../load/measure-latency.ts'
import { percentile } from '../measure/statistics.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import { defineRow, type Goal } from '../row.ts'

const P50_MS = 2
const P99_MS = 8
const PATH = '/latency'

const measureOneProcess = async (bench: Bench) => {
  const { plan } = bench
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const target = await createShop(server.origin, [bench.urlOf(PATH)])
  // A thousand events at 100/s, so that ten of them are beyond the 99th percentile; the process is warm for the second.
  const slow = await measureLatency(bench, [{ target, perSecond: 100, path: PATH }], plan)
  const fast = await measureLatency(bench, [{ target, perSecond: 500, path: PATH }], plan)
  return {
    p50At100: percentile(slow.all, 0.5),
    p99At100: percentile(slow.all, 0.99),
    maxAt100: percentile(slow.all, 1),
    p50At500: percentile(fast.all, 0.5),
    p99At500: percentile(fast.all, 0.99),
    maxAt500: percentile(fast.all, 1),
    lost: slow.lost + fast.lost,
    warnings: server.warnings(),
  }
}

type OneProcess = Awaited<ReturnType<typeof measureOneProcess>>

const goal = (rate: number, of: (it: OneProcess) => { p50: number; p99: number }): Goal<OneProcess> => ({
  what: `publish → receiver, open loop ${rate}/s, one process`,
  target: `p50 ≤ ${P50_MS} ms, p99 ≤ ${P99_MS} ms`,
  describe: it => `p50 ${show(of(it).p50)} ms, p99 ${show(of(it).p99)} ms`,
  isReached: it => of(it).p50 <= P50_MS && of(it).p99 <= P99_MS && it.lost === 0,
})

export const latency = defineRow({
  name: 'latency',
  measure: measureOneProcess,
  goals: [
    goal(100, it => ({ p50: it.p50At100, p99: it.p99At100 })),
    goal(500, it => ({ p50: it.p50At500, p99: it.p99At500 })),
  ],
})
