import type { Pagination } from '../generated/types.gen.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { invalidAt } from './problem.ts'

const DEFAULT_LIMIT = 50

/** A list that is read in pages, newest first or, by rising position, oldest first. */
export interface Listing<Row> {
  /** What the list is of, filters included: a cursor holds for this alone. */
  scope: readonly unknown[]
  rows: Iterable<Row>
  /** Unique among the rows, and rising with time: rows that come or go move no other from one page to another. */
  positionOf: (row: Row) => number
  order: 'newest-first' | 'rising'
}

/** One page of a list, with where the next one starts. @throws Problem – for a cursor of another list. */
export const paginate = <Row>(
  { scope, rows, positionOf, order }: Listing<Row>,
  { cursor, limit = DEFAULT_LIMIT }: { cursor?: string; limit?: number },
): { rows: Row[]; pagination: Pagination } => {
  const sign = order === 'rising' ? 1 : -1
  const after = cursor === undefined ? Number.NEGATIVE_INFINITY : decodeCursor(scope, cursor)
  if (after === undefined)
    throw invalidAt(['query', 'cursor'], 'This is not a cursor of this list.', 'invalid_cursor')
  const left = [...rows]
    .map(row => ({ row, position: sign * positionOf(row) }))
    .filter(({ position }) => position > after)
    .toSorted((a, b) => a.position - b.position)
  const page = left.slice(0, limit)
  const last = page.at(-1)
  const hasMore = last !== undefined && left.length > limit
  return {
    rows: page.map(({ row }) => row),
    pagination: { nextCursor: hasMore ? encodeCursor(scope, last.position) : null, hasMore },
  }
}
