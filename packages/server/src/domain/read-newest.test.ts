import { expect, test } from 'vitest'
import { createNewestReader, type IdRange } from './read-newest.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A list of rows that are their own time, and what was asked of it. */
const listOf = (times: readonly number[], top: number) => {
  const rows = times.toSorted((a, b) => b - a)
  const asked: IdRange<number>['_id'][] = []
  const read = createNewestReader()
  return {
    asked,
    page: (limit: number, more: { before?: number; bottom?: number } = {}) => {
      asked.length = 0
      return read({
        list: 'list',
        limit,
        top: more.before ?? top,
        idAt: time => time,
        timeOf: (time: number) => time,
        find: async ({ _id: { $gte = -Infinity, $lt = Infinity } = {} }, most) => {
          asked.push({ $gte, $lt })
          return rows.filter(id => id >= $gte && id < $lt).slice(0, most)
        },
        ...more,
      })
    },
  }
}

test('pages follow one another without a gap, however unevenly rows lie in time', async () => {
  const now = 400 * DAY
  const times = Array.from({ length: 500 }, (_, index) => Math.floor(now - 1.05 ** index))
  const { page } = listOf([...new Set(times)], now)
  const seen: number[] = []
  for (let before: number | undefined; ; before = seen.at(-1)) {
    const rows = await page(7, before === undefined ? {} : { before })
    seen.push(...rows)
    if (rows.length < 7) break
  }
  expect(seen).toEqual([...new Set(times)].toSorted((a, b) => b - a))
})

test('rows with a time to come are on the first page', async () => {
  const { page } = listOf([DAY + MINUTE, DAY - MINUTE], DAY)
  expect(await page(2)).toEqual([DAY + MINUTE, DAY - MINUTE])
})

test('a dense list is read in one short stretch, once it is known', async () => {
  const { page, asked } = listOf(
    Array.from({ length: 10_000 }, (_, index) => index * 10),
    100_000,
  )
  await page(10)
  await page(10)
  expect(asked).toEqual([{ $gte: 99_000, $lt: Infinity }])
})

test('a list that is known to be short is read at once', async () => {
  const { page, asked } = listOf([1, 2, 3], 300 * DAY)
  expect(await page(10)).toEqual([3, 2, 1])
  expect(asked.length).toBeGreaterThan(3)
  expect(await page(10)).toEqual([3, 2, 1])
  expect(asked).toEqual([{ $gte: -Infinity, $lt: Infinity }])
})

test('nothing is looked for below the bottom', async () => {
  const { page, asked } = listOf([DAY, 2 * DAY, 3 * DAY], 3 * DAY)
  expect(await page(10, { bottom: 2 * DAY })).toEqual([3 * DAY, 2 * DAY])
  expect(asked.every(range => (range?.$gte ?? 0) >= 2 * DAY)).toBe(true)
})
