import type { AttemptRow, SentRequest } from '../state/state.ts'
import { maskHeaders } from '../webhooks/custom-headers.ts'
import type { AttemptResult } from './outcome.ts'

const KEPT_BYTES = 16 * 1024

/** The first 16 KiB of an answer as text. */
const excerpt = (body: string): { text: string; truncated: boolean } => {
  const bytes = new TextEncoder().encode(body)
  const text = new TextDecoder().decode(bytes.subarray(0, KEPT_BYTES))
  return { text, truncated: bytes.length > KEPT_BYTES }
}

interface MadeAttempt {
  number: number
  request: SentRequest
  signature: string
  result: AttemptResult
  at: Date
}

/** An attempt as the API shows it, and the request as it was sent. */
export const attemptRow = ({ number, request, signature, result, at }: MadeAttempt): AttemptRow => {
  const kept = result.body === null ? undefined : excerpt(result.body)
  return {
    request,
    attempt: {
      number,
      at: at.toISOString(),
      durationMs: result.durationMs,
      statusCode: result.statusCode,
      error: result.error,
      requestHeaders: maskHeaders(request.headers),
      responseHeaders: result.headers,
      responseBody: kept?.text ?? null,
      responseBodyTruncated: kept?.truncated ?? false,
      signature,
    },
  }
}
