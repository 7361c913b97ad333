import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { InputError } from '../generated/types.gen.ts'
import { document } from './document.ts'
import { type JsonPath, toDataErrors, toInputErrors } from './input-errors.ts'

/** Says what is wrong with a value, each place under `loc`; empty when nothing is. */
export type Check = (value: unknown, loc: JsonPath) => InputError[]

const DOCUMENT = 'openapi.json'

/** A check of data against a schema of a catalog. */
export const dataCheck =
  (validate: ValidateFunction): Check =>
  (value, loc) =>
    validate(value) ? [] : toDataErrors(validate.errors ?? [], value, loc)

const toCheck =
  (validate: ValidateFunction): Check =>
  (value, loc) =>
    validate(value) ? [] : toInputErrors(validate.errors ?? [], value, loc)

/** References begin with `#`, as in the document; schemas are compiled when they are first used. */
const createCompiler = (options: Options) => {
  const ajv = new Ajv2020({ strict: false, ...options })
  formats.default(ajv)
  ajv.addSchema(document, DOCUMENT)
  const compiled = new Map<string, Check>()
  return (schema: { $ref: string } | ObjectSchema): Check => {
    const key = JSON.stringify(schema)
    const check =
      compiled.get(key) ??
      toCheck(ajv.compile(JSON.parse(key.replaceAll('"$ref":"#', `"$ref":"${DOCUMENT}#`))))
    compiled.set(key, check)
    return check
  }
}

interface ObjectSchema {
  type: 'object'
  properties: Record<string, { $ref: string }>
  required: readonly string[]
  additionalProperties: boolean
}

/** A check of JSON against a schema of the contract, which ends at the first thing that is wrong. */
export const jsonCheck = /* @__PURE__ */ createCompiler({})

/** A check of parameters, which are text on the wire: what should be a number is made one, in place. */
export const parametersCheck = /* @__PURE__ */ createCompiler({ allErrors: true, coerceTypes: true })
