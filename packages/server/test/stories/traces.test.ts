import { afterAll, expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { databaseUri } from '../support/database.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Span, startCollector } from '../support/start-collector.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const SERVER = 2
const CLIENT = 3
const ERROR = 2
const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const caller = '00f067aa0ba902b7'

/** Most tests share a collector and a server that sends to it; each has an app, and trace ids, of its own. */
const collector = await startCollector()
afterAll(() => collector[Symbol.asyncDispose]())
const platform = await sharePlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint })

const publish = async (baseUrl: string, { appId, apiKey }: TestApp, headers = {}): Promise<string> => {
  const answer = await fetch(`${baseUrl}/api/v1/apps/${appId}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ type: 'order.paid', data: {} }),
  })
  return (await answer.json()).data.id
}

test("a publish goes on in the caller's trace, its attempt in the publish's, and the receiver in the attempt's", async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { id: webhookId } = await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const eventId = await publish(platform.baseUrl, app, { traceparent: `00-${trace}-${caller}-01` })
  const [request] = await receiver.received(eventId)
  const spans = await collector.received(span => span.traceId === trace, 2, 'publish and attempt')
  const published = spans.find(({ name }) => name === 'events.publish')
  const attempt = spans.find(({ name }) => name === 'deliver')
  expect(published).toMatchObject({ kind: SERVER, parentSpanId: caller })
  expect(attempt).toMatchObject({
    kind: CLIENT,
    parentSpanId: published?.spanId,
    links: [],
    attributes: {
      'http.response.status_code': 200,
      'messaging.message.id': eventId,
      'posthorn.app.id': app.appId,
      'posthorn.endpoint.id': webhookId,
      'posthorn.event.type': 'order.paid',
      'posthorn.attempt.number': 1,
    },
    resource: { 'service.name': 'posthorn' },
  })
  expect(request?.headers.traceparent).toBe(`00-${trace}-${attempt?.spanId}-01`)
  expect(collector.paths[0]).toBe('POST /v1/traces application/json')
})

test('the trace survives the queue: another process takes it up, and a retry links to it', async () => {
  await using collector = await startCollector()
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_SERVICE_NAME: 'hooks' }
  await using api = await startPlatform({ ...env, POSTHORN_ROLE: 'api' })
  await using _worker = await startPlatform({
    ...env,
    MONGODB_URI: databaseUri(api.database),
    POSTHORN_ROLE: 'worker',
  })
  await using receiver = await startReceiver()
  let asked = 0
  receiver.answer(() => ({ status: (asked += 1) === 1 ? 500 : 200 }))
  const app = await createApp(api)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'], retrySchedule: [1] })
  const eventId = await publish(api.baseUrl, app)
  await deliveryIn(app.posthorn, 'success', eventId)
  const requests = await receiver.received(eventId, 2)
  const [published] = await collector.received(span => span.name === 'events.publish', 1, 'the publish')
  const attempts = await collector.received(span => span.name === 'deliver', 2, 'both attempts')
  const [first, second] = attempts.toSorted(
    (a, b) =>
      Number(a.attributes['posthorn.attempt.number']) - Number(b.attributes['posthorn.attempt.number']),
  )
  expect(published).not.toHaveProperty('parentSpanId')
  expect(published?.resource['service.name']).toBe('hooks')
  expect(first).toMatchObject({
    traceId: published?.traceId,
    parentSpanId: published?.spanId,
    status: { code: ERROR },
    attributes: { 'error.type': '500' },
  })
  expect(second?.traceId).not.toBe(published?.traceId)
  expect(second).not.toHaveProperty('parentSpanId')
  expect(second?.links).toMatchObject([{ traceId: published?.traceId, spanId: published?.spanId }])
  expect(requests.map(({ headers }) => headers.traceparent)).toEqual([
    `00-${first?.traceId}-${first?.spanId}-01`,
    `00-${second?.traceId}-${second?.spanId}-01`,
  ])
})

test('what the caller does not keep is not kept, and the receiver is told so; a broken traceparent starts a trace', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const unkept = await publish(platform.baseUrl, app, { traceparent: `00-${trace}-${caller}-00` })
  const broken = await publish(platform.baseUrl, app, { traceparent: `00-${trace}-nonsense-01` })
  const [[first], [second]] = [await receiver.received(unkept), await receiver.received(broken)]
  expect(first?.headers.traceparent).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-00$`))
  expect(second?.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  await collector.received(span => span.attributes['messaging.message.id'] === broken, 1, 'the broken one')
  expect(collector.spans.filter(span => span.traceId === trace)).toEqual([])
})

test('the events of a batch share a trace, and a publish that is refused is told as such', async () => {
  await using receiver = await startReceiver()
  const { appId, posthorn } = await createApp(platform)
  const ours = (name: string) => (span: Span) =>
    span.name === name && span.attributes['posthorn.app.id'] === appId
  await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  await posthorn.events.publishBatch({ events: [1, 2].map(n => ({ type: 'order.paid', data: { n } })) })
  await posthorn.events.publish({ type: 'order.unknown', data: {} }).catch(() => undefined)
  const attempts = await collector.received(ours('deliver'), 2, 'both attempts')
  const [batch] = await collector.received(ours('events.publishBatch'), 1, 'the batch')
  expect(attempts.map(({ parentSpanId }) => parentSpanId)).toEqual([batch?.spanId, batch?.spanId])
  const [refused] = await collector.received(ours('events.publish'), 1, 'the refused publish')
  expect(refused).toMatchObject({ status: { code: ERROR }, attributes: { 'error.type': 'invalid_input' } })
})

test('a sampler that keeps nothing exports nothing', async () => {
  await using collector = await startCollector()
  {
    await using platform = await startPlatform({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_TRACES_SAMPLER: 'parentbased_always_off',
    })
    await using receiver = await startReceiver()
    const app = await createApp(platform)
    await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
    await receiver.received(await publish(platform.baseUrl, app))
  }
  expect(collector.spans).toEqual([])
})

test('unless it is configured nothing is traced, and the receiver gets no traceparent', async () => {
  await using platform = await startPlatform()
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const eventId = await publish(platform.baseUrl, app, { traceparent: `00-${trace}-${caller}-01` })
  const [request] = await receiver.received(eventId)
  expect(request?.headers).not.toHaveProperty('traceparent')
  const [attempt] = await attemptsOf(app.posthorn, eventId, 1)
  expect(attempt?.requestHeaders).not.toHaveProperty('traceparent')
})

test('a collector that is away holds nothing up', async () => {
  await using platform = await startPlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' })
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
  const eventId = await publish(platform.baseUrl, app)
  await deliveryIn(app.posthorn, 'success', eventId)
})
