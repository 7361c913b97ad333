const JITTER = 0.1
const MAX_RETRY_AFTER_MS = 24 * 3_600_000

export interface RetryQuestion {
  /** Seconds before attempts 2, 3, …; past its end the last one repeats. */
  schedule: readonly number[]
  /** How many attempts have been made, at least 1. */
  attempts: number
  /** Milliseconds that the receiver asked to wait. */
  retryAfterMs: number | null
}

/**
 * Milliseconds until the next attempt: the schedule's delay ± 10 %, or what the receiver asked for when that is longer
 * (at most a day). `random` is 0–1.
 */
export const retryDelayMs = ({ schedule, attempts, retryAfterMs }: RetryQuestion, random: number): number => {
  const seconds = schedule[Math.min(attempts, schedule.length) - 1] ?? 0
  const jittered = seconds * 1000 * (1 - JITTER + 2 * JITTER * random)
  return Math.round(Math.max(jittered, Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS)))
}
