import { InvalidInput } from '../domain/errors.ts'
import type { JsonPath } from '../domain/json-path.ts'

/** Only a number written so can be too large for JavaScript, where it would become Infinity, and null when sent on. */
const mayOverflow = /[0-9][eE]\+?[0-9]{3}|[0-9]{309}/

export const mayHoldInfinity = (json: Buffer): boolean => mayOverflow.test(json.toString('latin1'))

const placeOfInfinity = (value: unknown, path: JsonPath): JsonPath | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = placeOfInfinity(item, [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

/** @throws InvalidInput at the first number that is too large. */
export const assertFinite = (body: unknown): void => {
  const place = placeOfInfinity(body, ['body'])
  if (place) throw InvalidInput.at([...place], 'expected a number of at most 1.8e308', 'number')
}
