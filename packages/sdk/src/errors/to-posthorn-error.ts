import { isHTTPError, isNetworkError, isTimeoutError } from 'ky'
import { ConnectionError, TimeoutError } from './connection-error.ts'
import { readProblem } from './problem.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { statusError } from './status-errors.ts'

/**
 * Turns what ky throws into an error of ours. Neither ky's error nor its request becomes the cause: they carry the
 * headers, and with them the key, into every log that prints an error.
 */
export function toPosthornError(error: Error, request: Request): Error {
  const call = { method: request.method, url: request.url.replace(/\?.*$/s, '') }
  if (isHTTPError(error)) {
    const { status, headers } = error.response
    const { code, detail, requestId, errors } = readProblem(error.data)
    return statusError({
      ...call,
      status,
      code: code ?? `http_${status}`,
      detail: detail ?? 'the server gave no reason',
      requestId: requestId ?? headers.get('x-request-id') ?? undefined,
      errors,
      retryAfterSeconds: retryAfterSeconds(headers),
    })
  }
  if (isTimeoutError(error))
    return new TimeoutError({ ...call, code: 'timeout', detail: 'no complete answer in time' })
  if (isNetworkError(error)) {
    const { cause } = error
    return new ConnectionError({ ...call, code: 'network_error', detail: reason(cause), cause })
  }
  return error
}

/** `connect ECONNREFUSED 127.0.0.1:8080` says more than the `fetch failed` that it is wrapped in. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'the connection failed'
  if (error.cause instanceof Error) return reason(error.cause)
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reason).join(', ')
  return error.message
}
