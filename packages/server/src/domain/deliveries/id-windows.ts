import { firstDeliveryIdAt } from './delivery-id.ts'

/** Delivery ids from `from` up to, but not at, `to`. */
export interface IdWindow {
  from: number
  to: number
}

const FIRST_MS = 10_000
const GROWTH = 8
/** Ids may run ahead of the clock, though hardly so far. */
const AHEAD_MS = 60_000

const agesUpTo = (spanMs: number): number[] => {
  const ages: number[] = []
  for (let age = FIRST_MS; age < spanMs; age *= GROWTH) ages.push(age)
  return [...ages, spanMs]
}

/**
 * Windows that hold every id there can be, in the order of a list: narrow where it begins, each wider than the one
 * before, with `oldest` as where deliveries begin but for a few.
 */
export const idWindows = (direction: 1 | -1, oldest: Date, now: Date): IdWindow[] => {
  const span = Math.max(FIRST_MS, now.getTime() - oldest.getTime())
  const origin = direction === 1 ? now.getTime() - span : now.getTime()
  const inside = agesUpTo(span).map(age => firstDeliveryIdAt(new Date(origin + direction * age)))
  const bounds = direction === 1 ? [firstDeliveryIdAt(new Date(origin)), ...inside] : inside
  const edges = [direction === 1 ? 0 : Number.MAX_SAFE_INTEGER, ...bounds]
  const last = direction === 1 ? Number.MAX_SAFE_INTEGER : 0
  return edges.map((edge, index) => {
    const next = edges[index + 1] ?? last
    return { from: Math.min(edge, next), to: Math.max(edge, next) }
  })
}

/** The halves of a window, in the order of the list; undefined when it cannot be divided. */
export const halves = ({ from, to }: IdWindow, direction: 1 | -1, now: Date): IdWindow[] | undefined => {
  const end = Math.min(to, firstDeliveryIdAt(new Date(now.getTime() + AHEAD_MS)))
  const middle = from < end ? Math.floor((from + end) / 2) : Math.floor((from + to) / 2)
  if (middle === from) return undefined
  const both = [
    { from, to: middle },
    { from: middle, to },
  ]
  return direction === 1 ? both : both.toReversed()
}
