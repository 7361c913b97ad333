import { addDelivery, decide } from '../delivery/plan-deliveries.ts'
import type { InputError, JsonObject, PublishEvent, PublishedEvent } from '../generated/types.gen.ts'
import { byteLength } from '../http/read-body.ts'
import { tooLarge } from '../http/problem.ts'
import type { Mock } from '../mock.ts'
import type { JsonPath } from '../spec/input-errors.ts'
import type { DeliveryRow, EventRow } from '../state/state.ts'
import { storeEvent } from './store-event.ts'

const MAX_DATA_BYTES = 256 * 1024
const KEY_KEPT_MS = 24 * 3_600_000

/** What is wrong with an event that shall be published. @throws Problem – when its data is too large. */
export const checkEvent = ({ catalog }: Mock, event: PublishEvent, loc: JsonPath): InputError[] => {
  if (byteLength(JSON.stringify(event.data)) > MAX_DATA_BYTES) {
    throw tooLarge('The data of an event must not be larger than 256 KiB.')
  }
  return catalog.check(event, loc)
}

const holderOf = ({ state, now }: Mock, key: string): EventRow | undefined => {
  const keptSince = now().getTime() - KEY_KEPT_MS
  return [...state.events.values()].findLast(
    ({ event }) => event.key === key && Date.parse(event.createdAt) > keptSince,
  )
}

const isSame = (row: EventRow, type: string, data: JsonObject): boolean =>
  row.event.type === type && JSON.stringify(row.data) === JSON.stringify(data)

export interface Published {
  event: PublishedEvent
  /** To be attempted; none for an event that was published before. */
  deliveries: DeliveryRow[]
}

/** Publishes an event that was checked; undefined when another one holds its idempotency key. */
export const publishEvent = (mock: Mock, { type, data, id }: PublishEvent): Published | undefined => {
  const holder = id === undefined ? undefined : holderOf(mock, id)
  if (holder && !isSame(holder, type, data)) return undefined
  const decisions = holder?.decisions ?? decide(mock.state, type)
  const { event } = holder ?? storeEvent(mock, { type, data, key: id ?? null, decisions })
  const deliveries = holder
    ? []
    : decisions
        .filter(({ decision }) => decision === 'sent')
        .map(({ webhookId }) => addDelivery(mock.state, event, webhookId, 'publish'))
  return { event: { id: event.id, type: event.type, createdAt: event.createdAt }, deliveries }
}

export const conflictDetail = (key: string | undefined): string =>
  `Another event was published with the id ${key}.`
