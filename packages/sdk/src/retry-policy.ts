import { isHTTPError, isNetworkError, type RetryOptions } from 'ky'
import { retryAfterSeconds } from './errors/retry-after.ts'

const longestWaitSeconds = 60
const longestBackoffMs = 8_000

/** Node's codes of a connection that was never made, so that no request can have been handled. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * When an attempt is repeated. `repeatable` says that doing it twice does no harm: reads, and publishes with their
 * idempotency key. Anything else is repeated only when the server cannot have acted on it.
 */
export function retryPolicy(repeatable: boolean, limit: number): RetryOptions {
  return {
    limit,
    methods: ['get', 'post', 'put', 'patch', 'delete'],
    statusCodes: [429, 500, 502, 503, 504],
    afterStatusCodes: [429, 503],
    maxRetryAfter: longestWaitSeconds * 1000,
    retryOnTimeout: repeatable,
    backoffLimit: longestBackoffMs,
    // Of what it is bounded to: else most of those who wait longest would wait equally long.
    jitter: delayMs => Math.random() * Math.min(delayMs, longestBackoffMs),
    shouldRetry: ({ error }) => {
      // Rather an error now, with its `retryAfterSeconds`, than a call that hangs for minutes or comes back too early.
      if (isHTTPError(error) && (retryAfterSeconds(error.response.headers) ?? 0) > longestWaitSeconds)
        return false
      return repeatable || wasRefused(error) ? undefined : false
    },
  }
}

function wasRefused(error: Error): boolean {
  if (isHTTPError(error)) {
    const { status, headers } = error.response
    return status === 429 || (status === 503 && headers.has('retry-after'))
  }
  return isNetworkError(error) && hasCode(error, neverConnected)
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && codes.has(String(error.code))) || hasCode(error.cause, codes)
}
