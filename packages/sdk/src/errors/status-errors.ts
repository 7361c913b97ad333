import { type FailedCall, PosthornError } from './posthorn-error.ts'

/**
 * 400, 413, 415, 422: the request cannot be accepted as it is; see `errors`.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.webhooks.create({ url, events: ['order.*'] })
 * } catch (error) {
 *   if (!(error instanceof InvalidInputError)) throw error
 *   for (const { loc, msg } of error.errors) console.log(loc.join('.'), msg)
 * }
 * ```
 */
export class InvalidInputError extends PosthornError {
  override name = 'InvalidInputError'
}

/**
 * 401: the key is missing, unknown, expired or revoked.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.webhooks.list().page()
 * } catch (error) {
 *   if (!(error instanceof UnauthenticatedError)) throw error
 *   console.error('The API key is not valid any more')
 * }
 * ```
 */
export class UnauthenticatedError extends PosthornError {
  override name = 'UnauthenticatedError'
}

/**
 * 403: the key is good, but lacks the scope.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.events.publish(event)
 * } catch (error) {
 *   if (!(error instanceof ForbiddenError)) throw error
 *   console.error(`The API key may not publish: ${error.message}`)
 * }
 * ```
 */
export class ForbiddenError extends PosthornError {
  override name = 'ForbiddenError'
}

/**
 * 404: no such thing within the reach of the key.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.webhooks.delete(webhookId)
 * } catch (error) {
 *   if (!(error instanceof NotFoundError)) throw error
 *   console.log('It is gone already')
 * }
 * ```
 */
export class NotFoundError extends PosthornError {
  override name = 'NotFoundError'
}

/**
 * 409: at odds with the present state, e.g. an idempotency key used again with another body.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.events.publish(event)
 * } catch (error) {
 *   if (!(error instanceof ConflictError)) throw error
 *   if (error.code === 'idempotency_conflict') console.error('Its id was used for another event')
 * }
 * ```
 */
export class ConflictError extends PosthornError {
  override name = 'ConflictError'
}

/**
 * 429: too many requests; see `retryAfterSeconds`.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.events.publish(event)
 * } catch (error) {
 *   if (!(error instanceof RateLimitedError)) throw error
 *   await delay((error.retryAfterSeconds ?? 1) * 1000)
 * }
 * ```
 */
export class RateLimitedError extends PosthornError {
  override name = 'RateLimitedError'
}

/**
 * 5xx: the server failed or is unavailable. Whether it acted is unknown.
 *
 * @example
 * ```ts
 * try {
 *   await posthorn.events.publish(event)
 * } catch (error) {
 *   if (!(error instanceof ServerError)) throw error
 *   await outbox.add(event) // published later, with the same `id`
 * }
 * ```
 */
export class ServerError extends PosthornError {
  override name = 'ServerError'
}

const families: Record<number, typeof PosthornError> = {
  400: InvalidInputError,
  401: UnauthenticatedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  413: InvalidInputError,
  415: InvalidInputError,
  422: InvalidInputError,
  429: RateLimitedError,
}

/** The error of the status's family; one that has no family of its own is a plain `PosthornError`. */
export function statusError(call: FailedCall & { status: number }): PosthornError {
  const Family = families[call.status] ?? (call.status >= 500 ? ServerError : PosthornError)
  return new Family(call)
}
