import { type Document, isRecord, type Node, operations, resolve } from './openapi.ts'
import { sourceText } from './source-text.ts'

/** An example of every component schema that the examples of the contract's bodies hold one of. */
export function schemaExamples(doc: Document): Map<string, unknown> {
  const examples = new Map<string, unknown>()
  const visit = (node: Node, value: unknown): void => {
    const [, name] = /^#\/components\/schemas\/(.+)$/.exec(node.$ref ?? '') ?? []
    if (name && !examples.has(name)) examples.set(name, value)
    const { properties = {}, items, allOf = [], oneOf, anyOf } = resolve(doc, node)
    for (const part of allOf) visit(part, value)
    for (const choice of [oneOf, anyOf]) {
      const only = Array.isArray(choice)
        ? choice.filter(option => isRecord(option) && option['type'] !== 'null')
        : []
      if (only.length === 1 && value !== null) visit(only[0], value)
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
  return examples
}

/** Adds to what schemas say of themselves an example, as TypeScript. */
export function showExamples(doc: Document): void {
  for (const [name, example] of schemaExamples(doc)) {
    const schema = doc.components?.['schemas']?.[name]
    if (!isRecord(schema)) continue
    const said = typeof schema['description'] === 'string' ? `${schema['description'].trim()}\n\n` : ''
    schema['description'] = `${said}@example\n\`\`\`ts\nconst value: ${name} = ${sourceText(example)}\n\`\`\``
  }
}
