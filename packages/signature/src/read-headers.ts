import { headerNames } from './header-names.ts'
import { SignatureError } from './signature-error.ts'

/**
 * The headers of a request: `Headers`, Node's `req.headers`, or a plain object with names in any case.
 *
 * @example
 * ```ts
 * const headers: HeadersInput = { 'Webhook-Id': id, 'Webhook-Timestamp': `${timestamp}`, 'Webhook-Signature': signature }
 * ```
 */
export type HeadersInput =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }

/** One entry of `webhook-signature`. */
export interface VersionedSignature {
  version: string
  value: string
}

export interface SignatureHeaders {
  id: string
  timestamp: string
  signatures: VersionedSignature[]
  /** The length in bytes that the body came with, as far as that can be known. */
  bodyLength: number | undefined
}

/** @throws {SignatureError} `missing_header` or `malformed_header`. */
export function readHeaders(headers: HeadersInput): SignatureHeaders {
  const read = isHeaders(headers)
    ? (name: string) => headers.get(name)
    : (name: string) => lookUp(headers, name)
  const required = (name: string): string => {
    const value = read(name)
    if (!value?.trim()) throw new SignatureError('missing_header', `The header ${name} is missing.`)
    return value
  }
  const length = read('content-length')
  return {
    id: required(headerNames.id),
    timestamp: required(headerNames.timestamp),
    signatures: parseSignatures(required(headerNames.signature)),
    // Of a body that was packed on its way the length says nothing.
    bodyLength: length && !read('content-encoding') ? Number(length) : undefined,
  }
}

export function isHeaders(headers: HeadersInput): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function'
}

/** All values of a name with a space between: signatures make one list, and two ids or times can be told from one. */
function lookUp(headers: Exclude<HeadersInput, { get(name: string): unknown }>, name: string): string {
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? [])
    .join(' ')
}

/** Entries of another form are skipped, as versions to come may look different; there must be one to go by. */
function parseSignatures(header: string): VersionedSignature[] {
  const signatures = header.split(/ +/).flatMap(entry => {
    const [, version, value] = /^([^,]+),([^,]+),?$/.exec(entry) ?? []
    return version && value ? [{ version, value }] : []
  })
  if (signatures.length === 0) {
    throw new SignatureError(
      'malformed_header',
      `The header ${headerNames.signature} must hold entries like v1,<base64> with a space between.`,
    )
  }
  return signatures
}
