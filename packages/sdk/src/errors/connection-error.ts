import { PosthornError } from './posthorn-error.ts'

/** No complete answer came: refused, reset, no such host. `cause` is the runtime's own error. */
export class ConnectionError extends PosthornError {
  override name = 'ConnectionError'
}

/** No complete answer came in time. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError'
}
