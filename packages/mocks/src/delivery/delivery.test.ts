import { SignatureError, verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import type { OutgoingAttempt } from '../index.ts'
import { anEndpoint, anEvent, startApi, stoppedClock, theDelivery } from '../testing/start-api.ts'

test('a delivery succeeds at once, with an attempt that verifies', async () => {
  using api = startApi()
  const { secret } = await anEndpoint(api, { headers: { 'X-Token': 't' } })
  const event = await anEvent(api, { data: { orderId: 7 } })
  const { id } = await theDelivery(api)
  const { data } = await api.call('deliveriesGet', { path: { deliveryId: id } })
  expect(data).toMatchObject({ status: 'success', attemptCount: 1, lastStatusCode: 204, nextAttemptAt: null })
  expect(data.payload).toEqual({ type: 'order.paid', timestamp: event.createdAt, data: { orderId: 7 } })

  const { data: attempts } = await api.call('deliveriesAttempts', { path: { deliveryId: id } })
  expect(attempts).toHaveLength(1)
  expect(attempts[0]).toMatchObject({ number: 1, statusCode: 204, responseBody: '', error: null })
  expect(attempts[0]?.requestHeaders).toMatchObject({ 'x-token': '***', 'webhook-id': event.id })

  const [request] = api.mock.state.deliveries.flatMap(delivery =>
    delivery.attempts.map(attempt => attempt.request),
  )
  expect(request?.headers).toMatchObject({ 'x-token': 't', 'webhook-signature': attempts[0]?.signature })
  expect(await verify(request?.body ?? '', request?.headers ?? {}, secret)).toEqual(data.payload)
})

test('a failing endpoint is retried by its schedule until the attempts are used up', async () => {
  const clock = stoppedClock()
  using api = startApi({ now: clock.now, outcome: 503 })
  await anEndpoint(api, { retrySchedule: [10, 60] })
  await anEvent(api)
  const first = await theDelivery(api)
  expect(first).toMatchObject({
    status: 'retrying',
    attemptCount: 1,
    lastStatusCode: 503,
    lastAttemptAt: '2026-11-16T09:30:00.010Z',
    nextAttemptAt: '2026-11-16T09:30:10.000Z',
  })
  clock.forward(10)
  expect(await api.mock.settle(first.id, 'timeout')).toMatchObject({
    status: 'retrying',
    lastStatusCode: null,
    lastError: 'timeout',
    nextAttemptAt: '2026-11-16T09:31:10.000Z',
  })
  const last = await api.mock.settle(first.id, { statusCode: 500, body: 'broken', durationMs: 70 })
  expect(last).toMatchObject({ status: 'exhausted', attemptCount: 3, nextAttemptAt: null })
  expect(
    last.attempts.map(({ statusCode, error, responseBody, durationMs }) => [
      statusCode,
      error,
      responseBody,
      durationMs,
    ]),
  ).toEqual([
    [503, null, '', 10],
    [null, 'timeout', null, 10],
    [500, null, 'broken', 70],
  ])
  await expect(api.mock.settle(first.id, 200)).rejects.toThrow('is finished: exhausted')
})

test.each([
  { asked: 'seconds', header: '120', next: '2026-11-16T09:32:00.000Z' },
  { asked: 'a date', header: 'Mon, 16 Nov 2026 09:45:00 GMT', next: '2026-11-16T09:45:00.000Z' },
  { asked: 'a date of RFC 850', header: 'Monday, 16-Nov-26 09:45:00 GMT', next: '2026-11-16T09:45:00.000Z' },
  { asked: 'a date of asctime', header: 'Mon Nov 16 09:45:00 2026', next: '2026-11-16T09:45:00.000Z' },
  { asked: 'more than a day', header: '999999999999999', next: '2026-11-17T09:30:00.000Z' },
  {
    asked: 'a date that has passed',
    header: 'Mon, 16 Nov 2026 09:00:00 GMT',
    next: '2026-11-16T09:30:10.000Z',
  },
  { asked: 'no number of seconds', header: 'Infinity', next: '2026-11-16T09:30:10.000Z' },
  { asked: 'seconds of another notation', header: '1e3', next: '2026-11-16T09:30:10.000Z' },
])(
  'Retry-After of a 429 is honoured when it is longer than the schedule: $asked',
  async ({ header, next }) => {
    const clock = stoppedClock()
    using api = startApi({ now: clock.now, outcome: { statusCode: 429, headers: { 'Retry-After': header } } })
    await anEndpoint(api, { retrySchedule: [10] })
    await anEvent(api)
    expect((await theDelivery(api)).nextAttemptAt).toBe(next)
  },
)

test('a pending delivery waits for settle', async () => {
  using api = startApi({ outcome: 'pending' })
  await anEndpoint(api)
  const { createdAt } = await anEvent(api)
  const delivery = await theDelivery(api)
  expect(delivery).toMatchObject({
    status: 'pending',
    attemptCount: 0,
    nextAttemptAt: createdAt,
    lastAttemptAt: null,
  })
  expect(await api.mock.settle(delivery.id, 200)).toMatchObject({ status: 'success', attemptCount: 1 })
})

test('settle decides over an attempt that is being made', async () => {
  const { promise: asked, resolve: beAsked } = Promise.withResolvers<void>()
  const { promise: answer, resolve: respond } = Promise.withResolvers<number>()
  const outcome = async () => {
    beAsked()
    return await answer
  }
  using api = startApi({ outcome })
  await anEndpoint(api)
  const published = anEvent(api)
  await asked
  const delivery = await theDelivery(api)
  expect(await api.mock.settle(delivery.id, 503)).toMatchObject({ status: 'retrying', lastStatusCode: 503 })
  respond(200)
  await published
  expect(await theDelivery(api)).toMatchObject({ status: 'retrying', attemptCount: 1, lastStatusCode: 503 })
})

test('a function decides each outcome, given the signed request', async () => {
  const seen: OutgoingAttempt[] = []
  using api = startApi({
    outcome: async attempt => {
      seen.push(attempt)
      return attempt.url.includes('broken') ? 500 : 200
    },
  })
  await anEndpoint(api, { url: 'https://broken.example/h' })
  const { secret } = await anEndpoint(api, { url: 'https://sound.example/h' })
  await anEvent(api)
  expect(api.mock.state.deliveries.map(({ status }) => status)).toEqual(['retrying', 'success'])
  expect(seen.map(({ number, delivery }) => [number, delivery.status])).toEqual([
    [1, 'pending'],
    [1, 'pending'],
  ])
  await expect(verify(seen[1]?.body ?? '', seen[1]?.headers ?? {}, secret)).resolves.toBeDefined()
})

test('410 ends the delivery and disables the endpoint, until it is switched on again', async () => {
  using api = startApi({ outcome: ({ number }) => (number === 1 ? 'pending' : 200) })
  const { id } = await anEndpoint(api)
  const path = { webhookId: id }
  const [gone, other] = [await anEvent(api), await anEvent(api)]
  const idOf = (eventId: string) =>
    api.mock.state.deliveries.find(delivery => delivery.eventId === eventId)?.id ?? 0
  expect(await api.mock.settle(idOf(gone.id), 410)).toMatchObject({ status: 'failed', lastStatusCode: 410 })
  expect(api.mock.state.deliveries.find(({ eventId }) => eventId === other.id)).toMatchObject({
    status: 'failed',
    lastError: 'endpoint_disabled',
  })
  const { data } = await api.call('webhooksGet', { path })
  expect(data).toMatchObject({
    active: false,
    disabledAt: expect.any(String),
    disabledReason: 'gone',
  })
  const { id: eventId } = await anEvent(api)
  expect((await api.call('eventsGet', { path: { eventId } })).data.decisions).toEqual([
    { webhookId: id, decision: 'disabled' },
  ])
  await api.call('webhooksUpdate', { path, body: { active: true } })
  expect((await api.call('webhooksGet', { path })).data).not.toHaveProperty('disabledAt')
})

test('switching an endpoint off, and deleting it, ends what waits', async () => {
  using api = startApi({ outcome: 'pending' })
  const one = await anEndpoint(api)
  const two = await anEndpoint(api)
  await anEvent(api)
  await api.call('webhooksUpdate', { path: { webhookId: one.id }, body: { active: false } })
  await api.call('webhooksDelete', { path: { webhookId: two.id } })
  const { data } = await api.call('deliveriesListAll')
  expect(data.map(({ status, lastError, nextAttemptAt }) => [status, lastError, nextAttemptAt])).toEqual([
    ['failed', 'endpoint_deleted', null],
    ['failed', 'endpoint_inactive', null],
  ])
})

test('a rotated secret ends at once, or signs beside the new one until its grace time is over', async () => {
  const clock = stoppedClock()
  const requests: OutgoingAttempt[] = []
  using api = startApi({ now: clock.now, outcome: attempt => (requests.push(attempt), 200) })
  const { id, secret: first } = await anEndpoint(api)
  const rotate = async (graceSeconds?: number) =>
    (
      await api.call('webhooksRotateSecret', {
        path: { webhookId: id },
        ...(graceSeconds && { body: { graceSeconds } }),
      })
    ).data
  const verifiedBy = async (...secrets: string[]) => {
    await anEvent(api)
    const { body = '', headers = {} } = requests.at(-1) ?? {}
    const now = () => clock.now().getTime()
    return await Promise.all(
      secrets.map(secret =>
        verify(body, headers, secret, { now }).then(
          () => true,
          error => (error instanceof SignatureError ? false : Promise.reject(error)),
        ),
      ),
    )
  }
  const answer = await rotate()
  expect(Object.keys(answer)).toEqual(['secret'])
  const second = answer.secret
  expect(await verifiedBy(first, second)).toEqual([false, true])
  const { secret: third } = await rotate(60)
  expect(await verifiedBy(first, second, third)).toEqual([false, true, true])
  clock.forward(60)
  expect(await verifiedBy(first, second, third)).toEqual([false, false, true])
})

test('the first 16 KiB of an answer are kept', async () => {
  using api = startApi({ outcome: { statusCode: 200, body: 'x'.repeat(20_000) } })
  await anEndpoint(api)
  await anEvent(api)
  const { data } = await api.call('deliveriesAttempts', { path: { deliveryId: (await theDelivery(api)).id } })
  expect(data[0]?.responseBody).toHaveLength(16_384)
  expect(data[0]?.responseBodyTruncated).toBe(true)
})
