import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

const ID = 'https://contract.example/openapi.json'

const createAjv = (coerceTypes: boolean): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, coerceTypes })
  formats.default(ajv)
  return ajv.addSchema({ ...document, $id: ID })
}

/** References of a part of the document, made to lead back into it. */
const anchored = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(anchored)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? `${ID}${value}` : anchored(value)]),
  )
}

const createCheck = (coerceTypes: boolean) => {
  const ajv = createAjv(coerceTypes)
  const compiled = new Map<unknown, ValidateFunction>()
  return (schema: unknown, value: unknown): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(anchored(schema) as AnySchema)
    compiled.set(schema, validate)
    return validate(value) ? [] : (validate.errors ?? []).map(it => `${it.instancePath} ${it.message}`)
  }
}

/**
 * What is wrong with a value according to a schema of the document; empty when nothing is. Knows nothing of the server's
 * own validator.
 */
export const violations = createCheck(false)

/** Likewise for a header, which is text whatever its type. */
export const headerViolations = createCheck(true)
