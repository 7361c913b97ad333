import type { InputError } from '../generated/app/index.ts'

interface Problem {
  code?: string
  detail?: string
  requestId?: string
  errors?: InputError[]
}

/** Reads a problem+json body (RFC 9457), taking nothing for granted: a proxy may have answered instead. */
export function readProblem(body: unknown): Problem {
  if (!isRecord(body)) return {}
  const { code, detail, title, requestId, errors } = body
  const problem: Problem = {}
  if (typeof code === 'string') problem.code = code
  if (typeof detail === 'string') problem.detail = detail
  else if (typeof title === 'string') problem.detail = title
  if (typeof requestId === 'string') problem.requestId = requestId
  // The admin surface lists what is wrong with the input as `detail`, without any code.
  if (Array.isArray(detail)) {
    problem.code = 'invalid_input'
    problem.detail = 'The input is invalid.'
  }
  const list = Array.isArray(detail) ? detail : errors
  if (Array.isArray(list)) problem.errors = list.filter(isInputError)
  return problem
}

function isInputError(value: unknown): value is InputError {
  return (
    isRecord(value) &&
    Array.isArray(value['loc']) &&
    typeof value['msg'] === 'string' &&
    typeof value['type'] === 'string'
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
