import { expect, test } from 'vitest'
import { cpuOf, parseStat } from './process-times.ts'

test('reads the name, and user and system time with that of ended children', () => {
  const line = '42 (my (odd) name) S 1 42 42 0 -1 4194304 100 0 0 0 7 5 3 1 20 0 1 0 100 0 0'
  expect(parseStat(line)).toEqual({ name: 'my (odd) name', ms: 160 })
})

test('a process that has ended has used nothing', () => {
  expect(cpuOf(2 ** 30)).toBe(0)
})
