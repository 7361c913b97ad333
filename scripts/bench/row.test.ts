import { expect, test } from 'vitest'
import { mediansOf } from './row.ts'

test('each figure has a median of its own', () => {
  const runs = [
    { a: 1, b: 30 },
    { a: 3, b: 10 },
    { a: 2, b: 20 },
  ]
  expect(mediansOf(runs)).toEqual({ a: 2, b: 20 })
})
