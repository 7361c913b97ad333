import { expect, test } from 'vitest'
import { bucketOf, percentile } from './latency-histogram.ts'

const histogramOf = (latencies: number[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const ms of latencies) counts.set(bucketOf(ms), (counts.get(bucketOf(ms)) ?? 0) + 1)
  return counts
}

test('a percentile is at most a fifth above the true one', () => {
  const latencies = Array.from({ length: 1000 }, (_, i) => i + 1)
  for (const fraction of [0.5, 0.95, 0.99]) {
    const found = percentile(histogramOf(latencies), fraction)
    expect(found).toBeGreaterThanOrEqual(1000 * fraction)
    expect(found).toBeLessThanOrEqual(1000 * fraction * 1.21)
  }
})

test('no attempts have no percentile', () => {
  expect(percentile(new Map(), 0.5)).toBeNull()
})

test('the fastest and the slowest fall into the first and the last bucket', () => {
  expect(bucketOf(0)).toBe(0)
  expect(bucketOf(1e12)).toBe(100)
})
