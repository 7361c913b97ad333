/**
 * How many of the lanes one of several workers is to own: as many as each other, and where that does not come out even, one
 * more for those with the lowest numbers. `numbers` are those of all workers that take lanes.
 */
export const laneShare = (lanes: number, numbers: readonly number[], own: number): number => {
  const others = numbers.filter(number => number !== own)
  const rank = others.filter(number => number < own).length
  const workers = others.length + 1
  return Math.floor(lanes / workers) + (rank < lanes % workers ? 1 : 0)
}
