import { invalidAt } from './problem.ts'

export interface TimeRange {
  /** RFC 3339; this time or later. */
  since?: string
  /** RFC 3339; before this time. */
  until?: string
}

/** Some times of RFC 3339, such as leap seconds, are none here. */
const read = (name: keyof TimeRange, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (!Number.isNaN(time)) return time
  throw invalidAt(['query', name], 'expected a time as in 2026-11-16T09:30:00Z', 'format')
}

/** Whether a time lies within. @throws Problem – for a bound that is no time. */
export const withinRange = (range: TimeRange): ((at: string) => boolean) => {
  const since = read('since', range.since) ?? Number.NEGATIVE_INFINITY
  const until = read('until', range.until) ?? Number.POSITIVE_INFINITY
  return at => Date.parse(at) >= since && Date.parse(at) < until
}
