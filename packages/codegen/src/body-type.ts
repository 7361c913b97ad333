import { isSchema, type JsonSchema } from './json-schema.ts'
import { resolve } from './resolve.ts'

/** A schema and all that hold together with it: what it refers to and the parts of its `allOf`, at any depth. */
const partsOf = (document: unknown, schema: JsonSchema, seen: readonly JsonSchema[] = []): JsonSchema[] => {
  if (seen.includes(schema)) return []
  const path = [...seen, schema]
  const target = resolve(document, schema)
  const inner = [...(isSchema(target) && target !== schema ? [target] : []), ...(schema.allOf ?? [])]
  return [schema, ...inner.flatMap(part => partsOf(document, part, path))]
}

/** The one value that a schema allows; undefined if it may allow several. */
const onlyValue = ({ const: value, enum: values = [] }: JsonSchema): unknown =>
  value ?? (values.length === 1 ? values[0] : undefined)

/** What the bodies that a schema describes have as their `type`: one word, anything, or nothing of that name. */
export const bodyType = (
  document: unknown,
  schema: JsonSchema,
): { is: 'word'; word: string } | { is: 'any' } | { is: 'absent' } => {
  const types = partsOf(document, schema).flatMap(({ properties }) =>
    properties?.type ? partsOf(document, properties.type) : [],
  )
  const word = types.map(onlyValue).find(value => typeof value === 'string')
  if (word !== undefined) return { is: 'word', word }
  return { is: types.length > 0 ? 'any' : 'absent' }
}
