import { expect, test } from 'vitest'
import { createArrivals } from './arrivals.ts'

test('a delivery counts once, when it comes first', () => {
  const arrivals = createArrivals()
  arrivals.note('/a', 'evt_1', 10)
  arrivals.note('/a', 'evt_1', 20)
  arrivals.note('/b', 'evt_1', 20)
  expect(arrivals.between({ from: 10, to: 20 })).toBe(1)
  expect(arrivals.between({ from: 10, to: 21 })).toBe(2)
  expect(arrivals.repeated()).toBe(1)
  expect(arrivals.times('/a')).toEqual(new Map([['evt_1', 10]]))
})

test('what is missing is counted for each path', () => {
  const arrivals = createArrivals()
  arrivals.note('/a', 'evt_1', 10)
  arrivals.note('/a', 'evt_2', 10)
  arrivals.note('/b', 'evt_2', 10)
  expect(arrivals.missing({ ids: ['evt_1', 'evt_2'], at: ['/a', '/b'] })).toBe(1)
  arrivals.reset()
  expect(arrivals.missing({ ids: ['evt_1', 'evt_2'], at: ['/a', '/b'] })).toBe(4)
})
