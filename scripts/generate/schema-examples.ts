import { type Document, isRecord, type Node, operations, resolve } from './openapi.ts'
import { propertiesOf } from './schema-properties.ts'
import { sourceText } from './source-text.ts'
import { onlySurface, type Surface } from './surface.ts'

/** An example of every component schema of which the contract's examples of bodies hold one, or of an enumeration its first. */
function schemaExamples(doc: Document): Map<string, unknown> {
  const examples = new Map<string, unknown>()
  const visit = (node: Node, value: unknown): void => {
    const [, name] = /^#\/components\/schemas\/(.+)$/.exec(node.$ref ?? '') ?? []
    if (name && !examples.has(name)) examples.set(name, value)
    const { properties = {}, items, allOf = [], oneOf, anyOf } = resolve(doc, node)
    for (const part of allOf) visit(part, value)
    for (const choice of [oneOf, anyOf]) {
      const options = Array.isArray(choice)
        ? choice.filter(option => isRecord(option) && option['type'] !== 'null')
        : []
      if (value === null) continue
      for (const option of options) if (options.length === 1 || fits(doc, option, value)) visit(option, value)
    }
    if (Array.isArray(value) && items) for (const item of value) visit(items, item)
    if (isRecord(value))
      for (const [property, child] of Object.entries(properties))
        if (property in value) visit(child, value[property])
  }
  const webhooks = operations({ ...doc, paths: doc.webhooks ?? {} })
  for (const { operation } of [...operations(doc), ...webhooks]) {
    const bodies = [operation.requestBody, ...Object.values(operation.responses)]
    for (const body of bodies) {
      for (const { schema, examples: shown = {} } of Object.values(
        (body && resolve(doc, body).content) ?? {},
      )) {
        if (schema) for (const { value } of Object.values(shown)) visit(schema, value)
      }
    }
  }
  for (const [name, schema] of Object.entries(doc.components?.['schemas'] ?? {})) {
    const [first] = isRecord(schema) && Array.isArray(schema['enum']) ? schema['enum'] : []
    if (first !== undefined && !examples.has(name)) examples.set(name, first)
  }
  return examples
}

/** Whether a value is of this schema rather than of another choice. */
function fits(doc: Document, option: Node, value: unknown): boolean {
  const { enum: values, required } = resolve(doc, option)
  if (Array.isArray(values)) return values.includes(value)
  if (!isRecord(value) || !Array.isArray(required)) return false
  const known = propertiesOf(doc, option)
  return required.every(name => name in value) && Object.keys(value).every(name => name in known)
}

/** By the names of the types of a surface's schemas, an example of each as TypeScript: of the surface's own, else of another one's. */
export function typeExamples(source: Document, surface: Surface): Map<string, string> {
  const examples = new Map([...schemaExamples(source), ...schemaExamples(onlySurface(source, surface))])
  return new Map(
    [...examples].map(([name, example]) => {
      const type = typeName(name)
      return [type, `const value: ${type} = ${sourceText(example)}`]
    }),
  )
}

/** How the generator writes a name: `HTTPValidationError` becomes `HttpValidationError`. */
const typeName = (name: string): string =>
  name.replaceAll(
    /([A-Z])([A-Z]+)(?=[A-Z][a-z])/g,
    (_, first: string, others: string) => first + others.toLowerCase(),
  )
