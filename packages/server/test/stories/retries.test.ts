import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { attemptsOf, deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type Answer, startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const paid = { type: 'order.paid', data: { orderId: 42 } }

/** Answers the first requests with these, and the ones after them with 200. */
const inTurn = (...answers: Answer[]) => {
  const left = [...answers]
  return () => left.shift() ?? {}
}

test.concurrent('a failing endpoint is tried again on schedule, with the same bytes, until it succeeds', async () => {
  await using receiver = await startReceiver()
  receiver.answer(inTurn({ status: 500 }, { status: 502 }))
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], retrySchedule: [1, 1] }
  const { secret } = await posthorn.webhooks.create(options)

  const event = await posthorn.events.publish(paid)

  const delivery = await deliveryIn(posthorn, 'success', event.id)
  expect(delivery).toMatchObject({ attemptCount: 3, lastStatusCode: 200, nextAttemptAt: null })
  const attempts = await attemptsOf(posthorn, event.id, 3)
  expect(attempts.map(({ number, statusCode }) => [number, statusCode])).toEqual([
    [1, 500],
    [2, 502],
    [3, 200],
  ])
  const times = attempts.map(({ at }) => Date.parse(at))
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  for (const wait of waits) expect(wait).toBeGreaterThan(700)
  const requests = receiver.of(event.id)
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
  for (const { body, headers } of requests) await verify(body, headers, secret)
  const stamps = requests.map(({ headers }) => Number(headers['webhook-timestamp']))
  expect(stamps[2]).toBeGreaterThan(stamps[0] ?? 0)
})

test.concurrent('while it waits a delivery says when it is tried next, and what went wrong', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const event = await posthorn.events.publish(paid)
  const delivery = await deliveryIn(posthorn, 'retrying', event.id)
  expect(delivery).toMatchObject({ attemptCount: 1, lastStatusCode: 500, lastError: null })
  const [attempt] = await attemptsOf(posthorn, event.id, 1)
  const waitMs = Date.parse(delivery.nextAttemptAt ?? '') - Date.parse(attempt?.at ?? '')
  expect(waitMs).toBeGreaterThan(54_000 - 2_000)
  expect(waitMs).toBeLessThan(66_000 + 15_000)
})

test.concurrent('an attempt is recorded with what was sent and what was answered', async () => {
  await using receiver = await startReceiver()
  receiver.answer({
    status: 500,
    headers: { 'content-type': 'text/plain', 'x-request': 'r-1', 'set-cookie': 'a=1' },
    body: `begins ä${'.'.repeat(20_000)}`,
  })
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    maxRetries: 1,
    headers: { Authorization: 'Bearer of-the-customer', 'X-Api-Key': 'of-the-customer', 'X-Shop': 'north' },
  })

  const event = await posthorn.events.publish(paid)

  await deliveryIn(posthorn, 'exhausted', event.id)
  const [attempt, ...others] = await attemptsOf(posthorn, event.id, 1)
  const [request] = receiver.requests
  expect(others).toEqual([])
  expect(attempt).toEqual({
    number: 1,
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    durationMs: expect.any(Number),
    statusCode: 500,
    error: null,
    signature: request?.headers['webhook-signature'],
    requestHeaders: expect.objectContaining({
      authorization: '***',
      'x-api-key': '***',
      'x-shop': 'north',
      'content-type': 'application/json',
      'webhook-id': event.id,
      'webhook-timestamp': request?.headers['webhook-timestamp'],
    }),
    responseHeaders: expect.objectContaining({ 'content-type': 'text/plain', 'x-request': 'r-1' }),
    responseBody: `begins ä${'.'.repeat(16_384 - 'begins ä'.length - 1)}`,
    responseBodyTruncated: true,
  })
  expect(JSON.stringify(attempt)).not.toContain('of-the-customer')
  expect(request?.headers).toMatchObject({
    authorization: 'Bearer of-the-customer',
    'x-api-key': 'of-the-customer',
  })
})

test.concurrent('an attempt without an answer is recorded with its class of error', async () => {
  const receiver = await startReceiver()
  await receiver[Symbol.asyncDispose]()
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], retrySchedule: [0] }
  await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish(paid)
  const delivery = await deliveryIn(posthorn, 'exhausted', event.id)
  expect(delivery).toMatchObject({ attemptCount: 2, lastStatusCode: null, lastError: 'connection_refused' })
  for (const attempt of await attemptsOf(posthorn, event.id, 2)) {
    expect(attempt).toMatchObject({
      statusCode: null,
      error: 'connection_refused',
      responseHeaders: {},
      responseBody: null,
      responseBodyTruncated: false,
    })
  }
})

test.concurrent('a delivery that fails every time is exhausted, and others go on', async () => {
  await using receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: body.includes('poisoned') ? 500 : 200 }))
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], retrySchedule: [0, 0] }
  await posthorn.webhooks.create(options)
  const poisoned = await posthorn.events.publish({ type: 'order.paid', data: { is: 'poisoned' } })
  const good = await posthorn.events.publish(paid)

  expect(await deliveryIn(posthorn, 'success', good.id)).toMatchObject({ attemptCount: 1 })
  expect(await deliveryIn(posthorn, 'exhausted', poisoned.id)).toMatchObject({
    attemptCount: 3,
    lastStatusCode: 500,
    nextAttemptAt: null,
  })
  expect(receiver.of(poisoned.id)).toHaveLength(3)
})

test.concurrent('all of the answers from 200 to 299 are a success, others are not', async () => {
  await using receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: JSON.parse(body).data.status }))
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'], maxRetries: 1 })
  const expected = {
    200: 'success',
    202: 'success',
    204: 'success',
    299: 'success',
    304: 'exhausted',
    400: 'exhausted',
    404: 'exhausted',
  } as const
  for (const [status, ends] of Object.entries(expected)) {
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: { status: Number(status) } })
    expect(await deliveryIn(posthorn, ends, id)).toMatchObject({
      lastStatusCode: Number(status),
      lastError: null,
    })
  }
})
