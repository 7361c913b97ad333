import { InvalidInput } from '../errors.ts'

/** Days that finished deliveries with their events are kept, and those that the bodies and headers of attempts are. */
export interface Retention {
  days: number
  bodyDays: number
}

export interface RetentionChange {
  days?: number | undefined
  bodyDays?: number | undefined
}

const BODY_DAYS = 7

/**
 * What was kept so far, changed: bodies are never kept longer than the rest, and follow when `days` alone gets shorter.
 * @throws InvalidInput when both together are asked for the wrong way round.
 */
export const changeRetention = (before: Retention, { days, bodyDays }: RetentionChange): Retention => {
  const after = { days: days ?? before.days, bodyDays: bodyDays ?? before.bodyDays }
  if (after.bodyDays <= after.days) return after
  if (bodyDays === undefined) return { ...after, bodyDays: after.days }
  const msg = `Expected at most the ${after.days} days that deliveries are kept, got ${bodyDays}.`
  throw InvalidInput.at(['body', 'retention', 'bodyDays'], msg, 'more_than_days')
}

export const newRetention = (defaultDays: number, change: RetentionChange = {}): Retention =>
  changeRetention({ days: defaultDays, bodyDays: Math.min(BODY_DAYS, change.days ?? defaultDays) }, change)
