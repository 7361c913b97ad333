import { afterEach, expect, test, vi } from 'vitest'
import { uuidv7 } from './uuid.ts'

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const timeOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

afterEach(() => void vi.useRealTimers())

test('has the form of version 7 and the time it was made', () => {
  const before = Date.now()
  const id = uuidv7()
  expect(id).toMatch(FORM)
  expect(timeOf(id)).toBeGreaterThanOrEqual(before)
  expect(timeOf(id)).toBeLessThanOrEqual(Date.now() + 1)
})

test('rises, also when a millisecond holds more than its counter and when the clock goes back', () => {
  vi.useFakeTimers({ now: Date.now() + 60_000 })
  const ids = Array.from({ length: 10_000 }, uuidv7)
  vi.setSystemTime(Date.now() - 30_000)
  ids.push(...Array.from({ length: 10 }, uuidv7))
  expect(ids.every(id => FORM.test(id))).toBe(true)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})
