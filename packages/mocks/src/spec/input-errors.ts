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

/** A property that is missing, surplus or badly named is itself the place, not the object around it. */
const propertyOf = ({ propertyName, params }: ErrorObject): string[] => {
  const property =
    propertyName ?? params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  return typeof property === 'string' ? [property] : []
}

const messageOf = ({ keyword, params, message = 'is not valid' }: ErrorObject): string =>
  keyword === 'enum' ? `must be one of ${JSON.stringify(params.allowedValues)}` : message

/** What Ajv found, in the contract's words; `type` is the keyword of JSON Schema that is broken. */
export const toInputErrors = (errors: readonly ErrorObject[], value: unknown, loc: JsonPath): InputError[] =>
  errors
    // It only says that there is a `propertyNames` error, which is there on its own.
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map(error => ({
      loc: [...loc, ...pathOf(error.instancePath, value), ...propertyOf(error)],
      msg: messageOf(error),
      type: error.keyword,
    }))
