import { expect, test } from 'vitest'
import { InvalidInput } from '../../domain/errors.ts'
import { readTimeRange } from './read-time-range.ts'

test('bounds are read as times, and one that is absent stays absent', () => {
  expect(readTimeRange({ since: '2026-11-16T10:00:00+01:00' })).toEqual({
    since: new Date('2026-11-16T09:00:00Z'),
    until: undefined,
  })
})

test('a leap second, which the format allows, is refused by name', () => {
  const read = () => readTimeRange({ until: '2026-12-31T23:59:60Z' })
  expect(read).toThrow(InvalidInput)
  expect(read).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ loc: ['query', 'until'] })] }),
  )
})
