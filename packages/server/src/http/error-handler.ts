import { error as validator } from 'express-openapi-validator'
import type { ErrorRequestHandler, Request } from 'express'
import {
  Conflict,
  DomainError,
  Forbidden,
  InvalidInput,
  NotFound,
  TooLarge,
  Unauthenticated,
  Unavailable,
} from '../domain/errors.ts'
import { isDatabaseOutage } from './database-outage.ts'
import { inputProblems } from './input-problems.ts'
import { HttpProblem, noSuchPath, problem } from './problem.ts'
import { contextOf } from './request-context.ts'

const statusOf = (error: DomainError): number => {
  if (error instanceof InvalidInput) return 422
  if (error instanceof NotFound) return 404
  if (error instanceof Conflict) return 409
  if (error instanceof TooLarge) return 413
  if (error instanceof Unauthenticated) return 401
  if (error instanceof Forbidden) return 403
  return error instanceof Unavailable ? 503 : 500
}

/** RFC 6750 §3: what kind of credential is wanted, and whether one was given. */
const challenge = (request: Request): string =>
  `Bearer realm="posthorn"${request.get('authorization') === undefined ? '' : ', error="invalid_token"'}`

const headersOf = (error: DomainError | HttpProblem, request: Request): Readonly<Record<string, string>> => {
  if (error instanceof HttpProblem) return error.headers
  if (error instanceof Unauthenticated) return { 'www-authenticate': challenge(request) }
  return error instanceof Unavailable ? { 'retry-after': String(error.retryAfterSeconds) } : {}
}

const tooDeep = (): InvalidInput => InvalidInput.at(['body'], 'The body is nested too deeply.', 'too_deep')

/** What libraries throw, in our terms; undefined for what nobody expected. */
const translate = (error: unknown, request: Request): DomainError | HttpProblem | undefined => {
  if (error instanceof DomainError || error instanceof HttpProblem) return error
  if (error instanceof validator.BadRequest) return new InvalidInput(inputProblems(error.errors, request))
  if (isDatabaseOutage(error)) return new Unavailable(1, { cause: error })
  // A path that is not percent-encoded as it should be names nothing.
  if (error instanceof URIError || error instanceof validator.NotFound) return noSuchPath()
  if (error instanceof RangeError && error.message.includes('call stack')) return tooDeep()
  return undefined
}

/**
 * Answers every failure with problem details. What is not meant for the caller is left to the log: an unexpected error is
 * a 500 that says nothing.
 */
export const handleErrors: ErrorRequestHandler = (thrown, request, response, _next) => {
  const context = contextOf(request)
  const error = translate(thrown, request)
  if (!error || error instanceof Unavailable) context.error = error?.cause ?? thrown
  // Too late to say anything; the connection tells.
  if (response.headersSent) return void response.destroy()
  response.setHeader('x-request-id', context.requestId)
  response.type('application/problem+json')
  if (!error) {
    const detail = 'Something went wrong on our side.'
    return void response.status(500).json(problem(500, 'internal_error', detail, context.requestId))
  }
  const status = error instanceof HttpProblem ? error.status : statusOf(error)
  const errors = error instanceof InvalidInput ? error.errors : undefined
  response.set(headersOf(error, request))
  response.status(status).json(problem(status, error.code, error.message, context.requestId, errors))
}
