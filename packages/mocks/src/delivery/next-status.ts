import type { Delivery, WebhookEndpoint } from '../generated/types.gen.ts'
import type { DeliveryRow } from '../state/state.ts'
import { type AttemptResult, isSuccess } from './outcome.ts'
import { retryAfterMs } from './retry-after.ts'

/** The endpoint says that it is gone for good. */
export const isGone = ({ origin }: DeliveryRow, { statusCode }: AttemptResult): boolean =>
  statusCode === 410 && origin !== 'ping'

const askedMs = ({ statusCode, headers }: AttemptResult, at: Date): number =>
  statusCode === 429 || statusCode === 503 ? retryAfterMs(headers['retry-after'] ?? '', at) : 0

/**
 * What an attempt makes of its delivery. A test ping and a retry of a finished delivery get one attempt. Times are those
 * of the schedule, without the jitter of a real sender.
 */
export const nextStatus = (
  row: DeliveryRow,
  { maxRetries, retrySchedule }: WebhookEndpoint,
  result: AttemptResult,
  at: Date,
): Pick<Delivery, 'status' | 'nextAttemptAt'> => {
  if (isSuccess(result)) return { status: 'success', nextAttemptAt: null }
  if (isGone(row, result)) return { status: 'failed', nextAttemptAt: null }
  const made = row.delivery.attemptCount + 1
  const single = row.origin === 'ping' || row.extraAttempt
  if (single || made >= Math.max(1, maxRetries)) return { status: 'exhausted', nextAttemptAt: null }
  const scheduled = retrySchedule[Math.min(made, retrySchedule.length) - 1] ?? 0
  const delayMs = Math.max(scheduled * 1000, askedMs(result, at))
  return { status: 'retrying', nextAttemptAt: new Date(at.getTime() + delayMs).toISOString() }
}
