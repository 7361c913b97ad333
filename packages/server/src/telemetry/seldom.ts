interface SeldomOptions {
  /** How old an answer may be. */
  maxAgeMs: number
  /** How long one is waited for. */
  waitMs: number
  /** Monotonic milliseconds. */
  now?: () => number
}

/**
 * Asks a question at most once in `maxAgeMs`, however often the answer is wanted, and lets nobody wait longer than
 * `waitMs`. @returns undefined when the answer failed, or did not come in time and there is none that is young enough
 */
export const seldom = <Answer>(ask: () => Promise<Answer>, options: SeldomOptions) => {
  const { maxAgeMs, waitMs, now = () => performance.now() } = options
  let latest: { answer: Answer | undefined; at: number } | undefined
  let asking: Promise<void> | undefined

  const renew = async (): Promise<void> => {
    const at = now()
    try {
      latest = { answer: await ask(), at }
    } catch {
      latest = { answer: undefined, at }
    } finally {
      asking = undefined
    }
  }

  const young = () => (latest && now() - latest.at < maxAgeMs ? latest : undefined)

  return async (): Promise<Answer | undefined> => {
    if (young()) return latest?.answer
    asking ??= renew()
    let timer: NodeJS.Timeout | undefined
    const timeout = new Promise<void>(resolve => {
      timer = setTimeout(resolve, waitMs)
    })
    await Promise.race([asking, timeout])
    clearTimeout(timer)
    return young()?.answer
  }
}
