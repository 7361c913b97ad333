/**
 * One HTTP request of a call, as hooks see it: nothing of the key, the body or the query.
 *
 * @example
 * ```ts
 * const onRequest = ({ operation, attempt }: RequestInfo) => console.log(operation, attempt) // webhooks.create 1
 * ```
 */
export interface RequestInfo {
  /** The operation's id in the contract, e.g. `webhooks.create`. */
  operation: string
  method: string
  /** Without its query. */
  url: string
  /** 1 for the first request of a call, 2 for its first repetition, and so on. */
  attempt: number
}

/**
 * A request that was answered, whatever the status.
 *
 * @example
 * ```ts
 * const onResponse = ({ status, durationMs }: ResponseInfo) => console.log(status, durationMs) // 201 12
 * ```
 */
export interface ResponseInfo extends RequestInfo {
  status: number
  /** The server's id of the request; also in its logs. */
  requestId: string | undefined
  /** From sending the request until the answer was complete. */
  durationMs: number
}

/**
 * A request that is about to be repeated; `attempt` is the number of the repetition.
 *
 * @example
 * ```ts
 * const onRetry = ({ attempt, error }: RetryInfo) => console.warn(attempt, error.message)
 * ```
 */
export interface RetryInfo extends RequestInfo {
  /** How the attempt before failed. */
  error: Error
}

/**
 * What to tell about every request, for logs, metrics and traces. Hooks cannot change a request, and what they throw is
 * ignored: a broken logger must not break, or repeat, a publish.
 *
 * @example
 * ```ts
 * const hooks: Hooks = {
 *   onResponse: ({ operation, status, durationMs }) => log.info({ operation, status, durationMs }),
 *   onRetry: ({ operation, attempt, error }) => log.warn({ operation, attempt, reason: error.message }),
 * }
 * const posthorn = new Posthorn({ appId, apiKey, baseUrl, hooks })
 * ```
 */
export interface Hooks {
  /** Before every request. */
  onRequest?(request: RequestInfo): void
  /** After every answer, before it is judged: a 500 is one, too. */
  onResponse?(response: ResponseInfo): void
  /** Before a request is repeated, when the pause is over. */
  onRetry?(retry: RetryInfo): void
}
