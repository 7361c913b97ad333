import { SignatureError } from '../signature-error.ts'

/** The reason a promise was rejected with; any other error, and none, is reported as what it was. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'valid',
    error => (error instanceof SignatureError ? error.reason : error),
  )
}
