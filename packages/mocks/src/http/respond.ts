import type { Problem as ProblemBody } from '../generated/types.gen.ts'
import type { Problem } from './problem.ts'

export const successResponse = (status: number, body: unknown, requestId: string): Response =>
  body === undefined
    ? new Response(null, { status, headers: { 'x-request-id': requestId } })
    : new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', 'x-request-id': requestId },
      })

export const problemResponse = (problem: Problem, requestId: string): Response => {
  const body: ProblemBody = {
    type: `urn:posthorn:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    code: problem.code,
    requestId,
    success: false,
    ...(problem.errors && { errors: [...problem.errors] }),
  }
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { ...problem.headers, 'content-type': 'application/problem+json', 'x-request-id': requestId },
  })
}
