import type { RawBody } from '../raw-body.ts'
import type { HeadersInput } from '../read-headers.ts'
import { SignatureError, type SignatureErrorReason } from '../signature-error.ts'
import { verify } from '../verify.ts'
import type { HandlerOptions, SecretSource } from './handler-options.ts'

/** What the receiver itself has to mend. */
const ownFaults: readonly SignatureErrorReason[] = ['malformed_secret', 'body_not_raw']

/** What the sender is answered when it is refused: the reason, in words that tell nothing of the receiver. */
export interface Refusal {
  status: 400
  reason: SignatureErrorReason
}

/**
 * Verifies a webhook. What is the sender's fault is answered as a refusal; what is wrong on this side is thrown, so that
 * it shows as an error of the server, and the sender tries again later.
 */
export async function receive<E, Request extends unknown[]>(
  { body, headers }: { body: RawBody; headers: HeadersInput },
  secret: SecretSource<Request>,
  request: Request,
  { onRefused, ...options }: HandlerOptions,
): Promise<{ event: E } | { refusal: Refusal }> {
  const found = typeof secret === 'function' ? await secret(...request) : secret
  try {
    return { event: await verify<E>(body, headers, found, options) }
  } catch (error) {
    if (!(error instanceof SignatureError) || ownFaults.includes(error.reason)) throw error
    onRefused?.(error)
    return { refusal: { status: 400, reason: error.reason } }
  }
}
