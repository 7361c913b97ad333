import { type Document, type Node, type Operation, type PathItem, isRecord, resolve } from './openapi.ts'
import { sourceText } from './source-text.ts'

/** What the documentation shows an operation to be called with: a body of the contract's examples, or a filter. */
export function exampleInput(
  doc: Document,
  item: PathItem,
  operation: Operation,
): Record<string, unknown> | undefined {
  const media = operation.requestBody && resolve(doc, operation.requestBody).content?.['application/json']
  const body = media && firstValue(media.examples)
  if (isRecord(body) && Object.keys(body).length > 0) return body
  const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map(node => resolve(doc, node))
    .filter(({ in: where, name = '' }) => where === 'query' && !position.has(name))
  const shown = query.map(node => [node.name, exampleOf(doc, node)] as const)
  const [filter] = shown.filter(([, value]) => value !== undefined)
  return filter && Object.fromEntries([filter])
}

/** A call as it is written: the ids of the path, then the input. */
export const callText = (address: string, ids: readonly string[], input?: Record<string, unknown>): string =>
  `${address}(${[...ids, ...(input ? [sourceText(input)] : [])].join(', ')})`

/** Query parameters that lead through a list, rather than filter it. */
const position = new Set(['cursor', 'limit', 'offset', 'page', 'page_size', 'per_page'])

function exampleOf(doc: Document, node: Node): unknown {
  const schema = node.schema && resolve(doc, node.schema)
  const [first] = Array.isArray(schema?.['enum']) ? schema['enum'] : []
  return node['example'] ?? firstValue(node['examples']) ?? first
}

function firstValue(examples: unknown): unknown {
  const [first] = isRecord(examples) ? Object.values(examples) : []
  return isRecord(first) ? first['value'] : undefined
}
