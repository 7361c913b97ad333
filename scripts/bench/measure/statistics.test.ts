import { expect, test } from 'vitest'
import { median, percentile } from './statistics.ts'

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

test.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('a share %d of 1 to 100 does not exceed %d', (p, expected) => {
  expect(percentile(hundred, p)).toBe(expected)
})

test('nothing has neither a median nor a percentile', () => {
  expect(() => median([])).toThrow(RangeError)
  expect(() => percentile([], 0.5)).toThrow(RangeError)
})
