import { appOperationKeys, appResolvers } from '../app-operations.ts'
import type { Mock } from '../mock.ts'
import { createMatcher, type Match } from './match-operation.ts'
import { noSuchPath, Problem } from './problem.ts'
import { problemResponse } from './respond.ts'

/** What a path takes; HEAD is a GET whose body stays away. */
const methodsOf = ({ operations }: Match): string[] => [
  ...operations.keys(),
  ...(operations.has('GET') ? ['HEAD'] : []),
]

const notAllowed = (found: Match): Problem =>
  new Problem({
    status: 405,
    code: 'method_not_allowed',
    title: 'Method not allowed',
    detail: 'This path does not take the method.',
    headers: { allow: methodsOf(found).join(', ') },
  })

/** The API as a function like `fetch`. */
export const createFetch = (mock: Mock, baseUrl: string) => {
  const base = new URL(baseUrl)
  const match = createMatcher(appOperationKeys)
  const resolvers = appResolvers(mock)

  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const requestId = crypto.randomUUID()
    const { origin, pathname } = new URL(request.url)
    const isBelow = origin === base.origin && pathname.startsWith(`${base.pathname}/`)
    const found = isBelow ? match(pathname.slice(base.pathname.length)) : undefined
    if (!found) return problemResponse(noSuchPath(), requestId)
    const isHead = request.method === 'HEAD'
    const key = found.operations.get(isHead ? 'GET' : request.method)
    if (!key) return problemResponse(notAllowed(found), requestId)
    const response = await resolvers[key]({ request, params: found.params, requestId })
    return isHead ? new Response(null, response) : response
  }
}
