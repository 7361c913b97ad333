import type { Mock } from '../mock.ts'
import type { DeliveryRow, EndpointRow, State } from '../state/state.ts'
import { endWaiting, fail, isOpen, refusalOf } from './end-waiting.ts'
import { isGone, nextStatus } from './next-status.ts'
import { type AttemptResult, type Receiver, resultOf } from './outcome.ts'
import { attemptRow } from './attempt-row.ts'
import { type SigningChange, signRequest } from './sign-request.ts'

/** The endpoint said that it is gone: Posthorn switches it off. */
const disable = (state: State, row: EndpointRow, at: Date): void => {
  const disabledAt = at.toISOString()
  const disabledReason = 'gone'
  row.endpoint = { ...row.endpoint, active: false, disabledAt, disabledReason, updatedAt: disabledAt }
  endWaiting(state, row.endpoint.id)
}

const recordResult = (row: DeliveryRow, { endpoint }: EndpointRow, result: AttemptResult, at: Date): void => {
  row.delivery = {
    ...row.delivery,
    ...nextStatus(row, endpoint, result, at),
    attemptCount: row.delivery.attemptCount + 1,
    lastStatusCode: result.statusCode,
    lastError: result.error,
    lastAttemptAt: new Date(at.getTime() + result.durationMs).toISOString(),
  }
  row.extraAttempt = false
}

/**
 * Makes the next attempt of a delivery that is open, unless one is being made or the receiver leaves it pending: signs
 * the request, lets the receiver decide, records what came of it. What was cancelled meanwhile stays as it is.
 */
export const makeAttempt = async (
  mock: Mock,
  row: DeliveryRow,
  receiver: Receiver = mock.receiver,
  change?: SigningChange,
): Promise<void> => {
  if (!isOpen(row) || row.flight) return
  const { state } = mock
  const { delivery } = row
  const endpointRow = state.endpoints.get(delivery.webhookId)
  const eventRow = state.events.get(delivery.eventId)
  if (!endpointRow || !eventRow) return fail(row, 'endpoint_deleted')
  const refusal = row.origin === 'ping' ? undefined : refusalOf(endpointRow)
  if (refusal) return fail(row, refusal)
  const flight = {}
  row.flight = flight
  const at = mock.now()
  try {
    const { request, signature } = await signRequest(endpointRow, delivery, eventRow, at, change)
    const attempt = {
      ...structuredClone(request),
      delivery: { ...delivery },
      number: delivery.attemptCount + 1,
    }
    const outcome = await receiver(attempt)
    if (row.flight !== flight || outcome === 'pending') return
    const result = resultOf(outcome)
    const made = attemptRow({ number: attempt.number, request, signature, result, at })
    row.attempts.push(made)
    recordResult(row, endpointRow, result, at)
    // It is over before anybody is told, who may look when the next one is.
    row.flight = undefined
    mock.attempted(row, made)
    if (isGone(row, result)) disable(state, endpointRow, at)
  } finally {
    if (row.flight === flight) row.flight = undefined
  }
}

/** One after the other, so that a receiver is asked in the same order in every run. */
export const makeAttempts = async (mock: Mock, rows: readonly DeliveryRow[]): Promise<void> => {
  for (const row of rows) await makeAttempt(mock, row)
}

/** New deliveries, and after them those that were held back until something is published. */
export const withHeldBack = ({ state }: Mock, rows: readonly DeliveryRow[]): DeliveryRow[] => {
  const heldBack = rows.length > 0 ? state.heldBack.splice(0) : []
  for (const row of heldBack) row.reserved = false
  return [...rows, ...heldBack]
}
