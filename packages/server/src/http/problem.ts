import type { InputProblem } from '../domain/errors.ts'

/** Problem details (RFC 9457) as every failure is answered. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  requestId: string
  /** Only where successes have it too. */
  success?: false
  errors?: readonly InputProblem[]
}

/** A failure that HTTP itself knows, as opposed to one of the domain. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export const noSuchPath = (): HttpProblem => new HttpProblem(404, 'not_found', 'There is no such path.')

const titles: Readonly<Record<string, string>> = {
  unauthenticated: 'Not authenticated',
  forbidden: 'Not allowed',
  invalid_json: 'The body is not JSON',
  idempotency_conflict: 'Idempotency key in use',
  rate_limited: 'Too many requests',
}

const titleOf = (code: string): string =>
  titles[code] ?? `${code.charAt(0).toUpperCase()}${code.slice(1)}`.replaceAll('_', ' ')

const MAX_DETAIL = 4096

export const problem = (
  status: number,
  code: string,
  detail: string,
  requestId: string,
  { errors, enveloped }: { errors?: readonly InputProblem[] | undefined; enveloped: boolean },
): Problem => ({
  type: `urn:posthorn:problem:${code}`,
  title: titleOf(code),
  status,
  detail: detail.slice(0, MAX_DETAIL),
  code,
  requestId,
  ...(enveloped && { success: false }),
  ...(errors && { errors }),
})
