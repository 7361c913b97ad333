import { Ajv2020 } from 'ajv/dist/2020.js'
import { InvalidInput } from '../errors.ts'
import { compileValidator, type DataValidator, firstViolation } from './data-validator.ts'

export type JsonObject = Record<string, unknown>

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const MAX_BYTES = 64 * 1024

const metaAjv = new Ajv2020({ strict: false, logger: false })

const refuse = (path: (string | number)[], msg: string, type: string): InvalidInput =>
  InvalidInput.at(['body', 'schema', ...path], msg, type)

const toText = (schema: JsonObject): string => {
  try {
    return JSON.stringify(schema)
  } catch {
    throw refuse([], 'is nested too deeply', 'too_deep')
  }
}

const assertWellFormed = (schema: JsonObject): void => {
  const { $schema = DIALECT } = schema
  if (typeof $schema !== 'string' || $schema.replace(/#$/, '') !== DIALECT) {
    throw refuse(['$schema'], `Expected the dialect ${DIALECT}.`, 'schema_dialect')
  }
  // A validator of such a schema answers with a promise.
  if ('$async' in schema) throw refuse(['$async'], 'is not a keyword of JSON Schema', 'schema_keyword')
  const metaSchema = metaAjv.getSchema(DIALECT)
  const violation = metaSchema && firstViolation(metaSchema, schema)
  if (violation) throw refuse(violation.path, violation.msg, 'schema')
}

/**
 * Checks a schema that an event type shall have, and compiles it: it must be of draft 2020-12, at most 64 KiB, and
 * refer to nothing outside of itself. @throws InvalidInput at `["body", "schema", …]`
 */
export const acceptSchema = (schema: JsonObject): { schemaJson: string; validate: DataValidator } => {
  const schemaJson = toText(schema)
  if (Buffer.byteLength(schemaJson) > MAX_BYTES) throw refuse([], 'is larger than 64 KiB', 'too_large')
  try {
    assertWellFormed(schema)
    return { schemaJson, validate: compileValidator(schemaJson) }
  } catch (error) {
    if (error instanceof InvalidInput) throw error
    const reason =
      error instanceof RangeError ? 'is nested too deeply' : error instanceof Error ? error.message : ''
    throw refuse([], `cannot be compiled: ${reason.slice(0, 500)}`, 'schema')
  }
}
