import { headerNames } from './header-names.ts'
import { SignatureError } from './signature-error.ts'

/** Refuses an attempt's time that is farther from now than the tolerance, in seconds; the tolerance itself is fine. */
export function checkTimestamp(timestamp: number, now: number, tolerance: number): void {
  const age = now - timestamp
  // Both tests are written so that NaN, from a broken clock say, refuses.
  if (!(age >= -tolerance)) {
    throw new SignatureError(
      'timestamp_in_future',
      `${headerNames.timestamp} is ${-age} s ahead of this machine's clock; ${tolerance} s are accepted.`,
    )
  }
  if (!(age <= tolerance)) {
    throw new SignatureError(
      'timestamp_too_old',
      `${headerNames.timestamp} is ${age} s behind this machine's clock; ${tolerance} s are accepted.`,
    )
  }
}
