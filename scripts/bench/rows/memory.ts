import type { Bench } from '../bench.ts'
import { nowMs, sleep } from '../measure/clock.ts'
import { memoryOf } from '../measure/process-times.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'

const QUEUED = 100_000
const QUEUED_QUICK = 10_000
const ENDPOINTS = 100
const PUBLISHERS = 8
const BATCH = 10
const LIMIT_MIB = 300
const SAMPLE_MS = 100
/** Shorter than an endpoint's timeout, so that nothing is retried. */
const ANSWER_AFTER_MS = 20_000

/** Publishes until so many deliveries wait for endpoints that hardly answer, then looks on for a while. */
const measureMemory = async (bench: Bench) => {
  const { plan, publisher, receiver } = bench
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const paths = Array.from({ length: ENDPOINTS }, (_, index) => `/hardly/${index}`)
  const target = await createShop(server.origin, paths.map(bench.urlOf))
  await receiver.ask('reset', undefined)
  for (const path of paths) await receiver.ask('delay', { path, ms: ANSWER_AFTER_MS })
  const idle = memoryOf(server.pid)

  let peak = idle
  const sample = async (isOver: () => Promise<boolean>): Promise<number> => {
    while (!(await isOver())) {
      peak = Math.max(peak, memoryOf(server.pid))
      await sleep(SAMPLE_MS)
    }
    return memoryOf(server.pid)
  }
  const stored = () => database.db.collection('deliveries').estimatedDocumentCount()
  const after = (end: number) => async () => nowMs() > end

  await publisher.ask('closedLoop', { target, publishers: PUBLISHERS, batch: BATCH })
  const full = await sample(async () => (await stored()) >= (plan.quick ? QUEUED_QUICK : QUEUED))
  await publisher.ask('stop', undefined)
  const settled = await sample(after(nowMs() + plan.windowMs))
  const later = await sample(after(nowMs() + plan.windowMs))
  return { idle, full, peak, settled, later, queued: await stored(), warnings: server.warnings() }
}

export const memory = defineRow({
  name: 'memory',
  measure: measureMemory,
  maxRuns: 3,
  goals: [
    {
      what: `server memory (RSS) at ${show(QUEUED)} queued deliveries to ${ENDPOINTS} endpoints`,
      target: `≤ ${LIMIT_MIB} MiB, and flat`,
      describe: ({ queued, peak, settled, later }) =>
        `with ${show(queued)} at most ${show(peak)} MiB, then ${show(settled)} and ${show(later)} MiB`,
      isReached: ({ queued, peak, settled, later }) =>
        queued >= QUEUED && peak <= LIMIT_MIB && later <= settled * 1.1,
    },
  ],
})
