/** Ids from `$gte` up to, and without, `$lt`; all of them where `_id` is absent. */
export interface IdRange<Id> {
  _id?: { $gte?: Id; $lt?: Id }
}

/** A list whose ids rise with time. Times in milliseconds; how exact they are is a matter of speed alone. */
export interface Newest<Row, Id> {
  /** Names the list: what was learned of it serves the next page. */
  list: string
  limit: number
  /** Where the last page ended; absent: the first page. */
  before?: Id | undefined
  /** The time of `before`, or now. */
  top: number
  /** The time before which nothing is looked for; absent: the beginning. */
  bottom?: number | undefined
  idAt: (time: number) => Id
  timeOf: (row: Row) => number
  /** The rows of a range that belong to the list, newest first. */
  find: (range: IdRange<Id>, limit: number) => Promise<Row[]>
}

const FIRST_MS = 60_000
const LEAST_MS = 1_000
const LONGEST_MS = 64 * 86_400_000
const GROWTH = 16
const MAX_LISTS = 10_000

/**
 * Reads the newest rows of lists in stretches of time, from the top down until there are enough. A database that finds rows
 * by an index, but sorts all that it found, would sort a whole history for each page. How long the first stretch is to be
 * is learned from the page before.
 */
export const createNewestReader = () => {
  const spans = new Map<string, number>()

  const learn = (list: string, span: number): void => {
    spans.delete(list)
    spans.set(list, span)
    const oldest = spans.size > MAX_LISTS ? spans.keys().next() : undefined
    if (oldest && !oldest.done) spans.delete(oldest.value)
  }

  return async <Row, Id>({ list, limit, before, top, bottom, idAt, timeOf, find }: Newest<Row, Id>) => {
    const floor = bottom === undefined ? {} : { $gte: idAt(bottom) }
    const rows: Row[] = []
    let span = spans.get(list) ?? FIRST_MS
    let upper: { $lt?: Id } = before === undefined ? {} : { $lt: before }
    for (let from = top; ; span *= GROWTH) {
      const to = from - span
      const isLast = span > LONGEST_MS || (bottom !== undefined && to <= bottom)
      const lower = isLast ? floor : { $gte: idAt(to) }
      const _id = { ...upper, ...lower }
      const range = Object.keys(_id).length > 0 ? { _id } : {}
      rows.push(...(await find(range, limit - rows.length)))
      const last = rows.at(-1)
      if (rows.length === limit && last !== undefined) {
        learn(list, Math.max(LEAST_MS, 2 * (top - timeOf(last))))
        return rows
      }
      if (isLast) {
        if (before === undefined) learn(list, Number.POSITIVE_INFINITY)
        return rows
      }
      from = to
      upper = { $lt: idAt(to) }
    }
  }
}
