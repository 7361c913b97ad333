import { bodyType, onlyWord } from './body-type.ts'
import { isRecord, isSchema, type JsonSchema } from './json-schema.ts'
import { resolve } from './resolve.ts'

/** A schema that narrows another one to these words as its `type`. */
export const typedAs = (words: readonly string[]): JsonSchema => ({
  type: 'object',
  required: ['type'],
  properties: { type: words.length === 1 ? { const: words[0] } : { enum: [...words] } },
})

/** The words that a discriminator gives to one of the choices; the name of its schema if it gives none (OpenAPI 3.1 §4.8.25). */
const wordsOf = (mapping: unknown, reference: string): string[] => {
  const name = reference.split('/').at(-1) ?? reference
  const words = Object.entries(isRecord(mapping) ? mapping : {}).flatMap(([word, target]) =>
    target === reference || target === name ? [word] : [],
  )
  return words.length > 0 ? words : [name]
}

/** A choice as its discriminator tells it, where it does not say its `type` itself. */
const discriminated = (document: unknown, { discriminator }: JsonSchema, choice: JsonSchema): JsonSchema => {
  if (!isRecord(discriminator) || discriminator.propertyName !== 'type' || !choice.$ref) return choice
  if (onlyWord(document, choice) !== undefined) return choice
  return { allOf: [choice, typedAs(wordsOf(discriminator.mapping, choice.$ref))] }
}

/** Every way to take one of each. */
const combinations = <T>(factors: readonly (readonly T[])[]): T[][] =>
  factors.reduce<T[][]>((all, factor) => all.flatMap(some => factor.map(one => [...some, one])), [[]])

/**
 * The schemas that a body has one of, each with a `type` of its own: what `oneOf` and `anyOf` leave open of it is chosen, also
 * in parts of `allOf`, at any depth. A schema that leaves nothing of it open is the only one.
 *
 * @throws Error when it refers to nothing
 */
export const alternativesOf = (
  document: unknown,
  schema: JsonSchema,
  seen: readonly JsonSchema[] = [],
): JsonSchema[] => {
  const body = resolve(document, schema)
  if (!isSchema(body)) throw new Error(`${schema.$ref ?? 'A schema'} refers to nothing in the document.`)
  if (seen.includes(body)) return []
  const path = [...seen, body]
  const { oneOf, anyOf, allOf = [], ...own } = body
  const choose = (choices: readonly JsonSchema[]): JsonSchema[] =>
    choices.flatMap(choice => alternativesOf(document, discriminated(document, body, choice), path))
  const parts = [
    ...(own.properties ? [{ part: own, ways: [own] }] : []),
    ...allOf.map(part => ({ part, ways: alternativesOf(document, part, path) })),
    ...(oneOf ? [{ part: { oneOf }, ways: choose(oneOf) }] : []),
    ...(anyOf ? [{ part: { anyOf }, ways: choose(anyOf) }] : []),
  ]
  const hasType = (way: JsonSchema): boolean => bodyType(document, way).is !== 'absent'
  const factors = parts.map(({ part, ways }) => (ways.some(hasType) ? ways : [part]))
  if (parts.every(({ part }, at) => factors[at]?.length === 1 && factors[at][0] === part)) return [schema]
  return combinations(factors).map(([first = {}, ...others]) =>
    others.length === 0 ? first : { allOf: [first, ...others] },
  )
}
