import { expect, test } from 'vitest'
import { beginningOf, type Interval } from './interval.ts'

const beginning = (interval: Interval, time: string): string =>
  new Date(beginningOf(interval, Date.parse(time))).toISOString()

test('points begin with minutes, hours and days of UTC', () => {
  const time = '2026-11-16T09:30:20.5Z'
  expect(beginning('minute', time)).toBe('2026-11-16T09:30:00.000Z')
  expect(beginning('hour', time)).toBe('2026-11-16T09:00:00.000Z')
  expect(beginning('day', time)).toBe('2026-11-16T00:00:00.000Z')
  expect(beginning('day', '2026-11-16T00:00:00Z')).toBe('2026-11-16T00:00:00.000Z')
})

test('weeks begin on Monday, over the ends of years too', () => {
  expect(beginning('week', '2026-11-16T00:00:00Z')).toBe('2026-11-16T00:00:00.000Z')
  expect(beginning('week', '2026-11-15T23:59:59.999Z')).toBe('2026-11-09T00:00:00.000Z')
  expect(beginning('week', '2027-01-01T12:00:00Z')).toBe('2026-12-28T00:00:00.000Z')
})

test('nobody changes the clock in UTC: every day has 24 hours, and every week seven days', () => {
  const days = Array.from({ length: 400 }, (_, n) => Date.UTC(2026, 0, 1 + n))
  expect(days.map(ms => beginningOf('day', ms + 86_399_999))).toEqual(days)
  const mondays = days.filter(ms => new Date(ms).getUTCDay() === 1)
  expect(mondays.length).toBeGreaterThan(50)
  expect(days.map(ms => beginningOf('week', ms)).filter(ms => new Date(ms).getUTCDay() !== 1)).toEqual([])
})
