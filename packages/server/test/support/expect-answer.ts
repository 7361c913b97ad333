import { expect } from 'vitest'
import { declaredAnswer, isPublic, type Route } from './contract-document.ts'
import { headerViolations, violations } from './contract-schemas.ts'
import type { HttpAnswer, InputError } from './http-call.ts'

/** What only the inside of a server talks of: stacks, paths of files, libraries, the database. */
const INTERNAL =
  /\bat (?:async )?[\w.<>]+ \(|node_modules|file:\/\/|\.(?:ts|js):\d|mongo|\bE11000\b|duplicate key|Cast to |BSON|ECONN|\bajv\b|express|openapi\.validation|hiddenAt/i

export const expectNothingInternal = ({ text, headers }: HttpAnswer): void => {
  expect(text).not.toMatch(INTERNAL)
  expect(headers.has('x-powered-by')).toBe(false)
}

const inputErrors = ({ body }: HttpAnswer): InputError[] =>
  body?.errors ?? (Array.isArray(body?.detail) ? body.detail : [])

/** The places that an answer names as wrong. */
export const wrongPlaces = (answer: HttpAnswer): (string | number)[][] =>
  answer.status === 422 ? inputErrors(answer).map(({ loc }) => loc) : []

const expectPlaces = (answer: HttpAnswer): void => {
  const errors = inputErrors(answer)
  expect(errors.length).toBeGreaterThan(0)
  for (const error of errors) {
    expect(Object.keys(error).toSorted()).toEqual(['loc', 'msg', 'type'])
    expect(error.loc[0]).toMatch(/^(body|query|path|header)$/)
  }
}

/** Bad input as the admin surface tells it, with no other member. */
const expectValidationError = (answer: HttpAnswer): void => {
  expect(answer.headers.get('content-type')).toMatch(/^application\/json(;|$)/)
  expect(Object.keys(answer.body ?? {})).toEqual(['detail'])
  expectPlaces(answer)
}

/** An answer as problem details (RFC 9457), with all members that every one of ours has and no more. */
export const expectProblem = (answer: HttpAnswer, status: number, enveloped = true): void => {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json(;|$)/)
  expect(answer.body).toEqual({
    type: expect.stringMatching(/^urn:posthorn:problem:[a-z_]+$/),
    title: expect.stringMatching(/./),
    status,
    detail: expect.stringMatching(/./),
    code: expect.stringMatching(/^[a-z][a-z0-9_]*$/),
    requestId: answer.headers.get('x-request-id'),
    ...(enveloped && { success: false }),
    ...(status === 422 && { errors: expect.any(Array) }),
  })
  if (status === 422) expectPlaces(answer)
}

/** Whether the answers of an operation say that they are a success or none. */
export const isEnveloped = ({ surface }: Route): boolean => surface === 'app' || surface === 'platform'

/** That an answer is just what the contract declares for this operation and status: body, headers, and nothing beside. */
export const expectAnswer = (route: Route, status: number, answer: HttpAnswer): void => {
  expect(answer.status, answer.text.slice(0, 1000)).toBe(status)
  expect(route.statuses, 'the statuses that are declared').toContain(status)
  const { mediaType, schema, headers } = declaredAnswer(route, status)
  if (mediaType === undefined) expect(answer.text).toBe('')
  else {
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(mediaType)
    expect(violations(schema, answer.body)).toEqual([])
  }
  for (const { name, required, schema: headerSchema } of headers) {
    const value = answer.headers.get(name)
    if (required) expect(value, name).not.toBeNull()
    if (value !== null) expect(headerViolations(headerSchema, value), name).toEqual([])
  }
  expect(answer.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9_-]{1,128}$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.has('etag')).toBe(false)
  expectNothingInternal(answer)
  const enveloped = isEnveloped(route)
  if (status === 422 && route.surface === 'admin') expectValidationError(answer)
  else if (status >= 400) expectProblem(answer, status, enveloped)
  else if (mediaType !== undefined && enveloped && !isPublic(route)) expect(answer.body?.success).toBe(true)
}
