import type { PosthornControls } from '../../create-posthorn.ts'
import { conflict, invalidAt, noSuchPath, Problem } from '../../http/problem.ts'
import { parseJson } from '../../http/read-body.ts'
import { problemResponse, successResponse } from '../../http/respond.ts'
import { type ControlOperation, controlOperations } from './operations.ts'

/** Where the control API is, beside the API itself. */
export const CONTROL_PATH = '/__mock'

/** What controls refuse becomes what callers of HTTP get: bad input is 422, what does not fit the state 409. */
const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof TypeError || error instanceof RangeError)
    return invalidAt(['body'], error.message, 'value_error')
  if (error instanceof Error) return conflict('not_possible', 'Not possible', error.message)
  throw error
}

const find = (request: Request): ControlOperation => {
  const { pathname } = new URL(request.url)
  const path = pathname.slice(CONTROL_PATH.length).replace(/\/$/, '')
  const operation = controlOperations[`${request.method} ${CONTROL_PATH}${path}`]
  if (operation) return operation
  throw noSuchPath()
}

/** The control API: the mock's controls over HTTP, JSON in and out, without credentials. */
export const createControl =
  (controls: PosthornControls) =>
  async (request: Request): Promise<Response> => {
    const requestId = crypto.randomUUID()
    try {
      const { status, run } = find(request)
      const text = await request.text()
      return successResponse(status, await run(controls, text === '' ? {} : parseJson(text)), requestId)
    } catch (error) {
      return problemResponse(problemOf(error), requestId)
    }
  }
