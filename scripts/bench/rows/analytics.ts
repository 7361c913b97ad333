import { PosthornPlatform } from '@posthorn/sdk/platform'
import type { Bench } from '../bench.ts'
import type { Target } from '../load/publishing.ts'
import { median } from '../measure/statistics.ts'
import { createShop } from '../platform/create-shop.ts'
import { rootKey, startServer } from '../platform/start-server.ts'
import { storeRollups } from '../platform/store-rollups.ts'
import { show } from '../report/numbers.ts'
import { defineRow, type Figures } from '../row.ts'

const LIMIT_MS = 100
const DELIVERIES = 1_000_000
const DELIVERIES_QUICK = 10_000
const ENDPOINTS = 10
const REQUESTS = 20
const WARM_UP = 5
const DAY_MS = 86_400_000

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()

/** Opens the app's portal. @returns the cookie of the session */
const openPortal = async ({ origin, appId }: Target): Promise<string> => {
  const platform = new PosthornPlatform({ rootKey, baseUrl: origin })
  const { ticket } = await platform.sessionTickets.create(appId, { type: 'webhook_app_access' })
  const answer = await fetch(`${origin}/api/v1/session/ticket/exchange`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ticket }),
  })
  return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
}

const month = { start_date: daysAgo(29), end_date: daysAgo(0) }
const questionsOf = (endpoint_id: string): Record<string, [path: string, query: Record<string, string>]> => ({
  month: ['/analytics', month],
  monthOfEndpoint: ['/analytics', { ...month, endpoint_id }],
  days: ['/analytics/timeseries', { ...month, interval: 'day' }],
  hours: ['/analytics/timeseries', { ...month, interval: 'hour' }],
  minutes: ['/analytics/timeseries', { start_date: daysAgo(2), end_date: daysAgo(1), interval: 'minute' }],
  stats: ['/stats', {}],
})

const timeOf = async (url: string, cookie: string): Promise<number> => {
  const taken: number[] = []
  for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
    const startedAt = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`)
    if (request >= WARM_UP) taken.push(performance.now() - startedAt)
  }
  return median(taken)
}

const measureAnalytics = async ({ databases, plan, urlOf }: Bench) => {
  await using database = databases.create()
  await using server = await startServer(database.uri)
  const paths = Array.from({ length: ENDPOINTS }, (_, index) => `/analysed/${index}`)
  const target = await createShop(server.origin, paths.map(urlOf))
  const endpoints = await database.db
    .collection<{ _id: string }>('endpoints')
    .find({}, { projection: { _id: 1 } })
    .toArray()
  const endpointIds = endpoints.map(({ _id }) => _id)
  const deliveries = plan.quick ? DELIVERIES_QUICK : DELIVERIES
  const rollups = await storeRollups(database.db, { appId: target.appId, endpointIds, deliveries })

  const cookie = await openPortal(target)
  const times: Figures = {}
  for (const [name, [path, query]] of Object.entries(questionsOf(endpointIds[0] ?? ''))) {
    const url = `${server.origin}/api/v1/webhook-app${path}?${new URLSearchParams(query).toString()}`
    times[`${name} ms`] = await timeOf(url, cookie)
  }
  return { ...times, worst: Math.max(...Object.values(times)), deliveries, rollups }
}

export const analytics = defineRow({
  name: 'analytics',
  measure: measureAnalytics,
  maxRuns: 1,
  isLong: true,
  goals: [
    {
      what: `the portal's analytics, time series and stats over a month of ${show(DELIVERIES)} deliveries`,
      target: `≤ ${LIMIT_MS} ms`,
      describe: ({ worst, deliveries }) => `at worst ${show(worst)} ms with ${show(deliveries)}`,
      isReached: ({ worst, deliveries }) => deliveries >= DELIVERIES && worst <= LIMIT_MS,
    },
  ],
})
