import type { IdWindow } from './id-windows.ts'

/** More than so many are not sorted at a time. */
const HANDFUL = 2_000

export interface WindowReader<Row> {
  windows: readonly IdWindow[]
  halves: (window: IdWindow) => IdWindow[] | undefined
  count: (window: IdWindow) => Promise<number>
  /** A window's rows in the order of the list. */
  read: (window: IdWindow, skip: number, limit: number) => Promise<Row[]>
}

/**
 * Reads `limit` rows behind the first `skip` of a list. What is skipped is counted, window by window, and what is read is
 * sorted by the handful: neither depends on how many rows there are besides.
 */
export const readWindows = async <Row>(
  { windows, halves, count, read }: WindowReader<Row>,
  skip: number,
  limit: number,
): Promise<Row[]> => {
  const rows: Row[] = []
  const ahead = windows.toReversed()
  let toSkip = skip
  for (let window = ahead.pop(); window && rows.length < limit; window = ahead.pop()) {
    const found = await count(window)
    const parts = found > toSkip && found > HANDFUL ? halves(window) : undefined
    if (parts) ahead.push(...parts.toReversed())
    else if (found > toSkip) {
      rows.push(...(await read(window, toSkip, limit - rows.length)))
      toSkip = 0
    } else toSkip -= found
  }
  return rows
}
