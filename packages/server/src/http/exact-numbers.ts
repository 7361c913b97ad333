import { InvalidInput } from '../domain/errors.ts'
import type { JsonPath } from '../domain/json-path.ts'

/** Only a number written so can be one that JavaScript does not hold: Infinity to it, or an integer of other digits. */
const mayBeChanged = /[0-9][eE]\+?[0-9]{3}|[0-9]{16}/
const longInteger = /^-?[0-9]{16,}$/

/** Whether JSON may hold a number that does not come out as it went in. */
export const mayChangeNumbers = (json: Buffer): boolean => mayBeChanged.test(json.toString('latin1'))

/** What is wrong with a number, standing in its place. */
class Changed {
  readonly expected: string
  constructor(expected: string) {
    this.expected = expected
  }
}

const tooLarge = new Changed('a number of at most 1.8e308')
const tooLong = new Changed('an integer that a double holds with all its digits; send others as strings')

/** The digits without sign, exponent and the zeros at the end. */
const digitsOf = (number: string): string => number.replace(/e.*$/, '').replace(/\D/g, '').replace(/0+$/, '')

const judge = (value: unknown, source: string | undefined): unknown => {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return tooLarge
  if (source === undefined || !longInteger.test(source)) return value
  return digitsOf(source) === digitsOf(String(value)) ? value : tooLong
}

const find = (value: unknown, path: JsonPath): { changed: Changed; path: JsonPath } | undefined => {
  if (value instanceof Changed) return { changed: value, path }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, item] of Object.entries(value)) {
    const found = find(item, [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

/**
 * Refuses a body whose numbers would be others when they are sent on. Fractions are doubles: those beyond 17 digits are
 * rounded, as by everybody. @throws InvalidInput at the first number
 */
export const assertExactNumbers = (json: Buffer): void => {
  // TypeScript does not know the third argument of a reviver: https://tc39.es/proposal-json-parse-with-source/
  const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
    judge(value, context?.source)
  const found = find(JSON.parse(new TextDecoder().decode(json), reviver), ['body'])
  if (found) throw InvalidInput.at([...found.path], `expected ${found.changed.expected}`, 'number')
}
