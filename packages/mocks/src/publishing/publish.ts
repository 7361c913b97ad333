import { isObject } from '../examples/example-data.ts'
import { decide } from '../delivery/plan-deliveries.ts'
import { checkEvent } from '../events/publish-event.ts'
import type { JsonObject } from '../generated/types.gen.ts'
import { Problem } from '../http/problem.ts'
import type { Mock } from '../mock.ts'
import { type MockDelivery, type MockEvent, snapshotDelivery, snapshotEvent } from '../state/snapshot.ts'
import { sendEvent, troubles } from './send-event.ts'
import type { Trouble } from './trouble.ts'

/**
 * What `publish` sent, and what your code made of it.
 *
 * @example
 * ```ts
 * const { event, deliveries } = await mock.publish('order.paid')
 * expect(deliveries[0]?.attempts[0]).toMatchObject({ statusCode: 204, request: { headers: { 'webhook-id': event.id } } })
 * ```
 */
export interface MockPublished {
  event: MockEvent
  /** One for each endpoint that takes the event, with what your code answered as `attempts`. */
  deliveries: MockDelivery[]
}

/**
 * How `publish` sends.
 *
 * @example
 * ```ts
 * const twice: PublishOptions = { trouble: 'duplicate' }
 * await mock.publish('order.paid', { orderId: 42 }, twice)
 * ```
 */
export interface PublishOptions {
  /** What goes wrong on the way; nothing by default. */
  trouble?: Trouble
}

/** What is sent of a value: dates become text, and what is undefined is left out. */
const toJson = (type: string, given: unknown): JsonObject => {
  const data: unknown = JSON.parse(JSON.stringify(given) ?? 'null')
  if (isObject(data)) return data
  throw new TypeError(`publish: the data of ${type} must be an object`)
}

const assertValid = (mock: Mock, type: string, data: JsonObject): void => {
  const [wrong] = checkEvent(mock, { type, data }, [])
  if (wrong) throw new TypeError(`publish: ${wrong.loc.join('.')}: ${wrong.msg}`)
}

/**
 * Publishes an event of the catalog to your code, with data that is made up when none is given.
 * @throws TypeError – for what the platform would refuse. @throws Error – when nothing takes it.
 */
export const publish = async (
  mock: Mock,
  type: string,
  given: unknown,
  { trouble }: PublishOptions = {},
): Promise<MockPublished> => {
  if (trouble !== undefined && !troubles.includes(trouble)) {
    throw new TypeError(`publish: there is no trouble ${trouble}; there are ${troubles.join(', ')}`)
  }
  const data = given === undefined ? await mock.exampleData(type) : toJson(type, given)
  try {
    assertValid(mock, type, data)
  } catch (error) {
    throw error instanceof Problem ? new TypeError(`publish: ${error.message}`) : error
  }
  const decisions = decide(mock.state, type)
  if (!decisions.some(({ decision }) => decision === 'sent')) {
    throw new Error(`publish: no active endpoint takes ${type}. Make one with connect, or over the API.`)
  }
  const { event, deliveries } = await sendEvent(mock, { type, data, key: null, decisions }, trouble)
  return { event: snapshotEvent(event), deliveries: deliveries.map(snapshotDelivery) }
}
