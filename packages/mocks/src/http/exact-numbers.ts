import type { JsonPath } from '../spec/input-errors.ts'
import { invalidAt } from './problem.ts'

/** Only a number written so can be one that JavaScript does not hold: Infinity to it, or an integer of other digits. */
const mayBeChanged = /\d[eE]\+?\d{3}|\d{16}/

/** What a number should have been, standing in its place. */
class Expected {
  readonly words: string
  constructor(words: string) {
    this.words = words
  }
}

/** The digits without sign, exponent and the zeros at the end. */
const digitsOf = (number: string): string => number.replace(/e.*$/, '').replace(/\D/g, '').replace(/0+$/, '')

const judge = (value: unknown, source = ''): unknown => {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return new Expected('a number of at most 1.8e308')
  if (!/^-?\d{16,}$/.test(source) || digitsOf(source) === digitsOf(String(value))) return value
  return new Expected('an integer that a double holds with all its digits; send others as strings')
}

const assertNone = (value: unknown, path: JsonPath): void => {
  if (value instanceof Expected) throw invalidAt(path, `expected ${value.words}`, 'number')
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    assertNone(item, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

/** Refuses JSON whose numbers would be others when they are sent on, as a server does. @throws Problem – at the first one. */
export const assertExactNumbers = (json: string): void => {
  if (!mayBeChanged.test(json)) return
  // TypeScript does not know the third argument of a reviver: https://tc39.es/proposal-json-parse-with-source/
  const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
    judge(value, context?.source)
  assertNone(JSON.parse(json, reviver), ['body'])
}
