import type { Bench } from '../bench.ts'
import { sleep } from '../measure/clock.ts'

const POLL_MS = 200

/**
 * Waits until every one of these events has come to every path, and no longer than `withinMs`.
 * @returns how many deliveries have not come: acknowledged, and lost
 */
export const awaitArrivals = async (
  { receiver }: Bench,
  ids: readonly string[],
  at: readonly string[],
  withinMs = 120_000,
): Promise<number> => {
  const deadline = performance.now() + withinMs
  for (;;) {
    const missing = await receiver.ask('missing', { ids, at })
    if (missing === 0 || performance.now() > deadline) return missing
    await sleep(POLL_MS)
  }
}
