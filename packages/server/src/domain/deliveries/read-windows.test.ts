import { expect, test } from 'vitest'
import { type IdWindow, halves, idWindows } from './id-windows.ts'
import { firstDeliveryIdAt } from './delivery-id.ts'
import { readWindows } from './read-windows.ts'

const now = new Date('2026-11-16T09:30:00Z')
const oldest = new Date('2026-10-16T09:30:00Z')

/** Bursts and gaps: thousands within a minute, then one a day. */
const ids = [
  ...Array.from({ length: 9_000 }, (_, index) => firstDeliveryIdAt(now) - index * 7),
  ...Array.from({ length: 40 }, (_, day) => firstDeliveryIdAt(now) - (day + 1) * 86_400_00 * 32_768),
].toSorted((a, b) => a - b)

/** A list in memory, and what was read of it. */
const listOf = (direction: 1 | -1) => {
  const sorted: number[] = []
  const inWindow = ({ from, to }: IdWindow) => ids.filter(id => id >= from && id < to)
  const read = (skip: number, limit: number) =>
    readWindows(
      {
        windows: idWindows(direction, oldest, now),
        halves: window => halves(window, direction, now),
        count: async window => inWindow(window).length,
        read: async (window, skipped, wanted) => {
          sorted.push(inWindow(window).length)
          const rows = direction === 1 ? inWindow(window) : inWindow(window).toReversed()
          return rows.slice(skipped, skipped + wanted)
        },
      },
      skip,
      limit,
    )
  return { read, sorted }
}

test.each([1, -1] as const)('pages hold each row once and in order, in the direction %i', async direction => {
  const { read, sorted } = listOf(direction)
  const pages: number[] = []
  for (let skip = 0; skip <= ids.length; skip += 331) pages.push(...(await read(skip, 331)))
  expect(pages).toEqual(direction === 1 ? ids : ids.toReversed())
  expect(Math.max(...sorted)).toBeLessThanOrEqual(2_000)
})

test('a page behind the last one is empty', async () => {
  expect(await listOf(-1).read(ids.length, 10)).toEqual([])
  expect(await listOf(1).read(ids.length - 3, 10)).toHaveLength(3)
})
