/** What has arrived at one path. */
export interface Arrivals {
  /** When each webhook-id came first, as `nowMs`. */
  at: Map<string, number>
  /** Requests whose webhook-id had come before. */
  repeated: number
}

export const createArrivals = () => {
  const paths = new Map<string, Arrivals>()

  const of = (path: string): Arrivals => {
    const found = paths.get(path)
    if (found) return found
    const made = { at: new Map<string, number>(), repeated: 0 }
    paths.set(path, made)
    return made
  }

  return {
    note: (path: string, id: string, now: number): void => {
      const arrivals = of(path)
      if (arrivals.at.has(id)) arrivals.repeated += 1
      else arrivals.at.set(id, now)
    },
    reset: (): void => paths.clear(),
    /** How many deliveries came first at or after `from` and before `to`. */
    between: ({ from, to }: { from: number; to: number }): number => {
      let count = 0
      for (const { at } of paths.values())
        for (const time of at.values()) if (time >= from && time < to) count += 1
      return count
    },
    /** How many of these deliveries are still to come: each id at each path. */
    missing: ({ ids, at }: { ids: readonly string[]; at: readonly string[] }): number =>
      at.reduce((sum, path) => sum + ids.reduce((count, id) => count + (of(path).at.has(id) ? 0 : 1), 0), 0),
    repeated: (): number => [...paths.values()].reduce((sum, arrivals) => sum + arrivals.repeated, 0),
    /** When each id came to a path. */
    times: (path: string): Map<string, number> => of(path).at,
  }
}
