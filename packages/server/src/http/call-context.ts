import type { Scope } from '../domain/access/scope.ts'
import type { Handlers, OperationId } from './handlers.ts'

/** What every handler gets besides the call: what the caller may do. */
export interface CallContext {
  scope: Scope
}

export type ApiHandlers = Handlers<CallContext>

/** The handlers of one surface, by how its operation ids begin. */
export type SurfaceHandlers<Prefix extends string> = Pick<
  ApiHandlers,
  Extract<OperationId, `${Prefix}${string}`>
>
