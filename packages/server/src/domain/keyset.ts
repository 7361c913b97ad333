import type { CursorCodec, Position } from './cursor.ts'

export interface PageRequest {
  limit: number
  cursor?: string | undefined
}

export interface Page<Item> {
  items: Item[]
  /** Null on the last page. */
  nextCursor: string | null
}

/** A list that is read in pages. `order` ends with a field that is unique. */
export interface KeysetList<Row> {
  name: string
  order: readonly (readonly [field: string, direction: 1 | -1])[]
  positionOf(row: Row): Position
}

export type KeysetFilter = Record<string, unknown>

interface KeysetQuery {
  /** Of the cursor; absent for the first page. */
  position?: Position
  /** What lies behind the cursor; empty for the first page. To be combined with the list's own filter by `$and`. */
  filter: KeysetFilter
  sort: Record<string, 1 | -1>
  limit: number
}

/** Rows behind a position: `a` beyond it, or equal and `b` beyond it, …; the bound on the first field lets an index start there. */
const behind = (order: KeysetList<never>['order'], position: Position): KeysetFilter => {
  const branches = order.map(([field, direction], index) => ({
    ...Object.fromEntries(order.slice(0, index).map(([earlier], at) => [earlier, position[at]])),
    [field]: { [direction === 1 ? '$gt' : '$lt']: position[index] },
  }))
  const [first] = order
  if (!first || branches.length === 1) return branches[0] ?? {}
  return { [first[0]]: { [first[1] === 1 ? '$gte' : '$lte']: position[0] }, $or: branches }
}

/**
 * Reads one page of a list, so that rows which come or go meanwhile make no other row be skipped or shown twice. One row
 * more than asked for is read, to know whether there is another page.
 */
export const readPage = async <Row>(
  cursors: CursorCodec,
  list: KeysetList<Row>,
  scope: readonly string[],
  { limit, cursor }: PageRequest,
  find: (query: KeysetQuery) => Promise<Row[]>,
): Promise<Page<Row>> => {
  const position = cursor === undefined ? undefined : cursors.parse(list.name, scope, cursor)
  const filter = position ? behind(list.order, position) : {}
  const rows = await find({
    ...(position && { position }),
    filter,
    sort: Object.fromEntries(list.order),
    limit: limit + 1,
  })
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items, nextCursor: more ? cursors.sign(list.name, scope, list.positionOf(last)) : null }
}
