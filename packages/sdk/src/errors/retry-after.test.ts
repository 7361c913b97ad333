import { expect, test } from 'vitest'
import { retryAfterSeconds } from './retry-after.ts'

const now = Date.UTC(2026, 0, 1)

test.each([
  ['0', 0],
  ['120', 120],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
])('%j is %s seconds', (value, seconds) => {
  expect(retryAfterSeconds(new Headers({ 'retry-after': value }), now)).toBe(seconds)
})

test('no header is undefined', () => {
  expect(retryAfterSeconds(new Headers(), now)).toBeUndefined()
})
