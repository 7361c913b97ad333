import type { InputProblem } from '../domain/errors.ts'
import { pathOfPointer } from '../domain/json-path.ts'

/** An error as the request validator reports it: a JSON pointer into the request, and the broken keyword. */
export interface ValidatorError {
  path: string
  message: string
  errorCode?: string
}

/** The parts of a request, as the validator names them. */
export interface RequestParts {
  body: unknown
  query: unknown
  headers: unknown
  params: unknown
}

const names: Readonly<Record<string, string>> = { params: 'path', headers: 'header' }
const MAX_PROBLEMS = 50

/** An alternative that allows null says nothing to who sent something else. */
const saysNothing = ({ errorCode, message }: ValidatorError): boolean =>
  errorCode?.startsWith('anyOf.') || errorCode?.startsWith('oneOf.') || message === 'must be null'

const typeOf = (errorCode: string | undefined): string =>
  errorCode?.replace(/\.openapi\.validation$/, '') ?? 'unknown'

/** To the contract, what an operation refuses whatever it is, is `not` anything. */
const messageOf = (type: string, message: string): string => (type === 'not' ? 'is not taken here' : message)

/** Says in our terms what the validator found: `/body/events/0` becomes `["body", "events", 0]`. */
export const inputProblems = (errors: readonly ValidatorError[], request: RequestParts): InputProblem[] => {
  const telling = errors.filter(error => !saysNothing(error))
  const seen = new Set<string>()
  return (telling.length > 0 ? telling : errors)
    .slice(0, MAX_PROBLEMS)
    .flatMap(({ path, message, errorCode }) => {
      const [part = 'body', ...rest] = pathOfPointer(path, request)
      const type = typeOf(errorCode)
      const problem = { loc: [names[part] ?? part, ...rest], msg: messageOf(type, message), type }
      const key = JSON.stringify(problem)
      if (seen.has(key)) return []
      seen.add(key)
      return [problem]
    })
}
