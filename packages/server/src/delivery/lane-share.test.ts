import { expect, test } from 'vitest'
import { laneShare } from './lane-share.ts'

const shares = (lanes: number, numbers: readonly number[]) =>
  numbers.map(number => laneShare(lanes, numbers, number))

test('lanes are shared so that nobody has two more than anybody else, and all are owned', () => {
  expect(shares(16, [7])).toEqual([16])
  expect(shares(16, [200, 7])).toEqual([8, 8])
  expect(shares(16, [9, 3, 5])).toEqual([5, 6, 5])
  expect(shares(16, [1, 2, 3, 4, 5])).toEqual([4, 3, 3, 3, 3])
})

test('more workers than lanes leave some without', () => {
  expect(shares(2, [3, 2, 1])).toEqual([0, 1, 1])
})

test('a worker that has not been seen yet counts itself', () => {
  expect(laneShare(16, [4], 9)).toBe(8)
})
