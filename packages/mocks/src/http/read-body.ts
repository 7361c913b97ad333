import type { OperationSpec } from '../spec/operation-spec.ts'
import { Problem, tooLarge } from './problem.ts'

const MAX_BYTES = 5 * 1024 * 1024

/** The length of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** The request's JSON; undefined when the operation takes none, or none is given where it may be left out. */
export const readBody = async (spec: OperationSpec, request: Request): Promise<unknown> => {
  if (!spec.body) return undefined
  const text = await request.text()
  if (text === '' && !spec.body.required) return undefined
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') {
    throw new Problem({
      status: 415,
      code: 'unsupported_media_type',
      title: 'Unsupported media type',
      detail: 'Send the body as application/json.',
    })
  }
  if (byteLength(text) > MAX_BYTES) throw tooLarge('The request body must not be larger than 5 MiB.')
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
