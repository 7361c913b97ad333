import { type InputProblem, InvalidInput } from '../errors.ts'

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const VISIBLE_LATIN1 = /^[\x20-\x7e\xa0-\xff]*$/
const SENSITIVE = /authorization|key|token|secret|password|^set-cookie$/i
const REFUSED = new Set([
  'host',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'accept-encoding',
  'cookie',
  'user-agent',
  'traceparent',
  'tracestate',
])
const REFUSED_PREFIXES = ['webhook-', 'content-', 'proxy-']
const MAX_HEADERS = 30
const MAX_VALUE = 4096

/** What answers show in place of a sensitive value; sent back, it keeps what is stored. */
export const MASK = '***'

export const isSensitiveHeader = (name: string): boolean => SENSITIVE.test(name)

export const maskHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSensitiveHeader(name) ? MASK : value]),
  )

const isRefused = (name: string): boolean =>
  REFUSED.has(name) || REFUSED_PREFIXES.some(prefix => name.startsWith(prefix))

const problemOf = (name: string, value: string): string | undefined => {
  if (!TOKEN.test(name)) return 'expected a header name (a token of RFC 9110)'
  if (isRefused(name.toLowerCase())) return 'is set by Posthorn and cannot be chosen'
  if (value.length > MAX_VALUE) return `expected at most ${MAX_VALUE} characters, got ${value.length}`
  if (!VISIBLE_LATIN1.test(value)) return 'expected visible Latin-1 characters without line breaks'
  return undefined
}

/**
 * Checks the headers an endpoint wants to receive and fills in values sent as the mask from what is stored.
 * @throws InvalidInput naming each header that is refused.
 */
export const acceptHeaders = (
  wanted: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const errors: InputProblem[] = []
  const refuse = (loc: string[], msg: string) =>
    errors.push({ loc: ['body', 'headers', ...loc], msg, type: 'value_error' })
  const names = Object.keys(wanted)
  if (names.length > MAX_HEADERS) refuse([], `expected at most ${MAX_HEADERS} headers, got ${names.length}`)
  const storedByName = new Map(Object.entries(stored).map(([name, value]) => [name.toLowerCase(), value]))
  const seen = new Set<string>()
  const accepted: [string, string][] = []
  for (const [name, value] of Object.entries(wanted)) {
    const lower = name.toLowerCase()
    const problem = seen.has(lower) ? 'is given twice' : problemOf(name, value)
    if (problem) refuse([name], problem)
    const kept = value === MASK && isSensitiveHeader(name) ? storedByName.get(lower) : value
    if (kept === undefined)
      refuse([name], `"${MASK}" keeps a stored value, and none is stored under this name`)
    else accepted.push([name, kept])
    seen.add(lower)
  }
  if (errors.length > 0) throw new InvalidInput(errors)
  return Object.fromEntries(accepted)
}
