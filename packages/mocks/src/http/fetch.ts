import { appOperationKeys, appResolvers } from '../app-operations.ts'
import type { Mock } from '../mock.ts'
import { createMatcher } from './match-operation.ts'
import { noSuchPath, Problem } from './problem.ts'
import { problemResponse } from './respond.ts'

const notAllowed = (allowed: Iterable<string>): Problem =>
  new Problem({
    status: 405,
    code: 'method_not_allowed',
    title: 'Method not allowed',
    detail: 'This path does not take the method.',
    headers: { allow: [...allowed].toSorted().join(', ') },
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
    const key = found.operations.get(request.method)
    if (!key) return problemResponse(notAllowed(found.operations.keys()), requestId)
    return await resolvers[key]({ request, params: found.params, requestId })
  }
}
