import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const now = Date.UTC(2026, 0, 1, 12, 0, 0)

test.each<[string | undefined, number | null]>([
  ['120', 120_000],
  [' 0 ', 0],
  ['999999999999999', 999_999_999_999_999_000],
  ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
  ['Thursday, 01-Jan-26 12:00:30 GMT', 30_000],
  ['Thu Jan  1 12:00:30 2026', 30_000],
  ['Thu, 01 Jan 2026 11:59:59 GMT', null],
  ['Thu, 99 Foo 2026 12:00:30 GMT', null],
  ['-5', null],
  ['1.5', null],
  ['1e3', null],
  ['soon', null],
  ['2027', 2_027_000],
  ['2027-01-01', null],
  ['9'.repeat(400), null],
  ['', null],
  [undefined, null],
])('%s is %s', (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected)
})
