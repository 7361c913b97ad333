import type { Failure } from './classify-failure.ts'
import { parseRetryAfter } from './retry-after.ts'
import type { SendResult } from './send-types.ts'

const nothing = Buffer.alloc(0)

const flatten = (headers: Record<string, string | string[] | undefined>): Record<string, string> => {
  const flat: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return flat
}

/** What has come of an answer: its head and the first bytes of its body. */
export class Answer {
  statusCode: number | null = null
  readonly #maxBodyBytes: number
  #headers: Record<string, string> = {}
  #kept: Buffer = nothing
  #seen = 0

  constructor(maxBodyBytes: number) {
    this.#maxBodyBytes = maxBodyBytes
  }

  /** How many bytes of the body came that are not kept. */
  get surplus(): number {
    return Math.max(0, this.#seen - this.#maxBodyBytes)
  }

  start(statusCode: number, headers: Record<string, string | string[] | undefined>): void {
    this.statusCode = statusCode
    this.#headers = flatten(headers)
  }

  add(chunk: Buffer): void {
    const room = this.#maxBodyBytes - this.#seen
    this.#seen += chunk.length
    if (room <= 0) return
    const part = chunk.subarray(0, room)
    this.#kept = this.#kept === nothing ? part : Buffer.concat([this.#kept, part])
  }

  /** @param times when the attempt began and what time it is now, in milliseconds since the epoch. */
  toResult(
    failure: Failure | null,
    times: { startedAt: number; durationMs: number; now: number },
  ): SendResult {
    const asksToWait = this.statusCode === 429 || this.statusCode === 503
    return {
      statusCode: this.statusCode,
      error: failure === null ? null : failure.error,
      detail: failure === null ? null : failure.detail,
      startedAt: new Date(times.startedAt),
      durationMs: Math.round(times.durationMs),
      responseHeaders: this.#headers,
      responseBody: this.statusCode === null ? null : this.#kept,
      truncated: this.surplus > 0,
      retryAfterMs: asksToWait ? parseRetryAfter(this.#headers['retry-after'], times.now) : null,
    }
  }
}
