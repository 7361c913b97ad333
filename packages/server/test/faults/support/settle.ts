import type { Delivery, Posthorn } from '@posthorn/sdk'
import { expect } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import type { Refusal } from './publisher.ts'
import type { Stage } from './stage.ts'

/** What a fault did to what was published. */
export interface Tally {
  published: number
  acknowledged: number
  /** Acknowledged events that arrived at every endpoint. */
  received: number
  lost: number
  /** Requests beyond the attempts that were counted; each had the same `webhook-id` and body as the first. */
  duplicates: number
  /** From the fault until everything was delivered and recorded. */
  seconds: number
}

interface SettleOptions {
  /** When the fault happened (`performance.now()`). */
  since: number
  /** In this time everything acknowledged arrives. */
  withinMs?: number
  /** In this time nothing is open any more. */
  settledWithinMs?: number
  /** Whether something may be sent twice. */
  duplicates?: boolean
  /** How many attempts a delivery may have been counted; 1 as nothing fails here. */
  attempts?: readonly number[]
  /** How many attempts were counted that this receiver has not seen. */
  unseen?: number
}

export const allDeliveries = (posthorn: Posthorn): Promise<Delivery[]> =>
  Array.fromAsync(posthorn.deliveries.listAll({ limit: 100 }))

const unfinished = ['pending', 'retrying', 'exhausted', 'failed'] as const

/** A refusal that says what it should: come again later, and nothing of what is inside. */
export const isGoodRefusal = ({ status, retryAfter, contentType, text }: Refusal): boolean =>
  status === 503 &&
  Number(retryAfter) >= 1 &&
  contentType?.startsWith('application/problem+json') === true &&
  !/\n\s+at |node_modules|Mongo|\.ts\b/.test(text)

const arrivals = ({ receiver }: Stage): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { path, eventId } of receiver.requests) {
    const pair = `${path} ${eventId}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** One key is one event, whoever asked how often: its `webhook-id` and its bytes never differ. */
const assertIdentity = ({ receiver, publisher }: Stage): void => {
  const idOf = new Map<string, string>()
  const bodyOf = new Map<string, string>()
  for (const { eventId, body } of receiver.requests) {
    const { key } = JSON.parse(body).data
    expect(idOf.get(key) ?? eventId, `the webhook-id of ${key}`).toBe(eventId)
    expect(bodyOf.get(key) ?? body, `the body of ${key}`).toBe(body)
    expect(publisher.acknowledged.get(key) ?? eventId, `the event of ${key}`).toBe(eventId)
    idOf.set(key, eventId)
    bodyOf.set(key, body)
  }
}

/** Waits until everything acknowledged has arrived everywhere, and nothing is open; checks what was told on the way. */
export const settle = async (stage: Stage, { since, ...options }: SettleOptions): Promise<Tally> => {
  const {
    withinMs = 120_000,
    settledWithinMs = withinMs,
    duplicates: mayRepeat = true,
    attempts = [1],
    unseen = 0,
  } = options
  const leftMs = (limitMs: number) => Math.max(0, since + limitMs - performance.now())
  const { publisher, webhooks } = stage
  const ids = new Set(publisher.acknowledged.values())
  const isEverywhere = (counts: Map<string, number>, id: string) =>
    webhooks.every((_, number) => counts.has(`/hook/${number} ${id}`))
  const lost = () => {
    const counts = arrivals(stage)
    return [...ids].filter(id => !isEverywhere(counts, id))
  }
  await eventually(async () => lost().length === 0, 'all events', leftMs(withinMs)).catch(() => undefined)
  expect(lost(), 'acknowledged and never received').toEqual([])
  const open = async () => {
    const pages = await Promise.all(
      unfinished.map(status => stage.posthorn().deliveries.listAll({ status }).page()),
    )
    return pages
      .flatMap(({ data }) => data)
      .map(({ id, status, attemptCount, lastError, nextAttemptAt }) => {
        return { id, status, attemptCount, lastError, nextAttemptAt }
      })
  }
  // What was sent before its row was written gets one from a sweep.
  const areAllMade = async () => (await allDeliveries(stage.posthorn())).length >= arrivals(stage).size
  await eventually(
    async () => (await areAllMade()) && (await open()).length === 0,
    'the end of all deliveries',
    leftMs(settledWithinMs),
  ).catch(() => undefined)
  expect(await open(), 'deliveries that are not done').toEqual([])
  const seconds = (performance.now() - since) / 1000

  assertIdentity(stage)
  expect(publisher.contradictions, 'keys that were answered as two events').toEqual([])
  expect(publisher.refusals.filter(refusal => !isGoodRefusal(refusal))).toEqual([])
  const deliveries = await allDeliveries(stage.posthorn())
  const made = new Set(deliveries.map(({ eventId, webhookId }) => `${webhookId} ${eventId}`))
  expect(made.size, 'deliveries, one an event and endpoint').toBe(deliveries.length)
  expect(deliveries.filter(({ attemptCount }) => !attempts.includes(attemptCount))).toEqual([])
  const counts = arrivals(stage)
  expect(made.size, 'as many deliveries as arrived').toBe(counts.size)
  const counted = deliveries.reduce((sum, { attemptCount }) => sum + attemptCount, 0)
  const duplicates = [...counts.values()].reduce((sum, count) => sum + count, 0) + unseen - counted
  if (!mayRepeat) expect(duplicates).toBe(0)
  return {
    published: publisher.tried.size,
    acknowledged: ids.size,
    received: ids.size - lost().length,
    lost: lost().length,
    duplicates,
    seconds,
  }
}
