import { isOpen, refusalOf } from '../delivery/end-waiting.ts'
import { addDelivery } from '../delivery/plan-deliveries.ts'
import type { Mock } from '../mock.ts'
import { operation } from '../operation.ts'
import { nextSequence, uuidOf } from '../state/ids.ts'
import type { DeliveryRow } from '../state/state.ts'
import { type ReplayRow, replayView } from './replay-row.ts'
import { acceptFilters, selectDeliveries } from './select-deliveries.ts'

const dueNow = (row: DeliveryRow, now: string): DeliveryRow => {
  row.delivery = { ...row.delivery, nextAttemptAt: now }
  return row
}

/** Makes a finished delivery's event go to its endpoint again; undefined when it cannot. */
const sendAgain = ({ state }: Mock, { delivery }: DeliveryRow, now: string): DeliveryRow | undefined => {
  const event = state.events.get(delivery.eventId)
  if (!event || refusalOf(state.endpoints.get(delivery.webhookId))) return undefined
  const row = addDelivery(state, event.event, delivery.webhookId, 'replay')
  row.delivery = { ...row.delivery, createdAt: now, nextAttemptAt: now }
  return row
}

/** Each event goes to an endpoint once, however many of its deliveries are replayed. */
const isFirst = ({ delivery }: DeliveryRow, index: number, rows: readonly DeliveryRow[]): boolean =>
  index ===
  rows.findIndex(
    other => other.delivery.eventId === delivery.eventId && other.delivery.webhookId === delivery.webhookId,
  )

const start = (mock: Mock, rows: readonly DeliveryRow[], now: string): Pick<ReplayRow, 'due' | 'skipped'> => {
  const open = rows.filter(row => isOpen(row) && !row.flight).map(row => dueNow(row, now))
  const finished = rows.filter(row => !isOpen(row))
  const again = finished.filter(isFirst).map(row => sendAgain(mock, row, now))
  const made = again.filter(row => row !== undefined)
  const due = [...open, ...made].map(row => ({ row, attemptCount: row.delivery.attemptCount }))
  return { due, skipped: again.length - made.length }
}

/** Answers with the replay as it begins; when the answer arrives its attempts have been made. */
export const createReplay = operation('replaysCreate', async (mock, { body }) => {
  const { state } = mock
  const filters = acceptFilters(body)
  const rows = selectDeliveries(state, filters)
  if (body.dryRun) return { success: true, data: { total: rows.length } }
  const at = mock.now()
  const createdAt = at.toISOString()
  const sequence = nextSequence(state)
  const replay: ReplayRow = {
    sequence,
    id: uuidOf(at, sequence),
    createdAt,
    filters,
    total: rows.length,
    cancelledAt: null,
    ...start(mock, rows, createdAt),
  }
  state.replays.set(replay.id, replay)
  const begun = { ...replayView(replay), status: 'pending' as const, processed: 0, endedAt: null }
  const due = replay.due.map(({ row }) => row)
  await mock.perform(mock, due)
  return { success: true, data: begun }
})
