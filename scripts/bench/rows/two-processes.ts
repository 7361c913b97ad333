import type { Bench } from '../bench.ts'
import { measureLatency } from '../load/measure-latency.ts'
import { percentile } from '../measure/statistics.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'

const P99_MS = 300
const PATH = '/two-processes'

const measureTwoProcesses = async (bench: Bench) => {
  await using database = bench.databases.create()
  await using api = await startServer(database.uri, { role: 'api' })
  await using worker = await startServer(database.uri, { role: 'worker' })
  const target = await createShop(api.origin, [bench.urlOf(PATH)])
  const { all, lost } = await measureLatency(bench, [{ target, perSecond: 100, path: PATH }], bench.plan)
  return {
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    max: percentile(all, 1),
    lost,
    warnings: api.warnings() + worker.warnings(),
  }
}

export const twoProcesses = defineRow({
  name: 'two-processes',
  measure: measureTwoProcesses,
  maxRuns: 3,
  goals: [
    {
      what: 'publish → receiver, open loop 100/s, two processes (api and worker)',
      target: `p99 ≤ ${P99_MS} ms`,
      describe: ({ p50, p99 }) => `p50 ${show(p50)} ms, p99 ${show(p99)} ms`,
      isReached: ({ p99, lost }) => p99 <= P99_MS && lost === 0,
    },
  ],
})
