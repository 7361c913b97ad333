import { expect, test } from 'vitest'
import { createDeliveryIds, firstDeliveryIdAt } from './delivery-id.ts'

const noon = Date.UTC(2026, 10, 21, 12)

test('ids rise, stay unique and stay safe integers when a burst outruns the clock', () => {
  const next = createDeliveryIds(255, () => noon)
  const ids = Array.from({ length: 1000 }, next)
  expect(new Set(ids).size).toBe(1000)
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  expect(ids.every(Number.isSafeInteger)).toBe(true)
})

test('two worker numbers never make the same id in the same tick', () => {
  const a = createDeliveryIds(1, () => noon)
  const b = createDeliveryIds(2, () => noon)
  const ids = Array.from({ length: 300 }, () => [a(), b()]).flat()
  expect(new Set(ids).size).toBe(600)
})

test('a clock that steps back does not repeat an id', () => {
  let clock = noon
  const next = createDeliveryIds(0, () => clock)
  const first = next()
  clock -= 60_000
  expect(next()).toBeGreaterThan(first)
})

test('ids are ordered by time across workers', () => {
  const early = createDeliveryIds(255, () => noon)()
  const late = createDeliveryIds(0, () => noon + 10)()
  expect(late).toBeGreaterThan(early)
  expect(firstDeliveryIdAt(new Date(noon))).toBeLessThanOrEqual(early)
  expect(firstDeliveryIdAt(new Date(noon + 10))).toBeLessThanOrEqual(late)
  expect(firstDeliveryIdAt(new Date(noon + 10))).toBeGreaterThan(early)
})

test('the last id of the 38-bit range is a safe integer', () => {
  const next = createDeliveryIds(255, () => Date.UTC(2026, 0, 1) + (2 ** 38 - 2) * 10)
  expect(Number.isSafeInteger(next())).toBe(true)
})

test('a worker number out of range is refused', () => {
  expect(() => createDeliveryIds(256)).toThrow('worker number')
})
