/** How much longer than another a request may be on its way from a worker to the receiver, on a loaded machine. */
const ON_THE_WAY_MS = 500

/** Where one request more than `limit` came in less than `ms`: in how many milliseconds. */
export const tooFast = (times: readonly number[], { limit, ms }: { limit: number; ms: number }): number[] =>
  times
    .slice(limit)
    .map((at, index) => Math.round(at - (times[index] ?? 0)))
    .filter(apart => apart < ms - ON_THE_WAY_MS)
