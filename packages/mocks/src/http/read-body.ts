import type { OperationSpec } from '../spec/operation-spec.ts'
import { assertExactNumbers } from './exact-numbers.ts'
import { invalidAt, Problem, tooLarge } from './problem.ts'

const MiB = 1024 * 1024
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i
const DEFAULT_LIMIT = MiB
const limits: Readonly<Record<string, number>> = { 'events.publishBatch': 5 * MiB }

/** The length of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

const assertMediaType = (headers: Headers): void => {
  if (JSON_TYPE.test(headers.get('content-type') ?? '')) return
  throw new Problem({
    status: 415,
    code: 'unsupported_media_type',
    title: 'Unsupported media type',
    detail: 'Send the body as application/json, in UTF-8.',
  })
}

/** @throws Problem – for what is no JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem({
      status: 400,
      code: 'invalid_json',
      title: 'The body is not JSON',
      detail: 'The request body could not be parsed as JSON.',
    })
  }
}

/** The request's JSON; undefined when the operation takes none, or none is given where it may be left out. */
export const readBody = async (spec: OperationSpec, request: Request): Promise<unknown> => {
  if (!spec.body) return undefined
  const text = await request.text()
  if (text === '') {
    if (!spec.body.required) return undefined
    throw invalidAt(['body'], 'A body is required.', 'required')
  }
  assertMediaType(request.headers)
  const limit = limits[spec.id] ?? DEFAULT_LIMIT
  if (byteLength(text) > limit) throw tooLarge(`The body must not be larger than ${limit / MiB} MiB.`)
  const body = parseJson(text)
  assertExactNumbers(text)
  return body
}
