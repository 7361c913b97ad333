import { Unavailable } from './errors.ts'

interface Pending<Item, Result> {
  item: Item
  bytes: number
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

export interface GroupCommitOptions<Item, Result> {
  /** Writes a group; answers for each item in order. A rejection is every item's. */
  write: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>
  sizeOf: (item: Item) => number
  maxGroupItems?: number
  maxGroupBytes?: number
  maxGroupsInFlight?: number
  maxPendingBytes?: number
}

/**
 * Lets items that arrive together share one write: while groups are being written, the next one gathers. Groups are
 * bounded by count and bytes, a few are written side by side, and beyond a bound of waiting bytes items are refused.
 */
export const createGroupCommit = <Item, Result>(options: GroupCommitOptions<Item, Result>) => {
  const {
    maxGroupItems = 500,
    maxGroupBytes = 4 * 1024 * 1024,
    maxGroupsInFlight = 4,
    maxPendingBytes = 128 * 1024 * 1024,
  } = options
  let pending: Pending<Item, Result>[] = []
  let pendingBytes = 0
  let inFlight = 0
  let scheduled = false

  const takeGroup = (): Pending<Item, Result>[] => {
    let bytes = 0
    let count = 0
    for (const { bytes: size } of pending) {
      if (count === maxGroupItems || (count > 0 && bytes + size > maxGroupBytes)) break
      bytes += size
      count += 1
    }
    const group = pending.slice(0, count)
    pending = pending.slice(count)
    pendingBytes -= bytes
    return group
  }

  const commit = async (group: Pending<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.write(group.map(({ item }) => item))
      group.forEach(({ resolve, reject }, index) => {
        const result = results[index]
        if (result === undefined) reject(new Unavailable())
        else if (result instanceof Error) reject(result)
        else resolve(result)
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  const pump = (): void => {
    scheduled = false
    while (pending.length > 0 && inFlight < maxGroupsInFlight) {
      inFlight += 1
      void commit(takeGroup()).finally(() => {
        inFlight -= 1
        pump()
      })
    }
  }

  return {
    /** Resolves once the item's group is written. @throws Unavailable when too much waits already. */
    submit: (item: Item): Promise<Result> =>
      new Promise((resolve, reject) => {
        const bytes = options.sizeOf(item)
        if (pendingBytes + bytes > maxPendingBytes) return reject(new Unavailable())
        pending.push({ item, bytes, resolve, reject })
        pendingBytes += bytes
        if (scheduled) return
        scheduled = true
        setImmediate(pump)
      }),
  }
}
