import type { InputError } from '../generated/types.gen.ts'
import type { JsonPath } from '../spec/input-errors.ts'

interface ProblemOptions {
  status: number
  code: string
  title: string
  detail: string
  errors?: readonly InputError[]
  headers?: Record<string, string>
}

/** What an operation throws when it refuses; the caller gets it as problem details (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly errors: readonly InputError[] | undefined
  readonly headers: Record<string, string>

  constructor({ status, code, title, detail, errors, headers = {} }: ProblemOptions) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.title = title
    this.errors = errors
    this.headers = headers
  }
}

export const invalidInput = (errors: readonly InputError[]): Problem => {
  const detail = errors.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ')
  return new Problem({
    status: 422,
    code: 'invalid_input',
    title: 'Invalid input',
    detail: detail.slice(0, 4096),
    errors,
  })
}

export const invalidAt = (loc: JsonPath, msg: string, type: string): Problem =>
  invalidInput([{ loc: [...loc], msg, type }])

const CHALLENGE = 'Bearer realm="posthorn"'

const notAuthenticated = (detail: string, challenge: string): Problem =>
  new Problem({
    status: 401,
    code: 'unauthenticated',
    title: 'Not authenticated',
    detail,
    headers: { 'www-authenticate': challenge },
  })

export const noCredential = (): Problem =>
  notAuthenticated('Send an API key or a token in the Authorization header.', CHALLENGE)

/** A credential that is wrong (RFC 6750, section 3.1). */
export const wrongCredential = (detail: string): Problem =>
  notAuthenticated(detail, `${CHALLENGE}, error="invalid_token"`)

export const notFound = (noun: string, hint = ''): Problem =>
  new Problem({
    status: 404,
    code: 'not_found',
    title: 'Not found',
    detail: `There is no such ${noun}.${hint}`,
  })

export const noSuchPath = (): Problem =>
  new Problem({ status: 404, code: 'not_found', title: 'Not found', detail: 'There is no such path.' })

export const conflict = (code: string, title: string, detail: string): Problem =>
  new Problem({ status: 409, code, title, detail })

export const tooLarge = (detail: string): Problem =>
  new Problem({ status: 413, code: 'too_large', title: 'Too large', detail })
