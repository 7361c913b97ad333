/**
 * An id that is about to become one segment of a path. Encoding keeps `/`, `?` and `#` inside the segment; what no
 * encoding can keep from being resolved away (an empty segment, `.` and `..`) is refused.
 *
 * @throws TypeError – before any request, naming the parameter.
 */
export function pathSegment(name: string, value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${describe(value)}`)
  if (value === '' || value === '.' || value === '..' || !value.isWellFormed()) {
    throw new TypeError(`${name} cannot be ${JSON.stringify(value)}: it must fill one segment of a path`)
  }
  return value
}

const describe = (value: unknown): string => (value === null ? 'null' : typeof value)
