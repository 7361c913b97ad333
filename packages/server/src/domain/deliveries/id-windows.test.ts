import { expect, test } from 'vitest'
import { firstDeliveryIdAt } from './delivery-id.ts'
import { halves, idWindows } from './id-windows.ts'

const now = new Date('2026-11-16T09:30:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
const idAgo = (ms: number): number => firstDeliveryIdAt(new Date(now.getTime() - ms))

test.each([1, -1] as const)('windows hold every id once, in the direction %i', direction => {
  for (const oldest of [daysAgo(0), daysAgo(1), daysAgo(30), daysAgo(4000)]) {
    const windows = idWindows(direction, oldest, now)
    const ascending = direction === 1 ? windows : windows.toReversed()
    expect(ascending[0]?.from).toBe(0)
    expect(ascending.at(-1)?.to).toBe(Number.MAX_SAFE_INTEGER)
    for (const [index, { from, to }] of ascending.entries()) {
      expect(from).toBeLessThanOrEqual(to)
      expect(ascending[index + 1]?.from ?? to).toBe(to)
    }
  }
})

test('the first windows of a list are narrow, and few are needed', () => {
  const newest = idWindows(-1, daysAgo(30), now)
  expect(newest.slice(0, 2)).toEqual([
    { from: idAgo(10_000), to: Number.MAX_SAFE_INTEGER },
    { from: idAgo(80_000), to: idAgo(10_000) },
  ])
  expect(newest.length).toBeLessThan(12)
  const start = daysAgo(30).getTime()
  const oldest = idWindows(1, daysAgo(30), now)
  expect(oldest.slice(0, 2)).toEqual([
    { from: 0, to: firstDeliveryIdAt(new Date(start)) },
    { from: firstDeliveryIdAt(new Date(start)), to: firstDeliveryIdAt(new Date(start + 10_000)) },
  ])
})

test('the halves of a window are the window, and an open one is divided where there are ids', () => {
  expect(halves({ from: 10, to: 20 }, 1, now)).toEqual([
    { from: 10, to: 15 },
    { from: 15, to: 20 },
  ])
  expect(halves({ from: 10, to: 20 }, -1, now)).toEqual([
    { from: 15, to: 20 },
    { from: 10, to: 15 },
  ])
  expect(halves({ from: 10, to: 11 }, 1, now)).toBeUndefined()
  const [later] = halves({ from: idAgo(10_000), to: Number.MAX_SAFE_INTEGER }, -1, now) ?? []
  expect(later?.from).toBe(idAgo(-25_000))
})
