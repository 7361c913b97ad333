import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 100

/** Asks until the answer is yes, for so many seconds at most; says whether it was. @throws when the signal ends it */
export const waitUntil = async (
  isSo: () => boolean | Promise<boolean>,
  seconds: number,
  signal: AbortSignal,
): Promise<boolean> => {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    signal.throwIfAborted()
    if (await isSo()) return true
    if (performance.now() > deadline) return false
    await sleep(PAUSE_MS, undefined, { signal })
  }
}
