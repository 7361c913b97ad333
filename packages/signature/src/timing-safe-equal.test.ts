import { expect, test } from 'vitest'
import { timingSafeEqual } from './timing-safe-equal.ts'

test.each([
  ['', '', true],
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['xbc', 'abc', false],
  ['ab', 'abc', false],
  ['abcd', 'abc', false],
  ['', 'abc', false],
  ['abc', '', false],
  ['abc\0', 'abc', false],
  ['abc', 'abc\0', false],
  ['\u0161bc', 'abc', false],
])('%j and %j → %s', (a, b, equal) => {
  expect(timingSafeEqual(a, b)).toBe(equal)
})
