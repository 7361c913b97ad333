import { type Document, type Node, operations, resolve } from './openapi.ts'

/**
 * The document as the server's handlers see it: validation has filled in the defaults of query parameters, so a
 * parameter with a default is always there.
 */
export function serverView(source: Document): Document {
  const doc = structuredClone(source)
  const fillIn = (parameter: Node): void => {
    const target = resolve(doc, parameter)
    if (target.in === 'query' && target.schema && 'default' in resolve(doc, target.schema))
      target.required = true
  }
  for (const { item, operation } of operations(doc)) {
    item.parameters?.forEach(fillIn)
    operation.parameters?.forEach(fillIn)
  }
  return doc
}
