const wholeSeconds = /^\d{1,15}$/

/** The forms of an HTTP date (RFC 9110 §5.6.7): IMF-fixdate, RFC 850, asctime, the last of which names no zone. */
const datesWithZone = [
  /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
]
const dateWithoutZone = /^\w{3} \w{3} [\d ]\d \d{2}:\d{2}:\d{2} \d{4}$/

/** The longest wait that is granted. */
const MAX_MS = 86_400_000

const timeOf = (text: string): number => {
  if (datesWithZone.some(form => form.test(text))) return Date.parse(text)
  return dateWithoutZone.test(text) ? Date.parse(`${text} GMT`) : Number.NaN
}

/**
 * How long a Retry-After header (RFC 9110 §10.2.3) asks to wait from a time on, in milliseconds and no more than a day; 0
 * for what is neither whole seconds nor a date to come.
 */
export const retryAfterMs = (header: string, from: Date): number => {
  const text = header.trim()
  const asked = wholeSeconds.test(text) ? Number(text) * 1000 : timeOf(text) - from.getTime()
  return asked > 0 ? Math.min(asked, MAX_MS) : 0
}
