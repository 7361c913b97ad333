import type { JsonPath } from '../spec/input-errors.ts'
import { invalidAt } from './problem.ts'

export interface TimeRange {
  /** RFC 3339; this time or later. */
  since?: string
  /** RFC 3339; before this time. */
  until?: string
}

/** Some times of RFC 3339, such as leap seconds, are none here. */
const read = (loc: JsonPath, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (!Number.isNaN(time)) return time
  throw invalidAt(loc, 'expected a time as in 2026-11-16T09:30:00Z', 'format')
}

/** Whether a time lies within. @throws Problem – for a bound that is no time. */
export const withinRange = (
  range: TimeRange,
  loc: Record<keyof TimeRange, JsonPath> = { since: ['query', 'since'], until: ['query', 'until'] },
): ((at: string) => boolean) => {
  const since = read(loc.since, range.since) ?? Number.NEGATIVE_INFINITY
  const until = read(loc.until, range.until) ?? Number.POSITIVE_INFINITY
  return at => Date.parse(at) >= since && Date.parse(at) < until
}
