import type { CustomHeaders } from '../generated/types.gen.ts'
import { invalidInput } from '../http/problem.ts'

const MASK = '***'
const SENSITIVE = /authorization|key|token|secret|password|^set-cookie$/i
const REFUSED =
  /^(webhook-.*|host|content-.*|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*|accept-encoding|cookie|user-agent|traceparent|tracestate)$/i

/** As answers show them: sensitive values masked. */
export const maskHeaders = (headers: Readonly<CustomHeaders>): CustomHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SENSITIVE.test(name) ? MASK : value]),
  )

const storedValue = (stored: Readonly<CustomHeaders>, wanted: string): string | undefined =>
  Object.entries(stored).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1]

/**
 * The headers that an endpoint shall be sent, a mask replaced by what is stored.
 * @throws Problem – naming each header that is refused.
 */
export const acceptHeaders = (
  wanted: Readonly<CustomHeaders>,
  stored: Readonly<CustomHeaders> = {},
): CustomHeaders => {
  const seen = new Set<string>()
  const accepted = Object.entries(wanted).map(([name, given]) => {
    const value = given === MASK && SENSITIVE.test(name) ? storedValue(stored, name) : given
    const twice = seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    if (REFUSED.test(name)) return { name, refusal: 'is set by Posthorn and cannot be chosen' }
    if (twice) return { name, refusal: 'is given twice' }
    if (value === undefined)
      return { name, refusal: `"${MASK}" keeps a stored value, and none is stored under this name` }
    return { name, value }
  })
  const errors = accepted.flatMap(({ name, refusal }) =>
    refusal === undefined ? [] : [{ loc: ['body', 'headers', name], msg: refusal, type: 'value_error' }],
  )
  if (errors.length > 0) throw invalidInput(errors)
  return Object.fromEntries(accepted.map(({ name, value = '' }) => [name, value]))
}
