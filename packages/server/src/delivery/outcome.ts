import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { retryDelayMs } from './retry-schedule.ts'
import type { SendResult } from './send/send-types.ts'

/** What an attempt makes of its delivery. */
export type Outcome =
  | { status: 'success' }
  | { status: 'retrying'; nextAt: Date }
  | { status: 'exhausted' }
  /** `gone`: the receiver said so (410), and its endpoint is switched off. */
  | { status: 'failed'; gone: true }

const GONE = 410
const ASKS_TO_WAIT = new Set([429, 503])

export const isSuccess = ({ error, statusCode }: Pick<SendResult, 'error' | 'statusCode'>): boolean =>
  error === null && statusCode !== null && statusCode >= 200 && statusCode < 300

/** Whether this was the last attempt that the delivery gets. A test ping, and a manual retry, get one. */
const isLast = ({ row, endpoint }: Pick<ClaimedDelivery, 'row' | 'endpoint'>): boolean =>
  row.origin === 'ping' || row.extraAttempt === true || row.attemptCount + 1 >= endpoint.maxAttempts

export const outcomeOf = (
  delivery: Pick<ClaimedDelivery, 'row' | 'endpoint'>,
  result: SendResult,
  now: Date,
  random: number,
): Outcome => {
  if (isSuccess(result)) return { status: 'success' }
  if (result.statusCode === GONE && delivery.row.origin !== 'ping') return { status: 'failed', gone: true }
  if (isLast(delivery)) return { status: 'exhausted' }
  const asked = result.statusCode !== null && ASKS_TO_WAIT.has(result.statusCode)
  const delayMs = retryDelayMs(
    {
      schedule: delivery.endpoint.retrySchedule,
      attempts: delivery.row.attemptCount + 1,
      retryAfterMs: asked ? result.retryAfterMs : null,
    },
    random,
  )
  return { status: 'retrying', nextAt: new Date(now.getTime() + delayMs) }
}
