import type { Hooks } from './hooks.ts'

/**
 * How a client reaches the server.
 *
 * @example
 * ```ts
 * const connection: ConnectionOptions = {
 *   baseUrl: 'https://hooks.example.com',
 *   timeoutMs: 5_000,
 *   totalTimeoutMs: 20_000,
 *   userAgent: 'shop-backend/3.1',
 * }
 * const posthorn = new Posthorn({ ...connection, appId: 'shop', apiKey })
 * ```
 */
export interface ConnectionOptions {
  /** Where the server is, e.g. `https://hooks.example.com`, with a path when it is mounted below one. */
  baseUrl: string
  /** Makes the requests instead of the global `fetch`. */
  fetch?: typeof fetch
  /**
   * How long one attempt may take until its answer is complete, in milliseconds; 35,000 by default, which is longer than
   * a test ping of an endpoint with default settings.
   */
  timeoutMs?: number
  /** How long a call may take in all, with its retries and the pauses between, in milliseconds; no limit by default. */
  totalTimeoutMs?: number
  /**
   * How often an attempt that failed for a passing reason is repeated; 2 by default. Reads and publishes are repeated
   * after network errors, 429 and 5xx; other changes only when the server cannot have acted on them.
   */
  retries?: number
  /** What to tell about every request. */
  hooks?: Hooks
  /** Your program's name and version, e.g. `shop-backend/3.1`; sent after the SDK's own. A browser sends neither. */
  userAgent?: string
}

const keyPattern = /^[\x21-\x7e]+$/

/**
 * The API key, when it can be sent in a header.
 *
 * @throws TypeError – naming the option, never the key.
 */
export function checkKey(option: string, key: unknown): string {
  if (typeof key === 'string' && keyPattern.test(key)) return key
  throw new TypeError(`${option} must be a non-empty string of visible ASCII characters without spaces`)
}

/** @throws TypeError – when `appId` is not 1–64 letters, digits, `_` or `-`. */
export function checkAppId(appId: unknown): string {
  if (typeof appId === 'string' && /^[\w-]{1,64}$/.test(appId)) return appId
  throw new TypeError('appId must be 1–64 letters, digits, "_" or "-"')
}

/**
 * The URL that paths are appended to.
 *
 * @throws TypeError – when `baseUrl` is not an http(s) URL, or has a user, a query or a fragment.
 */
export function checkBaseUrl(baseUrl: unknown, basePath: string): string {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new TypeError('baseUrl must be an http or https URL without user, query or fragment')
  }
  const above = url.href.replace(/\/+$/, '')
  return above.endsWith(basePath) ? above : above + basePath
}

/** @throws TypeError – when the option is not a number within the bounds. */
export function checkNumber(option: string, value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
  throw new TypeError(`${option} must be an integer from ${min} to ${max}`)
}

/** @throws TypeError – when the option is not text that fits into a header. */
export function checkHeaderText(option: string, value: unknown): string {
  if (typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)) return value
  throw new TypeError(`${option} must be a non-empty string of visible ASCII characters`)
}
