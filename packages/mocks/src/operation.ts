import type { Answer, AppOperationKey, Input } from './app-contract.ts'
import { authorize, enterApp } from './http/authorize.ts'
import { Problem } from './http/problem.ts'
import { readInput } from './http/read-input.ts'
import { problemResponse, successResponse } from './http/respond.ts'
import type { Mock } from './mock.ts'
import { meetScenario } from './scenario/scenario.ts'
import { operationSpec } from './spec/operation-spec.ts'

/** What msw calls with each request that belongs to an operation. */
export type Resolver = (info: {
  request: Request
  params: Readonly<Record<string, unknown>>
  requestId: string
}) => Promise<Response>

/** An operation of the contract, to be bound to the mock whose state it works on. */
export type Operation = (mock: Mock) => Resolver

/** Puts around a handler what all operations share: credentials, the contract's checks, envelope and problems. */
export const operation =
  <K extends AppOperationKey>(
    key: K,
    handle: (mock: Mock, input: Input<K>) => Answer<K> | Promise<Answer<K>>,
  ): Operation =>
  mock =>
  async ({ request, params, requestId }) => {
    const spec = operationSpec(key)
    try {
      await meetScenario(mock.scenario, spec.id, request.signal)
      // The caller gave up meanwhile: nothing is done, and nobody reads this.
      if (request.signal.aborted) return new Response(null, { status: 503 })
      if (!spec.isPublic) authorize(mock, request.headers, spec)
      // The types are generated from the very schemas that the input was just checked against.
      const input = (await readInput(spec, request, params)) as Input<K>
      enterApp(mock, params.appId)
      return successResponse(spec.success, await handle(mock, input), requestId)
    } catch (error) {
      if (error instanceof Problem) return problemResponse(error, requestId)
      throw error
    }
  }
