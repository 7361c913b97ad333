import type { AttemptError, DeliveryEndReason } from './generated/types.gen.ts'

const attemptErrors: Readonly<Record<AttemptError, true>> = {
  timeout: true,
  dns_error: true,
  connection_refused: true,
  connection_reset: true,
  connection_error: true,
  tls_error: true,
  invalid_response: true,
  target_forbidden: true,
}

const endReasons: Readonly<Record<DeliveryEndReason, true>> = {
  cancelled: true,
  crashed: true,
  endpoint_deleted: true,
  endpoint_disabled: true,
  endpoint_inactive: true,
  event_expired: true,
}

const isAttemptError = (word: string): word is AttemptError => Object.hasOwn(attemptErrors, word)
const isEndReason = (word: string): word is DeliveryEndReason => Object.hasOwn(endReasons, word)

/** A stored word as the contract has it. One that a newer version has stored, and this one does not know, is left out. */
export const attemptErrorOf = (word: string | null): AttemptError | null =>
  word !== null && isAttemptError(word) ? word : null

/** Likewise for a delivery, which may also have ended without an attempt. */
export const deliveryErrorOf = (word: string | null): AttemptError | DeliveryEndReason | null =>
  word !== null && (isAttemptError(word) || isEndReason(word)) ? word : null
