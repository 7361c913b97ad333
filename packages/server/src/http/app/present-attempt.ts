import type { AttemptView } from '../../domain/deliveries/list-attempts.ts'
import type { Attempt } from '../generated/types.gen.ts'
import { attemptErrorOf } from '../error-words.ts'

export const presentAttempt = (attempt: AttemptView): Attempt => ({
  number: attempt.number,
  at: attempt.at.toISOString(),
  durationMs: attempt.durationMs,
  statusCode: attempt.statusCode,
  error: attemptErrorOf(attempt.error),
  requestHeaders: attempt.requestHeaders,
  responseHeaders: attempt.responseHeaders,
  responseBody: attempt.responseBody,
  responseBodyTruncated: attempt.responseBodyTruncated,
  signature: attempt.signature,
})
