import type { AttemptError, Delivery } from '../generated/types.gen.ts'
import type { SentRequest } from '../state/state.ts'
import { lowerCaseNames } from './lower-case-names.ts'

/**
 * What an endpoint makes of one attempt: the status that it answers with (`204`), why it gives no answer (`'timeout'`),
 * or either with more about it.
 *
 * @example
 * ```ts
 * mock.setOutcome({ statusCode: 429, headers: { 'retry-after': '120' } })
 * ```
 */
export type Outcome =
  | number
  | AttemptError
  | {
      /** 100–999. */
      statusCode: number
      /** `retry-after` (seconds or an HTTP date; a day at most) is honoured with 429 and 503. */
      headers?: Record<string, string>
      body?: string
      /** How long the attempt took, in milliseconds; 10 by default. */
      durationMs?: number
    }
  | { error: AttemptError; durationMs?: number }

/**
 * An attempt that is about to be made: the signed request, and whose it is.
 *
 * @example
 * ```ts
 * const refuseFirst = ({ number }: OutgoingAttempt) => (number === 1 ? 503 : 204)
 * mock.setOutcome(refuseFirst)
 * ```
 */
export interface OutgoingAttempt extends SentRequest {
  /** The delivery as it was before this attempt. */
  delivery: Delivery
  /** Which attempt of the delivery this is, from 1. */
  number: number
}

/**
 * Decides the outcome of an attempt; `'pending'` when the attempt is not made now.
 *
 * @example
 * ```ts
 * setupPosthorn({ outcome: ({ number }) => (number < 3 ? 503 : 204) })
 * ```
 */
export type Receiver = (attempt: OutgoingAttempt) => Outcome | 'pending' | Promise<Outcome | 'pending'>

/** An outcome in full. */
export interface AttemptResult {
  statusCode: number | null
  error: AttemptError | null
  headers: Record<string, string>
  /** Null when there was no answer. */
  body: string | null
  durationMs: number
}

const DURATION_MS = 10

/** @throws RangeError – for a status code that HTTP does not have. */
export const resultOf = (outcome: Outcome): AttemptResult => {
  if (typeof outcome === 'number') return resultOf({ statusCode: outcome })
  if (typeof outcome === 'string') return resultOf({ error: outcome })
  if ('error' in outcome) {
    const { error, durationMs = DURATION_MS } = outcome
    return { statusCode: null, error, headers: {}, body: null, durationMs }
  }
  const { statusCode, headers = {}, body = '', durationMs = DURATION_MS } = outcome
  if (!Number.isInteger(statusCode) || statusCode < 100 || statusCode > 999) {
    throw new RangeError(`expected a status code of 100 to 999, got ${statusCode}`)
  }
  return { statusCode, error: null, headers: lowerCaseNames(headers), body, durationMs }
}

export const isSuccess = ({ statusCode }: Pick<AttemptResult, 'statusCode'>): boolean =>
  statusCode !== null && statusCode >= 200 && statusCode < 300
