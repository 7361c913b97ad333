import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { TooLarge } from '../domain/errors.ts'
import { assertExactNumbers, mayChangeNumbers } from './exact-numbers.ts'
import { HttpProblem } from './problem.ts'

const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i
const MiB = 1024 * 1024
const DEFAULT_LIMIT = MiB
const limits: Readonly<Record<string, number>> = { 'events.publishBatch': 5 * MiB }

const unsupported = (): HttpProblem =>
  new HttpProblem(415, 'unsupported_media_type', 'Send the body as application/json, in UTF-8.')

/**
 * The validator keeps something in memory for every media type it meets, so it is shown one alone: `application/json`
 * with a body, none without.
 */
const checkMediaType =
  (hasBody: boolean): RequestHandler =>
  (request, _response, next) => {
    const type = request.headers['content-type']
    if (hasBody && type !== undefined && !JSON_TYPE.test(type)) throw unsupported()
    const sent =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
    if (hasBody && type === undefined && sent) throw unsupported()
    delete request.headers['content-type']
    if (hasBody) request.headers['content-type'] = 'application/json'
    next()
  }

const explain =
  (limit: number): ErrorRequestHandler =>
  (error, _request, _response, next) => {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (status === 413) return next(new TooLarge(`The body must not be larger than ${limit / MiB} MiB.`))
    if (status === 415) return next(unsupported())
    if (status === 400) {
      return next(new HttpProblem(400, 'invalid_json', 'The request body could not be parsed as JSON.'))
    }
    next(error)
  }

const empty = new WeakSet<object>()
const suspect = new WeakMap<object, Buffer>()

/** The parser takes no bytes for `{}`, but nobody said so. */
const nothingIsNoBody: RequestHandler = (request, _response, next) => {
  if (empty.has(request)) request.body = undefined
  next()
}

const numbersThatFit: RequestHandler = (request, _response, next) => {
  const body = suspect.get(request)
  if (body) assertExactNumbers(body)
  next()
}

/** Reads the body of an operation as JSON, within its limit. */
export const jsonBody = (operation: string, hasBody: boolean): (RequestHandler | ErrorRequestHandler)[] => {
  if (!hasBody) return [checkMediaType(false)]
  const limit = limits[operation] ?? DEFAULT_LIMIT
  const verify = (request: object, _response: unknown, body: Buffer): void => {
    if (body.length === 0) empty.add(request)
    if (mayChangeNumbers(body)) suspect.set(request, body)
  }
  return [
    checkMediaType(true),
    express.json({ limit, strict: false, verify }),
    nothingIsNoBody,
    numbersThatFit,
    explain(limit),
  ]
}
