/**
 * Why a webhook was refused. The set is closed and its words are stable, so that a caller can switch on them.
 *
 * - `missing_header`: one of the three headers is absent or empty.
 * - `malformed_header`: a header is there but cannot be read, or an id or timestamp to be signed is not allowed.
 * - `timestamp_too_old`, `timestamp_in_future`: the attempt lies outside of the tolerance.
 * - `unsupported_version`: no signature is of a version that the given secrets can check.
 * - `no_matching_signature`: the body, id or timestamp was changed, or it was signed with another secret.
 * - `malformed_secret`: a secret's key is not 8 to 256 bytes long, an Ed25519 key is not one, or there is no secret.
 * - `body_not_raw`: a parsed body was given, or one that was written anew, instead of the bytes that were signed.
 * - `malformed_body`: the signature is right, but the body is not JSON in UTF-8.
 *
 * @example
 * ```ts
 * const replayed: SignatureErrorReason = 'timestamp_too_old'
 * ```
 */
export type SignatureErrorReason =
  | 'missing_header'
  | 'malformed_header'
  | 'timestamp_too_old'
  | 'timestamp_in_future'
  | 'unsupported_version'
  | 'no_matching_signature'
  | 'malformed_secret'
  | 'body_not_raw'
  | 'malformed_body'

/**
 * What `verify` and `sign` throw. The message is for logs and never holds a secret, a signature or the body.
 *
 * @example
 * ```ts
 * const event = await verify(body, headers, secret).catch(error => {
 *   if (error instanceof SignatureError) console.warn(error.reason, error.message)
 *   throw error
 * })
 * ```
 */
export class SignatureError extends Error {
  override readonly name = 'SignatureError'
  /** Stable word for what is wrong. */
  readonly reason: SignatureErrorReason

  constructor(reason: SignatureErrorReason, message: string) {
    super(message)
    this.reason = reason
  }
}
