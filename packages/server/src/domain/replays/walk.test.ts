import { expect, test } from 'vitest'
import { firstDeliveryIdAt } from '../deliveries/delivery-id.ts'
import { createWalk } from './walk.ts'

const DAY_MS = 86_400_000
const idAt = (ms: number): number => firstDeliveryIdAt(new Date(Date.UTC(2026, 0, 1) + ms)) + 1

const walkOver = async (ids: readonly number[], end: number) => {
  const walk = createWalk()
  const seen: number[] = []
  let found = 0
  let asked = 0
  for (;;) {
    const rows = await walk.next({
      after: seen.at(-1) ?? 0,
      end,
      limit: 50,
      find: async ({ $gt, $lt }) => {
        const within = ids.filter(id => id > $gt && id < $lt)
        asked += 1
        found += within.length
        return within.slice(0, 50).map(_id => ({ _id }))
      },
    })
    if (rows.length === 0) return { seen, found, asked }
    seen.push(...rows.map(({ _id }) => _id))
  }
}

test('every delivery is met once, in order, however unevenly they lie in time', async () => {
  const dense = Array.from({ length: 2_000 }, (_, n) => idAt(30 * DAY_MS + n * 10))
  const sparse = Array.from({ length: 100 }, (_, n) => idAt(31 * DAY_MS + n * DAY_MS))
  const burst = Array.from({ length: 120 }, (_, n) => idAt(200 * DAY_MS) + n)
  const ids = [...dense, ...sparse, ...burst]
  const { seen } = await walkOver(ids, idAt(300 * DAY_MS))
  expect(seen).toEqual(ids)
})

test('what is dense is taken little by little, and what is empty in long steps', async () => {
  const dense = Array.from({ length: 10_000 }, (_, n) => idAt(300 * DAY_MS + n * 10))
  const { seen, found, asked } = await walkOver(dense, idAt(330 * DAY_MS))
  expect(seen).toHaveLength(10_000)
  expect(found).toBeLessThan(6 * 10_000)
  expect(asked).toBeLessThan(450)
})

test('the end is not met, nor anything behind it', async () => {
  const ids = [0, 1, 2, 3].map(n => idAt(DAY_MS + n * 1_000))
  expect((await walkOver(ids, ids[2] ?? 0)).seen).toEqual(ids.slice(0, 2))
  expect((await walkOver([], idAt(DAY_MS))).seen).toEqual([])
})
