import { PosthornError } from './posthorn-error.ts'

/**
 * No complete answer came: refused, reset, no such host. `cause` is the runtime's own error.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.events.publish(event)
 * } catch (error) {
 *   if (!(error instanceof ConnectionError)) throw error
 *   await outbox.add(event) // published later, with the same `id`
 * }
 * ```
 */
export class ConnectionError extends PosthornError {
  override name = 'ConnectionError'
}

/**
 * No complete answer came in time; see `timeoutMs` and `totalTimeoutMs` of {@link CallOptions}.
 *
 * @example
 * ```ts
 * await posthorn.webhooks.testPing(webhookId, {}, { totalTimeoutMs: 5_000 }).catch(error => {
 *   if (!(error instanceof TimeoutError)) throw error
 *   console.log('No answer within five seconds')
 * })
 * ```
 */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError'
}
