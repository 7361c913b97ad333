import type { Scope } from '../domain/access/scope.ts'
import type { Handlers, OperationId } from './handlers.ts'

/** What every handler gets besides the call: what the caller may do. */
export interface CallContext {
  scope: Scope
  /** Where the caller stands in a trace, as it came (W3C Trace Context). */
  traceparent?: string | undefined
}

export type ApiHandlers = Handlers<CallContext>

/** The handlers of one surface, by how its operation ids begin. */
export type SurfaceHandlers<Prefix extends string> = Pick<
  ApiHandlers,
  Extract<OperationId, `${Prefix}${string}`>
>
