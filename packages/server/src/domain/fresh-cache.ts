export interface FreshCache<Value> {
  /** The value as it was at most `maxAgeMs` ago; undefined is never kept. */
  get(key: string): Promise<Value | undefined>
  /** After a change: whoever asks from now on gets what is stored now. */
  forget(key: string): void
  clear(): void
}

interface Entry<Value> {
  value: Value
  loadedAt: number
}

/**
 * Remembers what `load` finds for a short time. Concurrent readers share one load, and an entry in use is renewed in the
 * background at half its age, so that busy keys never make a caller wait. Milliseconds; `now` must be monotonic.
 */
export const createFreshCache = <Value>(
  load: (key: string) => Promise<Value | undefined>,
  { maxAgeMs = 1000, maxEntries = 10_000, now = () => performance.now() } = {},
): FreshCache<Value> => {
  const entries = new Map<string, Entry<Value>>()
  const loading = new Map<string, Promise<Value | undefined>>()

  const start = (key: string): Promise<Value | undefined> => {
    const startedAt = now()
    const run = async () => {
      try {
        const value = await load(key)
        // Forgotten meanwhile: what was read may be from before the change.
        if (loading.get(key) !== promise) return value
        entries.delete(key)
        if (value === undefined) return undefined
        const oldest = entries.size >= maxEntries ? entries.keys().next().value : undefined
        if (oldest !== undefined) entries.delete(oldest)
        entries.set(key, { value, loadedAt: startedAt })
        return value
      } finally {
        if (loading.get(key) === promise) loading.delete(key)
      }
    }
    // `load` must not run before `promise` is known to `loading`.
    const promise: Promise<Value | undefined> = Promise.resolve().then(run)
    loading.set(key, promise)
    return promise
  }

  return {
    get: async key => {
      const entry = entries.get(key)
      const age = entry ? now() - entry.loadedAt : Number.POSITIVE_INFINITY
      if (!entry || age >= maxAgeMs) return await (loading.get(key) ?? start(key))
      // A failure shows itself when the entry is too old to be used.
      if (age >= maxAgeMs / 2 && !loading.has(key)) start(key).catch(() => {})
      return entry.value
    },
    forget: key => {
      entries.delete(key)
      loading.delete(key)
    },
    clear: () => {
      entries.clear()
      loading.clear()
    },
  }
}
