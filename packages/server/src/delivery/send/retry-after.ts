const seconds = /^\d{1,15}$/
/** The three forms of an HTTP date (RFC 9110 §5.6.7); `Date.parse` alone would accept "tomorrow 5" and the like. */
const httpDate =
  /^(?:\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT|\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT|\w{3} \w{3} [\d ]\d \d{2}:\d{2}:\d{2} \d{4})$/

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3).
 *
 * @returns milliseconds from `now`, not clamped; null for what is neither seconds nor a date, and for a date that has passed.
 */
export const parseRetryAfter = (value: string | undefined, now: number): number | null => {
  const text = value?.trim()
  if (text === undefined) return null
  if (seconds.test(text)) return Number(text) * 1000
  if (!httpDate.test(text)) return null
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return at > now ? at - now : null
}
