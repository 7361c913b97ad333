import { type Document, type Node, operations, resolve } from './openapi.ts'

/**
 * The document as the server's handlers see it: validation has filled in the defaults of query parameters, so one with
 * a default is always there, and Node has put the names of headers in lower case.
 */
export function serverView(source: Document): Document {
  const doc = structuredClone(source)
  const rewrite = (parameter: Node): void => {
    const target = resolve(doc, parameter)
    if (target.in === 'query' && target.schema && 'default' in resolve(doc, target.schema))
      target.required = true
    if (target.in === 'header') target.name = target.name?.toLowerCase() ?? ''
  }
  for (const { item, operation } of operations(doc)) {
    item.parameters?.forEach(rewrite)
    operation.parameters?.forEach(rewrite)
  }
  return doc
}
