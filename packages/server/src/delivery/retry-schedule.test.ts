import { expect, test } from 'vitest'
import { retryDelayMs } from './retry-schedule.ts'

const schedule = [60, 300, 900, 3600]
const delay = (attempts: number, random = 0.5, retryAfterMs: number | null = null) =>
  retryDelayMs({ schedule, attempts, retryAfterMs }, random)

test('the delay after the nth attempt is the nth of the schedule', () => {
  expect([1, 2, 3, 4].map(attempts => delay(attempts))).toEqual([60_000, 300_000, 900_000, 3_600_000])
})

test('past the end the last delay repeats', () => {
  expect(delay(5)).toBe(3_600_000)
  expect(delay(20)).toBe(3_600_000)
})

test('jitter is a tenth either way', () => {
  expect(delay(1, 0)).toBe(54_000)
  expect(delay(1, 1)).toBe(66_000)
})

test('a receiver that asks for longer gets longer, up to a day', () => {
  expect(delay(1, 0.5, 120_000)).toBe(120_000)
  expect(delay(1, 0.5, 1_000)).toBe(60_000)
  expect(delay(1, 0.5, 1e15)).toBe(86_400_000)
})
