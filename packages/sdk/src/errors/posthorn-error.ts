import type { InputError } from '../generated/app/index.ts'

/** What is known about a call that failed. */
export interface FailedCall {
  method: string
  /** Without its query. */
  url: string
  /** What went wrong, in words; the message of the error is made from it. */
  detail: string
  code: string
  status?: number | undefined
  requestId?: string | undefined
  errors?: InputError[] | undefined
  retryAfterSeconds?: number | undefined
  cause?: unknown
}

/**
 * A call that failed. The message names method, URL, status and reason, and never the key.
 *
 * Switch on {@link code}, which is stable, or on the subclass; show `message` to people.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.deliveries.retry(deliveryId)
 * } catch (error) {
 *   if (!(error instanceof PosthornError)) throw error
 *   log.error({ code: error.code, requestId: error.requestId }, error.message)
 * }
 * ```
 */
export class PosthornError extends Error {
  override name = 'PosthornError'
  /** Stable and snake_case: the server's, or `network_error`, `timeout`, `unexpected_answer`. */
  readonly code: string
  /** HTTP status of the answer; undefined when there was none. */
  readonly status: number | undefined
  /** The server's id of the request; also in its logs. */
  readonly requestId: string | undefined
  /** What is wrong with the input, for a 422. */
  readonly errors: readonly InputError[]
  /** How long the server asks to wait before another try. */
  readonly retryAfterSeconds: number | undefined
  readonly method: string
  readonly url: string

  constructor(call: FailedCall) {
    const what = [call.status, call.code].filter(part => part !== undefined).join(' ')
    super(
      `${call.method} ${call.url}: ${what} – ${call.detail}`,
      call.cause === undefined ? undefined : { cause: call.cause },
    )
    this.code = call.code
    this.status = call.status
    this.requestId = call.requestId
    this.errors = call.errors ?? []
    this.retryAfterSeconds = call.retryAfterSeconds
    this.method = call.method
    this.url = call.url
  }
}
