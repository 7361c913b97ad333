import { makeAttempt } from '../delivery/make-attempt.ts'
import { type Outcome, resultOf } from '../delivery/outcome.ts'
import { decide } from '../delivery/plan-deliveries.ts'
import { checkEvent } from '../events/publish-event.ts'
import type { JsonObject, WebhookEndpointCreate } from '../generated/types.gen.ts'
import { invalidInput, Problem } from '../http/problem.ts'
import type { Mock } from '../mock.ts'
import { planEvent, release } from '../publishing/plan-event.ts'
import { jsonCheck } from '../spec/schema-check.ts'
import { createEndpoint } from '../webhooks/create-endpoint.ts'

/**
 * An event that was published before your test begins.
 *
 * @example
 * ```ts
 * const event: SeedEvent = { type: 'order.paid', at: '2026-11-01T12:00:00Z', outcome: 503 }
 * await mock.seed({ events: [event] })
 * ```
 */
export interface SeedEvent {
  type: string
  /** Made up by the schema of the type when left out. */
  data?: JsonObject
  /** The idempotency key. */
  id?: string
  /** When it was published, and first attempted: ISO 8601; now by default. */
  at?: string
  /** What came of the first attempt of each delivery; 204 by default. */
  outcome?: Outcome | 'pending'
}

/**
 * What there is before your test begins.
 *
 * @example
 * ```ts
 * const seed: MockSeed = {
 *   endpoints: [{ url: 'https://shop.example.com/hooks', events: ['*'] }],
 *   events: [{ type: 'order.paid', data: { orderId: 1 }, at: '2026-11-01T12:00:00Z', outcome: 'timeout' }],
 * }
 * ```
 */
export interface MockSeed {
  /** Endpoints as they are created over the API, the oldest first. */
  endpoints?: readonly WebhookEndpointCreate[]
  /** Published after the endpoints were made, in this order. */
  events?: readonly SeedEvent[]
}

const ENDPOINT = { $ref: '#/components/schemas/WebhookEndpointCreate' }

const seedEndpoint = async (mock: Mock, wanted: WebhookEndpointCreate): Promise<string> => {
  const errors = jsonCheck(ENDPOINT)(wanted, [])
  if (errors.length > 0) throw invalidInput(errors)
  return (await createEndpoint(mock, wanted)).row.endpoint.id
}

const seedEvent = async (mock: Mock, { type, data, id, at, outcome = 204 }: SeedEvent): Promise<void> => {
  if (outcome !== 'pending') resultOf(outcome)
  const time = at === undefined ? mock.now() : new Date(at)
  if (Number.isNaN(time.getTime())) throw new TypeError(`${at} is no time`)
  const then: Mock = { ...mock, now: () => time, receiver: () => outcome }
  const event = { type, data: data ?? (await mock.exampleData(type)) }
  const errors = checkEvent(mock, event, [])
  if (errors.length > 0) throw invalidInput(errors)
  const sent = planEvent(then, { ...event, key: id ?? null, decisions: decide(mock.state, type) })
  for (const row of sent.deliveries) await makeAttempt(then, row)
  release(mock, sent)
}

/**
 * Adds endpoints and events to what there is. Resolves to the ids of the endpoints, in their order.
 * @throws TypeError – for what the platform would refuse; the message names it, and what came before it stays.
 */
export const seed = async (mock: Mock, { endpoints = [], events = [] }: MockSeed): Promise<string[]> => {
  let at = ''
  const ids: string[] = []
  try {
    for (const [index, endpoint] of endpoints.entries()) {
      at = `endpoints.${index}`
      ids.push(await seedEndpoint(mock, endpoint))
    }
    for (const [index, event] of events.entries()) {
      at = `events.${index}`
      await seedEvent(mock, event)
    }
    return ids
  } catch (error) {
    if (error instanceof Problem || error instanceof TypeError) {
      throw new TypeError(`seed: ${at}: ${error.message}`, { cause: error })
    }
    throw error
  }
}
