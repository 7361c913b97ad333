import { type FailedCall, PosthornError } from './posthorn-error.ts'

/** 400, 413, 415, 422: the request cannot be accepted as it is; see `errors`. */
export class InvalidInputError extends PosthornError {
  override name = 'InvalidInputError'
}

/** 401: the key is missing, unknown, expired or revoked. */
export class UnauthenticatedError extends PosthornError {
  override name = 'UnauthenticatedError'
}

/** 403: the key is good, but lacks the scope. */
export class ForbiddenError extends PosthornError {
  override name = 'ForbiddenError'
}

/** 404: no such thing within the reach of the key. */
export class NotFoundError extends PosthornError {
  override name = 'NotFoundError'
}

/** 409: at odds with the present state, e.g. an idempotency key used again with another body. */
export class ConflictError extends PosthornError {
  override name = 'ConflictError'
}

/** 429: too many requests; see `retryAfterSeconds`. */
export class RateLimitedError extends PosthornError {
  override name = 'RateLimitedError'
}

/** 5xx: the server failed or is unavailable. Whether it acted is unknown. */
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
