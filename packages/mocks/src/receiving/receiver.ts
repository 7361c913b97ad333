import { type Outcome, type Receiver, resultOf } from '../delivery/outcome.ts'
import type { Mock } from '../mock.ts'
import { deliverTo } from './deliver-to.ts'
import type { FetchHandler } from './target.ts'

/**
 * What decides where no route leads to your code: an outcome, a function, or the endpoint's URL itself.
 *
 * @example
 * ```ts
 * const outcome: OutcomeOption = 'timeout'
 * mock.setOutcome(outcome)
 * ```
 */
export type OutcomeOption = Outcome | 'pending' | 'send' | Receiver

const DEFAULT_TIMEOUT_SECONDS = 30

/** Decides each attempt: by the route of its URL, else by the outcome that is set. */
export const createReceiver =
  (mock: () => Pick<Mock, 'state' | 'outcome'>, send: FetchHandler): Receiver =>
  attempt => {
    const { state, outcome } = mock()
    const target = state.routes.get(attempt.url) ?? (outcome === 'send' ? attempt.url : undefined)
    if (target !== undefined) {
      const row = state.endpoints.get(attempt.delivery.webhookId)
      const timeoutSeconds = row?.endpoint.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS
      return deliverTo(target, attempt, { send, timeoutSeconds })
    }
    if (typeof outcome === 'function') return outcome(attempt)
    return outcome === 'send' ? 'pending' : outcome
  }

/** @throws RangeError – for a status code that HTTP does not have. */
export const acceptOutcome = (outcome: OutcomeOption): OutcomeOption => {
  if (typeof outcome !== 'function' && outcome !== 'pending' && outcome !== 'send') resultOf(outcome)
  return outcome
}
