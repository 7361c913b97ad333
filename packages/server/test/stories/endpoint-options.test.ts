import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { attemptsOf, deliveryIn, deliveryThat } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const paid = { type: 'order.paid', data: { orderId: 42 } }
/** How far the clocks of a server and its database may be apart, and how slow a loaded machine may be. */
const CLOCKS_MS = 2_000
const SLOW_MS = 15_000

test.concurrent.each([
  { given: { maxRetries: 0, retrySchedule: [0] }, attempts: 1 },
  { given: { maxRetries: 1, retrySchedule: [0] }, attempts: 1 },
  { given: { maxRetries: 4, retrySchedule: [0] }, attempts: 4 },
  { given: { maxRetries: 2, retrySchedule: [0, 0, 0, 0] }, attempts: 2 },
  { given: { retrySchedule: [0, 0] }, attempts: 3 },
])('with $given a failing delivery has $attempts attempts', async ({ given, attempts }) => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'], ...given })
  const event = await posthorn.events.publish(paid)
  expect(await deliveryIn(posthorn, 'exhausted', event.id)).toMatchObject({ attemptCount: attempts })
  expect(receiver.of(event.id)).toHaveLength(attempts)
})

test.concurrent('the retry schedule sets the wait before each attempt, and its last entry repeats', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], retrySchedule: [100, 1000], maxRetries: 4 }
  await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish(paid)
  for (const [index, seconds] of [100, 1000, 1000].entries()) {
    const attempts = await attemptsOf(posthorn, event.id, index + 1)
    const delivery = await deliveryIn(posthorn, 'retrying', event.id)
    const waitMs = Date.parse(delivery.nextAttemptAt ?? '') - Date.parse(attempts.at(-1)?.at ?? '')
    expect(waitMs).toBeGreaterThan(seconds * 900 - CLOCKS_MS)
    expect(waitMs).toBeLessThan(seconds * 1100 + SLOW_MS)
    await posthorn.deliveries.retry(delivery.id)
  }
  await deliveryIn(posthorn, 'exhausted', event.id)
})

test.concurrent('a receiver that does not answer in time is given up after the timeout', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ after: new Promise(() => {}) })
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], timeoutSeconds: 1, maxRetries: 1 }
  await posthorn.webhooks.create(options)
  const event = await posthorn.events.publish(paid)
  expect(await deliveryIn(posthorn, 'exhausted', event.id)).toMatchObject({
    lastStatusCode: null,
    lastError: 'timeout',
  })
  const [attempt] = await attemptsOf(posthorn, event.id, 1)
  expect(attempt).toMatchObject({ statusCode: null, error: 'timeout', responseBody: null })
  expect(attempt?.durationMs).toBeGreaterThanOrEqual(990)
})

test.concurrent('a receiver that is slower than one timeout is within another', async () => {
  await using receiver = await startReceiver()
  const answer = Promise.withResolvers<void>()
  receiver.answer(({ path }) => ({ after: path === '/patient' ? answer.promise : new Promise(() => {}) }))
  const { posthorn } = await createApp(platform)
  const endpoint = (path: string, timeoutSeconds: number) =>
    posthorn.webhooks.create({
      url: new URL(path, receiver.url).href,
      events: ['*'],
      timeoutSeconds,
      maxRetries: 1,
    })
  const hasty = await endpoint('/hasty', 1)
  const patient = await endpoint('/patient', 60)
  const event = await posthorn.events.publish(paid)
  await deliveryIn(posthorn, 'exhausted', event.id, hasty.id)
  answer.resolve()
  expect(await deliveryIn(posthorn, 'success', event.id, patient.id)).toMatchObject({ attemptCount: 1 })
})

test.concurrent('custom headers are sent, sensitive ones are never shown, and sending the mask back keeps them', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const headers = { Authorization: 'Bearer abc', 'X-Webhook-Token': 'def', 'X-Shop': 'nørd' }
  const created = await posthorn.webhooks.create({ url: receiver.url, events: ['*'], headers })
  const webhookId = created.id
  const masked = { Authorization: '***', 'X-Webhook-Token': '***', 'X-Shop': 'nørd' }
  expect(created.headers).toEqual(masked)
  expect((await posthorn.webhooks.get(webhookId)).headers).toEqual(masked)
  const sentWith = async () => {
    const { id } = await posthorn.events.publish(paid)
    const [request] = await receiver.received(id)
    return request?.headers
  }
  expect(await sentWith()).toMatchObject({
    authorization: 'Bearer abc',
    'x-webhook-token': 'def',
    'x-shop': 'nørd',
  })

  await posthorn.webhooks.update(webhookId, { headers: { Authorization: '***', 'X-Shop': 'south' } })
  const changed = await sentWith()
  expect(changed).toMatchObject({ authorization: 'Bearer abc', 'x-shop': 'south' })
  expect(changed).not.toHaveProperty('x-webhook-token')
})

test.concurrent('no more requests are open to an endpoint at once than its concurrency', async () => {
  await using receiver = await startReceiver()
  await using other = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    concurrency: 3,
  })
  await posthorn.webhooks.create({ url: other.url, events: ['*'] })
  let open = 0
  let most = 0
  const answers: (() => void)[] = []
  receiver.answer(() => {
    open += 1
    most = Math.max(most, open)
    const answer = Promise.withResolvers<void>()
    answers.push(() => {
      open -= 1
      answer.resolve()
    })
    return { after: answer.promise }
  })

  const events = await Promise.all(Array.from({ length: 9 }, () => posthorn.events.publish(paid)))

  // The same events have arrived elsewhere: had there been room, they would have been sent here too.
  for (const { id } of events) await other.received(id)
  await eventually(async () => open === 3, 'three open requests')
  for (let answered = 0; answered < 9; answered += 1) {
    const [answer] = await eventually(
      async () => answers.length > 0 && answers.splice(0, 1),
      'an open request',
    )
    answer?.()
  }
  for (const { id } of events) await deliveryIn(posthorn, 'success', id, webhookId)
  expect(most).toBe(3)
  expect(receiver.requests).toHaveLength(9)
})

test.concurrent.each([
  { limit: 8, perSeconds: 1, events: 17, atLeastMs: 1_700 },
  { limit: 60, perSeconds: 60, events: 4, atLeastMs: 2_700 },
] as const)(
  'with a limit of $limit in $perSeconds s an endpoint gets no more, and in the end everything',
  async given => {
    await using receiver = await startReceiver()
    await using other = await startReceiver()
    const { posthorn } = await createApp(platform)
    const { limit, perSeconds, events, atLeastMs } = given
    const rateLimit = { limit, perSeconds }
    const limited = await posthorn.webhooks.create({ url: receiver.url, events: ['*'], rateLimit })
    const free = await posthorn.webhooks.create({ url: other.url, events: ['*'] })

    const results = await posthorn.events.publishBatch({ events: Array.from({ length: events }, () => paid) })

    const ids = results.flatMap(result => ('id' in result ? [result.id] : []))
    for (const id of ids) await deliveryIn(posthorn, 'success', id, free.id)
    for (const id of ids) await deliveryIn(posthorn, 'success', id, limited.id)
    const sent = await Promise.all(
      ids.map(id => deliveryThat(posthorn, id, 'was made', () => true, limited.id)),
    )
    const attempts = await Promise.all(sent.map(({ id }) => posthorn.deliveries.attempts(id).page()))
    const times = attempts
      .flatMap(({ data }) => data.map(({ at }) => Date.parse(at)))
      .toSorted((a, b) => a - b)
    expect(times).toHaveLength(events)
    // One interval less than there are events; a process that was held up may have started the first one late.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(atLeastMs)
  },
)
