import type { Bench } from '../bench.ts'
import { awaitArrivals } from '../load/await-arrivals.ts'
import type { Target } from '../load/publishing.ts'
import { sleep } from '../measure/clock.ts'
import { median } from '../measure/statistics.ts'
import { createShop } from '../platform/create-shop.ts'
import { startServer } from '../platform/start-server.ts'
import { storeHistory } from '../platform/store-history.ts'
import { show } from '../report/numbers.ts'
import { defineRow, type Figures } from '../row.ts'

const TIMES = 3
const FEW = 1_000
const MANY = 1_000_000
const MANY_QUICK = 10_000
const ENDPOINTS = 10
const REQUESTS = 30
const WARM_UP = 10
const DAY_MS = 86_400_000

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()

/** What people look for, by name. Hardly any delivery `failed`, and none is `pending`. */
const queriesFor = (endpointId: string): Record<string, Record<string, string>> => ({
  all: {},
  endpoint: { webhookId: endpointId },
  succeeded: { status: 'success' },
  exhausted: { status: 'exhausted' },
  failed: { status: 'failed' },
  pending: { status: 'pending' },
  failedOfEndpoint: { webhookId: endpointId, status: 'failed' },
  day: { since: daysAgo(15), until: daysAgo(14) },
})

const get = async ({ origin, appId, apiKey }: Target, path: string, query: Record<string, string>) => {
  const url = `${origin}/api/v1/apps/${appId}${path}?${new URLSearchParams(query).toString()}`
  const startedAt = performance.now()
  const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`)
  return { ms: performance.now() - startedAt, page: JSON.parse(text) }
}

/** Median milliseconds of a page of each query: the first page, and those that its cursors lead to. */
const timeQueries = async (target: Target, endpointId: string): Promise<Map<string, number>> => {
  const times = new Map<string, number>()
  for (const [name, query] of Object.entries(queriesFor(endpointId))) {
    const taken: number[] = []
    let cursor: string | null = null
    for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
      const { ms, page } = await get(target, '/deliveries', {
        ...query,
        limit: '25',
        ...(cursor && { cursor }),
      })
      cursor = page.pagination.nextCursor
      if (request >= WARM_UP) taken.push(ms)
    }
    times.set(name, median(taken))
  }
  return times
}

const measureLists = async (bench: Bench): Promise<Figures & { worst: number; stored: number }> => {
  const many = bench.plan.quick ? MANY_QUICK : MANY
  await using database = bench.databases.create()
  await using server = await startServer(database.uri)
  const paths = Array.from({ length: ENDPOINTS }, (_, index) => `/listed/${index}`)
  const target = await createShop(server.origin, paths.map(bench.urlOf))
  await bench.publisher.ask('openLoop', [{ target, perSecond: 10 }])
  await sleep(500)
  const published = await bench.publisher.ask('stop', undefined)
  await awaitArrivals(
    bench,
    published.flatMap(({ ids }) => ids),
    paths,
  )
  const { page } = await get(target, '/webhooks', { limit: '100' })
  const endpointIds = page.data.map(({ id }: { id: string }) => id)

  await storeHistory(database.db, endpointIds, { from: many - FEW, to: many, of: many })
  const few = await timeQueries(target, endpointIds[0])
  await storeHistory(database.db, endpointIds, { from: 0, to: many - FEW, of: many })
  const all = await timeQueries(target, endpointIds[0])

  const figures: Figures = {}
  const ratios: number[] = []
  for (const [name, ms] of few) {
    const later = all.get(name) ?? Number.NaN
    ratios.push(later / ms)
    Object.assign(figures, { [`${name} ms`]: ms, [`${name} ms with history`]: later })
  }
  return { ...figures, worst: Math.max(...ratios), stored: many }
}

export const listDeliveries = defineRow({
  name: 'list-deliveries',
  measure: measureLists,
  maxRuns: 1,
  goals: [
    {
      what: `list deliveries (every filter, cursor pages) with ${show(MANY)} stored`,
      target: `≤ ${TIMES}× its time with ${show(FEW)}`,
      describe: ({ worst, stored }) => `at worst ${show(worst)}× with ${show(stored)}`,
      isReached: ({ worst, stored }) => stored >= MANY && worst <= TIMES,
    },
  ],
})
