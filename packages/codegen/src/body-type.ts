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

/** The words that a schema allows; none if it allows any. */
const wordsOf = ({ const: value, enum: values = [value] }: JsonSchema): string[] => {
  const words = values.filter(it => typeof it === 'string')
  return words.length === values.length ? words : []
}

/** What the bodies that a schema describes have as their `type`: one of some words, anything, or nothing of that name. */
export const bodyType = (
  document: unknown,
  schema: JsonSchema,
): { is: 'words'; words: readonly string[] } | { is: 'any' } | { is: 'absent' } => {
  const types = partsOf(document, schema).flatMap(({ properties }) =>
    properties?.type ? partsOf(document, properties.type) : [],
  )
  // All of them hold, and parts of a whole narrow it: the one that allows the least is the type.
  const [words] = types
    .map(wordsOf)
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length)
  if (words) return { is: 'words', words }
  return { is: types.length > 0 ? 'any' : 'absent' }
}

/** The word that all bodies of a schema have as their `type`, if there is one. */
export const onlyWord = (document: unknown, schema: JsonSchema): string | undefined => {
  const type = bodyType(document, schema)
  return type.is === 'words' && type.words.length === 1 ? type.words[0] : undefined
}
