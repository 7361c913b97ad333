export { Posthorn, type PosthornOptions } from './posthorn.ts'
export type { ConnectionOptions } from './connection.ts'
export type { CallOptions } from './call.ts'
export type { Hooks, RequestInfo, ResponseInfo, RetryInfo } from './hooks.ts'
export { Pager } from './pages/pager.ts'
export { PosthornError } from './errors/posthorn-error.ts'
export { ConnectionError, TimeoutError } from './errors/connection-error.ts'
export {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnauthenticatedError,
} from './errors/status-errors.ts'
export type * from './generated/app/index.ts'
