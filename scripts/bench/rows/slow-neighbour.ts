import type { Bench } from '../bench.ts'
import { measureLatency } from '../load/measure-latency.ts'
import { percentile } from '../measure/statistics.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'

const TIMES = 1.5
const HEALTHY = 10
const PER_SECOND = 200
const SLOW_SHARE = 0.4
const SLOW_ANSWER_MS = 10_000
const SLOW_PATH = '/slow'

/** The same load twice: first all endpoints answer at once, then one does not. */
const measureNeighbours = async (bench: Bench) => {
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const open = async (path: string, perSecond: number) => ({
    target: await createShop(server.origin, [bench.urlOf(path)]),
    perSecond,
    path,
  })
  const streams = [{ ...(await open(SLOW_PATH, PER_SECOND * SLOW_SHARE)), ignored: true }]
  for (let index = 0; index < HEALTHY; index += 1) {
    const shop = await open(`/healthy/${index}`, (PER_SECOND * (1 - SLOW_SHARE)) / HEALTHY)
    streams.push({ ...shop, ignored: false })
  }
  const without = await measureLatency(bench, streams, bench.plan)
  await bench.receiver.ask('delay', { path: SLOW_PATH, ms: SLOW_ANSWER_MS })
  const beside = await measureLatency(bench, streams, bench.plan)
  const [p99Without, p99Beside] = [percentile(without.all, 0.99), percentile(beside.all, 0.99)]
  return {
    p50Without: percentile(without.all, 0.5),
    p99Without,
    p50Beside: percentile(beside.all, 0.5),
    p99Beside,
    times: p99Beside / p99Without,
    lost: without.lost + beside.lost,
    warnings: server.warnings(),
  }
}

export const slowNeighbour = defineRow({
  name: 'slow-neighbour',
  measure: measureNeighbours,
  goals: [
    {
      what: `${HEALTHY + 1} apps, ${PER_SECOND} events/s, ${SLOW_SHARE * 100} % of them to one whose endpoint answers after ${SLOW_ANSWER_MS / 1000} s: the others' p99`,
      target: `≤ ${TIMES}× their p99 when it answers at once`,
      describe: ({ p99Without, p99Beside, times }) =>
        `${show(p99Beside)} ms, ${show(times)}× of ${show(p99Without)} ms`,
      isReached: ({ times, lost }) => times <= TIMES && lost === 0,
    },
  ],
})
