import { expect, test } from 'vitest'
import { readIdempotencyKey } from './read-idempotency-key.ts'

test('the key comes from the body or the header, or from both when they agree', () => {
  expect(readIdempotencyKey('a', undefined)).toBe('a')
  expect(readIdempotencyKey(undefined, 'b')).toBe('b')
  expect(readIdempotencyKey('c', 'c')).toBe('c')
  expect(readIdempotencyKey(undefined, undefined)).toBeUndefined()
})

test('two different keys are refused at the header', () => {
  const loc = ['header', 'idempotency-key']
  expect(() => readIdempotencyKey('a', 'b')).toThrow(
    expect.objectContaining({ code: 'invalid_input', errors: [expect.objectContaining({ loc })] }),
  )
})
