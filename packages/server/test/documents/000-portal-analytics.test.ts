import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { openPortal } from '../support/portal.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** The analytics of "Webhook App (Frontend API)", the source document of the portal surface. */
const platform = await sharePlatform()
const HOUR_MS = 3_600_000
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString()

interface Analytics {
  total: number
  [field: string]: unknown
}
interface Timeseries {
  interval: string
  points: { start: string; total: number; success: number }[]
}

const nothing = {
  total: 0,
  success: 0,
  failed: 0,
  retrying: 0,
  pending: 0,
  success_rate: null,
  latency_p50_ms: null,
  latency_p95_ms: null,
  latency_p99_ms: null,
}

/** An app with two endpoints: to one two deliveries have succeeded, to the other one has failed and one waits. */
const openWithDeliveries = async () => {
  const receiver = await startReceiver()
  receiver.answer(({ path }) => ({ status: path === '/refusing' ? 500 : 200 }))
  const app = await createApp(platform, ['order.paid', 'order.lost', 'order.late'])
  const portal = await openPortal(platform, app.appId)
  const { origin } = new URL(receiver.url)
  const create = async (path: string, events: string[], maxRetries: number) => {
    const endpoint = { url: `${origin}${path}`, events, maxRetries, retrySchedule: [3600] }
    return (await app.posthorn.webhooks.create(endpoint)).id
  }
  const taking = await create('/taking', ['order.paid'], 1)
  const refusing = await create('/refusing', ['order.lost'], 1)
  await create('/refusing', ['order.late'], 2)
  const publish = async (type: string, becomes: 'success' | 'exhausted' | 'retrying') => {
    const { id } = await app.posthorn.events.publish({ type, data: {} })
    await deliveryIn(app.posthorn, becomes, id)
  }
  await publish('order.paid', 'success')
  await publish('order.paid', 'success')
  await publish('order.lost', 'exhausted')
  await publish('order.late', 'retrying')
  await app.posthorn.webhooks.testPing(taking)
  const get = (query = '') => portal.data<Analytics>('GET', `/analytics${query}`)
  await eventually(async () => (await get()).total === 4 && (await get()).pending === 0, 'four deliveries')
  return {
    ...portal,
    taking,
    refusing,
    posthorn: app.posthorn,
    get,
    timeseries: (query = '') => portal.data<Timeseries>('GET', `/analytics/timeseries${query}`),
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
}

test.each(['/analytics', '/analytics/timeseries', '/stats'])(
  'GET /webhook-app%s requires an active webhook app session',
  async path => {
    expect((await fetch(`${platform.baseUrl}/api/v1/webhook-app${path}`)).status).toBe(401)
  },
)

test('Get Analytics: totals, success rate and percentiles; start_date, end_date, endpoint_id and fields', async () => {
  await using it = await openWithDeliveries()
  expect(await it.get()).toEqual({
    total: 4,
    success: 2,
    failed: 1,
    retrying: 1,
    pending: 0,
    success_rate: 2 / 3,
    latency_p50_ms: expect.any(Number),
    latency_p95_ms: expect.any(Number),
    latency_p99_ms: expect.any(Number),
  })
  expect(await it.get(`?endpoint_id=${it.taking}`)).toMatchObject({ total: 2, success_rate: 1 })
  expect(await it.get(`?endpoint_id=${it.refusing}`)).toMatchObject({ total: 1, failed: 1, success_rate: 0 })
  expect(await it.get(`?start_date=${ago(1)}`)).toMatchObject({ total: 4 })
  expect(await it.get(`?start_date=${ago(3)}&end_date=${ago(2)}`)).toEqual(nothing)
  expect(await it.get('?fields=total,success_rate')).toEqual({ total: 4, success_rate: 2 / 3 })
  const refused = await it.ask('GET', '/analytics?fields=total,weather')
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ loc: ['query', 'fields'] }] } })
})

test('Get Analytics: an endpoint of another app counts for nothing', async () => {
  await using it = await openWithDeliveries()
  await using other = await openWithDeliveries()
  expect(await it.get(`?endpoint_id=${other.taking}`)).toEqual(nothing)
  const { points } = await it.timeseries(`?endpoint_id=${other.taking}`)
  expect(points.every(({ total }) => total === 0)).toBe(true)
})

test('Get Timeseries: interval is minute, hour, day or week, and empty intervals are there too', async () => {
  await using it = await openWithDeliveries()
  const usual = { minute: 60, hour: 24, day: 30, week: 12 }
  for (const [interval, count] of Object.entries(usual)) {
    const series = await it.timeseries(`?interval=${interval}`)
    expect(series.interval).toBe(interval)
    expect(series.points).toHaveLength(count)
    expect(series.points.reduce((sum, { total }) => sum + total, 0)).toBe(4)
  }
  expect((await it.timeseries()).interval).toBe('day')
  const { points } = await it.timeseries(`?interval=hour&start_date=${ago(2)}&endpoint_id=${it.taking}`)
  expect(points.map(({ start }) => Date.parse(start) % HOUR_MS)).toEqual([0, 0, 0])
  expect(points.reduce((sum, { success }) => sum + success, 0)).toBe(2)
  expect(points[0]).toEqual({ start: time, ...nothing })
  const monday = (await it.timeseries('?interval=week')).points[0]?.start ?? ''
  expect(new Date(monday).getUTCDay()).toBe(1)
})

test('Get Timeseries: what would be too many points, or is kept no longer, is refused', async () => {
  await using it = await openWithDeliveries()
  const refusedAt = async (query: string) =>
    (await it.ask('GET', `/analytics/timeseries${query}`)).body?.errors?.[0]?.loc
  expect(await refusedAt(`?interval=minute&start_date=${ago(26)}`)).toEqual(['query', 'interval'])
  expect(await refusedAt(`?interval=minute&start_date=${ago(1000)}&end_date=${ago(999)}`)).toEqual([
    'query',
    'start_date',
  ])
  expect(await refusedAt('?interval=second')).toEqual(['query', 'interval'])
  expect(await it.timeseries(`?start_date=${ago(1)}&end_date=${ago(2)}`)).toMatchObject({ points: [] })
})

test('Get Stats: the endpoints, and how their deliveries went', async () => {
  await using it = await openWithDeliveries()
  await it.posthorn.webhooks.update(it.taking, { active: false })
  expect(await it.data('GET', '/stats')).toEqual({
    ...(await it.get()),
    endpoints: 3,
    active_endpoints: 2,
    last_success_at: time,
    last_failure_at: time,
  })
})
