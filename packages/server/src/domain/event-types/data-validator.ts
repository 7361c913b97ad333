import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type JsonPath, pathOfPointer } from '../json-path.ts'
import { runLimited, TookTooLong } from './run-limited.ts'

/** What is wrong in a value, and where in it. */
export interface Violation {
  path: JsonPath
  msg: string
  type: string
}

/** The first violation in the data; undefined when there is none. */
export type DataValidator = (data: unknown) => Violation | undefined

/** A process that checks sends nothing meanwhile: long enough for honest data, short enough for nobody to notice. */
const TIME_LIMIT_MS = 50

/** Keywords whose work can grow faster than the data; a schema without them is not worth a timer. */
const slowKeywords = /"(pattern|patternProperties|uniqueItems|\$ref|\$dynamicRef)"/

const detailOf = ({ keyword, message = 'is not valid', params }: ErrorObject): string => {
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params.allowedValues).slice(0, 500)}`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue).slice(0, 500)}`
  return message
}

/** The place of an error; a property that is missing or surplus is itself the place, not the object around it. */
const placeOf = ({ instancePath, params }: ErrorObject, data: unknown): JsonPath => {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  return [...pathOfPointer(instancePath, data), ...(typeof property === 'string' ? [property] : [])]
}

export const firstViolation = (validate: ValidateFunction, data: unknown): Violation | undefined => {
  if (validate(data)) return undefined
  const [error] = validate.errors ?? []
  return error
    ? { path: placeOf(error, data), msg: detailOf(error), type: error.keyword }
    : { path: [], msg: 'is not valid', type: 'schema' }
}

/**
 * Compiles a JSON Schema (draft 2020-12) that {@link import('./accept-schema.ts').acceptSchema} has let through. Each
 * has a compiler of its own, so that the `$id`s of one are unknown to the others. Nothing is ever fetched.
 */
export const compileValidator = (schemaJson: string): DataValidator => {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    ownProperties: true,
    logger: false,
  })
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(schemaJson))
  const check: DataValidator = data => firstViolation(validate, data)
  const limited: DataValidator = slowKeywords.test(schemaJson)
    ? data => runLimited(() => check(data), TIME_LIMIT_MS)
    : check

  return data => {
    try {
      return limited(data)
    } catch (error) {
      if (error instanceof TookTooLong)
        return { path: [], msg: 'takes too long to check', type: 'too_complex' }
      if (error instanceof RangeError)
        return { path: [], msg: 'is nested too deeply to check', type: 'too_deep' }
      throw error
    }
  }
}
