import { headerNames } from './header-names.ts'
import { SignatureError } from './signature-error.ts'

/** What a signature covers, and where in it the body lies. */
export interface SignedContent {
  content: Uint8Array<ArrayBuffer>
  body: Uint8Array
}

/**
 * Builds `id.timestamp.body` in memory of its own (Standard Webhooks, "Signature scheme").
 *
 * An id with a dot, or a timestamp that is not digits only, is refused: with those the same bytes could be read as
 * another id, time and body. White space in an id is refused as well, lest a receiver that drops repeated ids be fooled
 * by a changed one.
 */
export function signedContent(id: string, timestamp: string, body: Uint8Array): SignedContent {
  if (!/^[!-\-/-~]+$/.test(id)) {
    throw new SignatureError(
      'malformed_header',
      `${headerNames.id} must be one value of visible ASCII characters without a dot.`,
    )
  }
  if (!/^\d+$/.test(timestamp)) {
    throw new SignatureError(
      'malformed_header',
      `${headerNames.timestamp} must be one whole number of Unix seconds.`,
    )
  }
  const start = new TextEncoder().encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(start.length + body.length)
  content.set(start)
  content.set(body, start.length)
  return { content, body: content.subarray(start.length) }
}
