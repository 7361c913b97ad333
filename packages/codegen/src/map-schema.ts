import { isRecord, isSchema, type JsonSchema } from './json-schema.ts'

/** Keywords whose values are schemas by name: the names are not keywords. */
const namedSchemas = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])
/** Keywords whose values are data, which may look like anything. */
const data = new Set(['const', 'enum', 'default', 'example', 'examples'])

/** A copy of a schema in which `change` was applied to it and to every schema within, the innermost first. */
export const mapSchema = (schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema => {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner)
    return isSchema(value) ? mapSchema(value, change) : value
  }
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (data.has(keyword)) return [keyword, value]
    if (!namedSchemas.has(keyword) || !isRecord(value)) return [keyword, inner(value)]
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, it]) => [name, inner(it)]))]
  })
  return change(Object.fromEntries(entries))
}
