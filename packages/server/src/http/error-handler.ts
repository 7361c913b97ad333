import { error as validator } from 'express-openapi-validator'
import type { ErrorRequestHandler, Request, Response } from 'express'
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
import { httpValidationError } from './http-validation-error.ts'
import { inputProblems } from './input-problems.ts'
import { HttpProblem, noSuchPath, problem } from './problem.ts'
import { contextOf } from './request-context.ts'
import type { Surface } from './route.ts'

const statusOf = (error: DomainError): number => {
  if (error instanceof InvalidInput) return 422
  if (error instanceof NotFound) return 404
  if (error instanceof Conflict) return 409
  if (error instanceof TooLarge) return 413
  if (error instanceof Unauthenticated) return 401
  if (error instanceof Forbidden) return 403
  return error instanceof Unavailable ? 503 : 500
}

/** What kind of credential is wanted and, by RFC 6750 §3, whether one was given. */
const challenge = (request: Request): string =>
  contextOf(request).operation?.surface === 'portal'
    ? 'Cookie realm="posthorn"'
    : `Bearer realm="posthorn"${request.get('authorization') === undefined ? '' : ', error="invalid_token"'}`

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

/** Surfaces whose answers say whether they are a success; what belongs to no surface does too. */
const isEnveloped = (surface: Surface | undefined): boolean =>
  surface === undefined || surface === 'app' || surface === 'platform'

const answer = (error: DomainError | HttpProblem, request: Request, response: Response): void => {
  const { requestId, operation } = contextOf(request)
  const status = error instanceof HttpProblem ? error.status : statusOf(error)
  response.set(headersOf(error, request)).status(status)
  if (error instanceof InvalidInput && operation?.surface === 'admin') {
    return void response.json(httpValidationError(error))
  }
  const errors = error instanceof InvalidInput ? error.errors : undefined
  const enveloped = isEnveloped(operation?.surface)
  const body = problem(status, error.code, error.message, requestId, { errors, enveloped })
  response.type('application/problem+json').json(body)
}

const internal = (): HttpProblem =>
  new HttpProblem(500, 'internal_error', 'Something went wrong on our side.')

/**
 * Answers every failure in the form that its surface has for it. What is not meant for the caller is left to the log: an
 * unexpected error is a 500 that says nothing.
 */
export const handleErrors: ErrorRequestHandler = (thrown, request, response, _next) => {
  const context = contextOf(request)
  const error = translate(thrown, request)
  if (!error || error instanceof Unavailable) context.error = error?.cause ?? thrown
  // Too late to say anything; the connection tells.
  if (response.headersSent) return void response.destroy()
  response.setHeader('x-request-id', context.requestId)
  answer(error ?? internal(), request, response)
}
