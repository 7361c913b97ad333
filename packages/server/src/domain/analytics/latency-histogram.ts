/** Buckets grow by a fifth each, so a percentile read from them is at most 20 % off. Bucket 0 ends at 1 ms. */
const GROWTH = 1.2

/** The bucket (0–100) of a latency in milliseconds; the last one ends at about a day. */
export const bucketOf = (ms: number): number =>
  ms <= 1 ? 0 : Math.min(100, Math.ceil(Math.log(ms) / Math.log(GROWTH)))

const upperBound = (bucket: number): number => GROWTH ** bucket

/**
 * Percentiles (each 0–1) of a histogram {bucket: count} in milliseconds, as the bucket's upper bound. Null when empty.
 */
export const percentile = (histogram: ReadonlyMap<number, number>, fraction: number): number | null => {
  const total = [...histogram.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let left = Math.ceil(total * fraction)
  for (const [bucket, count] of [...histogram].toSorted(([a], [b]) => a - b)) {
    left -= count
    if (left <= 0) return Math.round(upperBound(bucket) * 100) / 100
  }
  return null
}
