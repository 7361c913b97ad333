import { importKeySet } from './import-key-set.ts'
import type { VerifyingKey } from './keys.ts'

/**
 * Where a key set is fetched from, and how often.
 *
 * @example
 * ```ts
 * const options: RemoteKeySetOptions = { maxAgeSeconds: 3600, timeoutSeconds: 2 }
 * ```
 */
export interface RemoteKeySetOptions {
  /** For how long fetched keys are used without asking again, in seconds; 600 by default. */
  maxAgeSeconds?: number
  /**
   * When no key matches or a fetch failed, the set is fetched anew unless that was done within so many seconds; 30 by
   * default. Without this anybody could have a receiver fetch as often as they like.
   */
  cooldownSeconds?: number
  /** After how long a fetch is given up, in seconds; 5 by default. */
  timeoutSeconds?: number
  /** What fetches; the global `fetch` by default. */
  fetch?: typeof fetch
  /** The clock, in milliseconds as `Date.now` gives them, which is the default. */
  now?: () => number
}

interface Fetched {
  keys: readonly VerifyingKey[]
  at: number
}

interface Failed {
  error: unknown
  at: number
}

/**
 * Makes a key of the Ed25519 public keys at a URL, such as `…/apps/{appId}/.well-known/jwks.json` of a Posthorn server, to be
 * made once and given to `verify` in place of a secret. The keys are fetched when they are first needed, and anew when they
 * are old or none of them matches, so that it follows rotations.
 *
 * When they cannot be fetched `verify` rejects with that error, not with a `SignatureError`: let it become a 5xx, and the
 * sender tries again. Until `cooldownSeconds` are over it rejects with the same error, without a fetch.
 *
 * @example
 * ```ts
 * const keys = remoteKeySet('https://hooks.example.com/api/v1/apps/shop/.well-known/jwks.json')
 * const event = await verify(body, headers, keys)
 * ```
 */
export function remoteKeySet(url: string | URL, options: RemoteKeySetOptions = {}): VerifyingKey {
  const { maxAgeSeconds = 600, cooldownSeconds = 30, timeoutSeconds = 5, now = Date.now } = options
  let fetched: Fetched | undefined
  let failed: Failed | undefined
  let fetching: Promise<Fetched> | undefined

  const download = async (at: number): Promise<Fetched> => {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000)
    const response = await (options.fetch ?? fetch)(url, { signal })
    if (!response.ok) throw new Error(`GET ${url} answered ${response.status} instead of a key set.`)
    return { keys: await importKeySet(await response.json()), at }
  }
  const load = async (): Promise<Fetched> => {
    const at = now()
    try {
      fetched = await download(at)
      return fetched
    } catch (error) {
      failed = { error, at }
      throw error
    }
  }
  const youngerThan = (seconds: number, { at }: { at: number }): boolean => now() - at < seconds * 1000
  /** All who need the keys at the same time share one request. */
  const shared = async (): Promise<Fetched> => {
    if (failed && youngerThan(cooldownSeconds, failed)) throw failed.error
    fetching ??= load().finally(() => {
      fetching = undefined
    })
    return await fetching
  }

  return {
    version: 'v1a',
    matches: async (content, signatures) => {
      const matchesOne = async ({ keys }: Fetched): Promise<boolean> => {
        for (const key of keys) if (await key.matches(content, signatures)) return true
        return false
      }
      const known = fetched && youngerThan(maxAgeSeconds, fetched) ? fetched : await shared()
      if (await matchesOne(known)) return true
      return youngerThan(cooldownSeconds, known) ? false : await matchesOne(await shared())
    },
  }
}
