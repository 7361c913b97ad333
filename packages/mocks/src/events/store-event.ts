import type { EventDecision, JsonObject } from '../generated/types.gen.ts'
import type { Mock } from '../mock.ts'
import { nextSequence, uuidOf } from '../state/ids.ts'
import type { EventRow } from '../state/state.ts'

export interface NewEvent {
  type: string
  data: JsonObject
  /** The idempotency key; null without one. */
  key: string | null
  decisions: EventDecision[]
}

/** Stores an event with the bytes that every attempt of it sends. */
export const storeEvent = (mock: Mock, { type, data, key, decisions }: NewEvent): EventRow => {
  const now = mock.now()
  const timestamp = now.toISOString()
  const sequence = nextSequence(mock.state)
  const row: EventRow = {
    sequence,
    event: { id: `evt_${uuidOf(now, sequence)}`, type, key, createdAt: timestamp },
    data,
    body: JSON.stringify({ type, timestamp, data }),
    decisions,
  }
  mock.state.events.set(row.event.id, row)
  return row
}
