import type { Delivery } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { expectedOf } from './expected.ts'
import { findMissing } from './find-missing.ts'
import type { ReceivedAttempt } from './receiver.ts'

const timestamp = '2026-01-01T00:00:00.000Z'
const webhookIds = new Map([
  ['billing', 'webhook-1'],
  ['warehouse', 'webhook-2'],
])
const published = [1, 2, 3].map(number => ({
  id: `evt_0000000${number}`,
  type: 'order.paid',
  data: { number },
}))
const expected = expectedOf(published)

const isRefused = (endpoint: string, number: number) => endpoint === 'warehouse' && number < 3

/** A run in which all went well: the warehouse refused each event twice. */
const allWell = () => {
  const attempts = expected.flatMap(({ event: { id, type, data }, endpoint }): ReceivedAttempt[] =>
    (endpoint === 'warehouse' ? [1, 2, 3] : [1]).map(number => ({
      endpoint,
      eventId: id,
      number,
      status: isRefused(endpoint, number) ? 500 : 204,
      event: { type, timestamp, data },
      refusedAs: undefined,
      latencyMs: 1,
    })),
  )
  const deliveries = expected.map(({ event: { id, type }, endpoint }, index): Delivery => {
    const attemptCount = endpoint === 'warehouse' ? 3 : 1
    const webhookId = webhookIds.get(endpoint) ?? ''
    const last = { lastStatusCode: 204, lastError: null, lastAttemptAt: timestamp, nextAttemptAt: null }
    return {
      id: index,
      eventId: id,
      eventType: type,
      webhookId,
      status: 'success',
      attemptCount,
      ...last,
      createdAt: timestamp,
    }
  })
  return { expected, attempts, deliveries, webhookIds }
}

type Run = ReturnType<typeof allWell>

const spoil = (
  run: Run,
  endpoint: string,
  change: { delivery?: Partial<Delivery>; attempt?: Partial<ReceivedAttempt> },
) => {
  const webhookId = webhookIds.get(endpoint)
  const delivery = run.deliveries.findLast(each => each.webhookId === webhookId)
  const attempt = run.attempts.findLast(each => each.endpoint === endpoint)
  Object.assign(delivery ?? {}, change.delivery)
  Object.assign(attempt ?? {}, change.attempt)
}

test('nothing is missing when the API and the receiver have everything', () => {
  expect(findMissing(allWell())).toEqual([])
})

test.for<[string, string, (run: Run) => void]>([
  ['a delivery that the API does not show', 'shows no delivery', run => void run.deliveries.shift()],
  [
    'a delivery to another endpoint',
    'shows no delivery',
    run => spoil(run, 'billing', { delivery: { webhookId: 'x' } }),
  ],
  [
    'a delivery that did not succeed',
    'the API says exhausted after attempt 3 (500)',
    run => spoil(run, 'warehouse', { delivery: { status: 'exhausted', lastStatusCode: 500 } }),
  ],
  [
    'a delivery too many',
    'shows 7 deliveries',
    run => void run.deliveries.push(...run.deliveries.slice(0, 1)),
  ],
  ['a request that never came', 'accepted none of 0', run => void run.attempts.shift()],
  [
    'an event that was never accepted',
    'accepted none of 3',
    run => spoil(run, 'warehouse', { attempt: { status: 500 } }),
  ],
  [
    'a request that did not verify',
    'was not verified: no_matching_signature',
    run =>
      spoil(run, 'billing', {
        attempt: { event: undefined, status: 400, refusedAs: 'no_matching_signature' },
      }),
  ],
  [
    'other data than was published',
    'another type or other data',
    run => spoil(run, 'billing', { attempt: { event: { type: 'order.paid', timestamp, data: {} } } }),
  ],
  [
    'a retry that was not made',
    '2 deliveries were retried 2 times, where 3 were to be',
    run => spoil(run, 'warehouse', { delivery: { attemptCount: 1 } }),
  ],
])('%s is told', ([, message, change]) => {
  const run = allWell()
  change(run)
  expect(findMissing(run).join('\n')).toContain(message)
})
