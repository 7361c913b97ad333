import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { scrape } from '../support/scrape.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { rootKey, startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const token = 'a-token-for-the-scraper'
const shared = await sharePlatform({ POSTHORN_METRICS_TOKEN: token })

test('the metrics count what happened, each platform its own', async () => {
  await using platform = await startPlatform()
  await using receiver = await startReceiver()
  receiver.answer(({ path }) => ({ status: path === '/failing' ? 500 : 200 }))
  const { posthorn } = await createApp(platform, ['order.paid', 'order.lost', 'order.never'])
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const failing = receiver.url.replace('/hook', '/failing')
  await posthorn.webhooks.create({ url: failing, events: ['order.lost'], maxRetries: 1 })
  await posthorn.webhooks.create({ url: 'http://127.0.0.1:1/', events: ['order.never'], maxRetries: 1 })
  const [paid, lost, never] = [
    await posthorn.events.publish({ type: 'order.paid', data: {} }),
    await posthorn.events.publish({ type: 'order.lost', data: {} }),
    await posthorn.events.publish({ type: 'order.never', data: {} }),
  ]
  await posthorn.events.publishBatch({ events: [1, 2].map(n => ({ type: 'order.paid', data: { n } })) })
  await posthorn.events.publish({ type: 'order.unknown', data: {} }).catch(() => undefined)
  await deliveryIn(posthorn, 'success', paid.id)
  await deliveryIn(posthorn, 'exhausted', lost.id)
  await deliveryIn(posthorn, 'exhausted', never.id)

  const metrics = await eventually(async () => {
    const read = await scrape(platform.baseUrl)
    return read.get('posthorn_deliveries_total{status="success"}') === 3 && read
  }, 'three successes')
  const expected = {
    posthorn_publishes_total: 5,
    'posthorn_publishes_refused_total{code="invalid_input"}': 1,
    'posthorn_deliveries_total{status="pending"}': 5,
    'posthorn_deliveries_total{status="exhausted"}': 2,
    'posthorn_attempt_duration_seconds_count{result="success"}': 3,
    'posthorn_attempt_duration_seconds_count{result="http_error"}': 1,
    'posthorn_attempt_duration_seconds_count{result="connection_refused"}': 1,
    'posthorn_attempt_duration_seconds_bucket{le="60",result="success"}': 3,
    'posthorn_http_requests_total{operation="events.publish",status="202"}': 3,
    'posthorn_http_requests_total{operation="events.publish",status="422"}': 1,
    posthorn_lanes_owned: 16,
    posthorn_queue_due_deliveries: 0,
    'posthorn_deliveries_in_memory{state="queued"}': 0,
    posthorn_claims_given_back_total: 0,
  }
  expect(Object.fromEntries(Object.keys(expected).map(name => [name, metrics.get(name)]))).toEqual(expected)
  expect(metrics.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  expect((await scrape(shared.baseUrl)).get('posthorn_publishes_total')).toBe(0)
})

test('what is due and waits is counted, with how long it has been due', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(shared)
  const rateLimit = { limit: 1, perSeconds: 60 } as const
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'], rateLimit })
  const events = Array.from({ length: 20 }, (_, n) => ({ type: 'order.paid', data: { n } }))
  await posthorn.events.publishBatch({ events })
  await eventually(async () => {
    const metrics = await scrape(shared.baseUrl)
    const due = metrics.get('posthorn_queue_due_deliveries') ?? 0
    const oldest = metrics.get('posthorn_queue_oldest_due_seconds') ?? 0
    return due >= 15 && due < 20 && oldest > 0 && oldest < 60
  }, 'most of what was published to be counted as due')
})

test('the root key and the metrics token may read them, nobody else, and the token may do nothing else', async () => {
  const { apiKey } = await createApp(shared)
  const ask = (path: string, authorization?: string) =>
    fetch(`${shared.baseUrl}${path}`, { headers: authorization === undefined ? {} : { authorization } })
  for (const allowed of [rootKey, token]) {
    const answer = await ask('/metrics', `Bearer ${allowed}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  for (const refused of [undefined, `Bearer ${apiKey}`, `Bearer ${token}x`, `Basic ${token}`]) {
    const answer = await ask('/metrics', refused)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(await answer.json()).toMatchObject({ code: 'unauthenticated' })
  }
  expect((await ask('/api/v1/tenants', `Bearer ${token}`)).status).toBe(401)
})

test('a worker has metrics too', async () => {
  await using worker = await startPlatform({ POSTHORN_ROLE: 'worker' })
  await eventually(
    async () => (await scrape(worker.baseUrl)).get('posthorn_lanes_owned') === 16,
    'the worker to own all lanes',
  )
  expect((await fetch(`${worker.baseUrl}/metrics`)).status).toBe(401)
  expect((await fetch(`${worker.baseUrl}/api/v1/tenants`)).status).toBe(404)
})
