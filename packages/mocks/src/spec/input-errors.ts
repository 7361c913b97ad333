import type { ErrorObject } from 'ajv'
import type { InputError } from '../generated/types.gen.ts'

/** Where something is in a JSON value, from the outside in: property names and array indexes. */
export type JsonPath = readonly (string | number)[]

/** Turns a JSON pointer (RFC 6901) into a path; what is an index and what is a name, the value itself tells. */
const pathOf = (pointer: string, value: unknown): (string | number)[] => {
  let current = value
  return pointer
    .split('/')
    .slice(1)
    .map(part => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(current) ? Number(name) : name
      current = typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined
      return step
    })
}

/** A property that is missing or surplus is itself the place, not the object around it. */
const propertyOf = ({ params }: ErrorObject): string[] => {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  return typeof property === 'string' ? [property] : []
}

const messageOf = ({ keyword, params, message = 'is not valid' }: ErrorObject): string => {
  // To the contract, what an operation refuses whatever it is, is `not` anything.
  if (keyword === 'not') return 'is not taken here'
  return keyword === 'enum' ? `${message}: ${params.allowedValues.join(', ')}` : message
}

/** What is wrong with data by a schema of the catalog, as the platform words it. */
const dataMessageOf = (error: ErrorObject): string => {
  const { keyword, params } = error
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params.allowedValues).slice(0, 500)}`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue).slice(0, 500)}`
  return messageOf(error)
}

const placeOf = (error: ErrorObject, value: unknown, loc: JsonPath): (string | number)[] => [
  ...loc,
  ...pathOf(error.instancePath, value),
  ...propertyOf(error),
]

/** The first thing that Ajv found in data, as the platform tells of no more. */
export const toDataErrors = ([error]: readonly ErrorObject[], value: unknown, loc: JsonPath): InputError[] =>
  error ? [{ loc: placeOf(error, value, loc), msg: dataMessageOf(error), type: error.keyword }] : []

/** What Ajv found, in the contract's words; `type` is the keyword of JSON Schema that is broken. */
export const toInputErrors = (errors: readonly ErrorObject[], value: unknown, loc: JsonPath): InputError[] =>
  errors.map(error => ({
    loc: placeOf(error, value, loc),
    msg: messageOf(error),
    type: error.keyword,
  }))
