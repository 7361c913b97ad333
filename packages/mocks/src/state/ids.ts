import type { State } from './state.ts'

/** Rises with everything that is made: a frozen clock cannot make two things equally old. */
export const nextSequence = (state: State): number => {
  state.sequence += 1
  return state.sequence
}

/**
 * A UUID version 7 (RFC 9562) of a time and a sequence number. Nothing in it is random: a test that fixes the clock gets
 * the same ids in every run.
 */
export const uuidOf = (at: Date, sequence: number): string => {
  const time = at.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${sequence.toString(16).padStart(12, '0')}`
}

const FIRST_DELIVERY = 2 ** 46

/** A delivery's id: a safe integer too large for 32 bits, as in production. */
export const deliveryIdOf = (sequence: number): number => FIRST_DELIVERY + sequence
