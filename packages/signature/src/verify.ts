import { checkTimestamp } from './check-timestamp.ts'
import { importVerifyingKeys, type VerifySecret } from './import-verifying-keys.ts'
import { parseJson, type RawBody, toBytes } from './raw-body.ts'
import { rawBodyHint } from './raw-body-hint.ts'
import { type HeadersInput, readHeaders } from './read-headers.ts'
import { SignatureError } from './signature-error.ts'
import { signedContent } from './signed-content.ts'
import type { WebhookEvent } from './webhook-event.ts'

/**
 * How `verify` judges time.
 *
 * @example
 * ```ts
 * await verify(body, headers, secret, { toleranceSeconds: 60 })
 * ```
 */
export interface VerifyOptions {
  /** How far the attempt's time may be from now, in seconds, both ways; 300 by default. */
  toleranceSeconds?: number
  /** The clock, in milliseconds as `Date.now` gives them, which is the default. */
  now?: () => number
}

/**
 * Verifies that a webhook was sent by the holder of the secret, unchanged and just now (Standard Webhooks, "Verifying
 * signatures"); answers its parsed body.
 *
 * The same webhook can arrive more than once, so remember the `webhook-id` of what was handled.
 *
 * @example
 * ```ts
 * const event = await verify<OrderPaid | OrderRefunded>(await request.text(), request.headers, secret)
 * if (event.type === 'order.paid') console.log(event.data.total)
 * ```
 * @typeParam T What the body holds; taken from the sender on trust once the signature is right.
 * @param body The request's body as it came, neither parsed nor written anew.
 * @param headers The request's headers.
 * @param secret One secret, or several while one replaces another: an HMAC secret (`v1`), an Ed25519 public key (`whpk_`,
 * `v1a`) or a JSON Web Key Set of them, prepared or not.
 * @throws {SignatureError} With the `reason`; `malformed_body` is the only one thrown after the signature was found right.
 * @throws {RangeError} If `toleranceSeconds` is negative or not a number.
 */
export async function verify<T = WebhookEvent>(
  body: RawBody,
  headers: HeadersInput,
  secret: VerifySecret | readonly VerifySecret[],
  options: VerifyOptions = {},
): Promise<T> {
  const { toleranceSeconds = 300, now = Date.now } = options
  if (!(toleranceSeconds >= 0))
    throw new RangeError(`toleranceSeconds must be 0 or more, not ${toleranceSeconds}.`)
  // All of the request is read before the first await: the caller may reuse its memory afterwards.
  const hint = rawBodyHint(headers)
  const bytes = toBytes(body, hint)
  const { id, timestamp, signatures, bodyLength } = readHeaders(headers)
  const signed = signedContent(id, timestamp, bytes)
  checkTimestamp(Number(timestamp), Math.floor(now() / 1000), toleranceSeconds)

  const keys = await importVerifyingKeys(secret)
  let supported = false
  for (const key of keys) {
    const candidates = signatures.filter(({ version }) => version === key.version).map(({ value }) => value)
    if (candidates.length === 0) continue
    supported = true
    // What is parsed is the very copy that was verified.
    if (await key.matches(signed.content, candidates)) return parseJson<T>(signed.body)
  }
  if (!supported) {
    throw new SignatureError(
      'unsupported_version',
      'No signature is of a version that the given secrets can check.',
    )
  }
  if (bodyLength !== undefined && bodyLength !== bytes.length) {
    throw new SignatureError(
      'body_not_raw',
      `The body has ${bytes.length} bytes, but came with ${bodyLength}: it was parsed and written anew. ${hint}`,
    )
  }
  throw new SignatureError(
    'no_matching_signature',
    `No signature matches: it was made with another secret, or for another body. ${hint}`,
  )
}
