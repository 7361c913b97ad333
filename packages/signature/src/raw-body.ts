import { SignatureError } from './signature-error.ts'

/**
 * A request body as it came over the wire: its bytes, or its text if it was decoded as UTF-8.
 *
 * @example
 * ```ts
 * const body: RawBody = await request.arrayBuffer()
 * ```
 */
export type RawBody = string | Uint8Array | ArrayBuffer

/** The body's bytes; a view of the caller's memory where it has bytes already. The hint says where raw bodies come from. */
export function toBytes(body: RawBody, hint = ''): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  // Neither test is instanceof: bytes of another realm (jsdom, vm, an iframe) are bytes too.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body)
  throw new SignatureError(
    'body_not_raw',
    `The body must be raw bytes or text, but is ${body === null ? 'null' : typeof body}. ${hint}`,
  )
}

/** Parses a body that was verified; `T` is what the holder of the secret promised to send. */
export function parseJson<T>(bytes: Uint8Array): T {
  try {
    // The boundary where a sender's promise becomes a type: JSON.parse knows nothing better than any.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Without the parser's error as a cause: it quotes the body, which has no place in a log.
    throw new SignatureError('malformed_body', 'The signature is right, but the body is not JSON in UTF-8.')
  }
}
