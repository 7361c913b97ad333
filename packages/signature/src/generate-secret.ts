import { encodeBase64 } from './base64.ts'

/**
 * Makes a new signing secret: `whsec_` and the base64 of random bytes (Standard Webhooks, "Signature scheme").
 *
 * @example
 * ```ts
 * const secret = generateSecret() // whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw…
 * ```
 * @param bytes Length of the key, 24 to 64; 32 by default.
 * @throws {RangeError} For any other length.
 */
export function generateSecret(bytes = 32): string {
  if (!Number.isInteger(bytes) || bytes < 24 || bytes > 64) {
    throw new RangeError(`A secret has 24 to 64 bytes, not ${bytes}.`)
  }
  return `whsec_${encodeBase64(crypto.getRandomValues(new Uint8Array(bytes)))}`
}
