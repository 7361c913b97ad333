import type { ErrorClass } from './error-class.ts'

/** One attempt to make. */
export interface SendRequest {
  url: string
  /** Everything but `user-agent`, `accept-encoding`, `host` and `content-length`, which the sender adds. */
  headers: Record<string, string>
  body: Uint8Array
  /** Milliseconds for everything: DNS, connection, TLS, headers and body of the answer. */
  timeoutMs: number
}

/** What came of an attempt. It succeeded when `error` is null and `statusCode` is 2xx. */
export interface SendResult {
  /** Set as soon as the head of an answer came, also when its body then failed. */
  statusCode: number | null
  error: ErrorClass | null
  /** Short text for people about `error`; null with it. */
  detail: string | null
  startedAt: Date
  /** Whole milliseconds. */
  durationMs: number
  /** Lower-case names; values of a repeated header are joined with ", ". */
  responseHeaders: Record<string, string>
  /** The first bytes of the body as they came, never decompressed; null when there was no answer. */
  responseBody: Buffer | null
  /** Whether there was more body than was kept. */
  truncated: boolean
  /** Milliseconds that a 429 or 503 asked to wait (RFC 9110 §10.2.3), not clamped; null when it did not say. */
  retryAfterMs: number | null
}
