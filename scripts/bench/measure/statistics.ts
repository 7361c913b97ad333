const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** The value that a share `p` (0–1) of the values does not exceed, by nearest rank. @throws RangeError without values */
export const percentile = (values: readonly number[], p: number): number => {
  const found = ascending(values)[Math.max(0, Math.ceil(values.length * p) - 1)]
  if (found === undefined) throw new RangeError('there is no percentile of no values')
  return found
}

/** The middle value, or the mean of the two in the middle. @throws RangeError without values */
export const median = (values: readonly number[]): number => {
  const sorted = ascending(values)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('there is no median of no values')
  return (low + high) / 2
}
