import { floorTo, type Span, spanMs } from './span.ts'

export const intervals = ['minute', 'hour', 'day', 'week'] as const
/** How long each point of a timeseries is. Days begin at midnight, weeks with Monday, in UTC. */
export type Interval = (typeof intervals)[number]

/** The rollups that the points of an interval are made of. */
export const spanOf = (interval: Interval): Span => (interval === 'week' ? 'day' : interval)

export const intervalMs = (interval: Interval): number =>
  interval === 'week' ? 7 * spanMs.day : spanMs[interval]

/** The first Monday since time has been counted in milliseconds. */
const MONDAY = Date.UTC(1970, 0, 5)

/** When the point begins that a time lies in. */
export const beginningOf = (interval: Interval, ms: number): number => {
  if (interval !== 'week') return floorTo(interval, ms)
  const week = intervalMs('week')
  return Math.floor((ms - MONDAY) / week) * week + MONDAY
}
