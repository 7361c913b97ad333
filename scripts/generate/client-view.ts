import { type Document, type Node, operations, resolve } from './openapi.ts'
import { pruneComponents, type Surface, onlySurface } from './surface.ts'

/**
 * One surface as the SDK's users see it, which is not quite as the wire has it: the app is bound once in the
 * constructor, `{ success, data }` is unwrapped, and headers are the client's business.
 */
export function clientView(source: Document, surface: Surface): Document {
  const doc = onlySurface(source, surface)
  for (const { item, operation } of operations(doc)) {
    const shown = (node: Node): boolean => {
      const { name, in: where } = resolve(doc, node)
      return where !== 'header' && !(surface === 'app' && where === 'path' && name === 'appId')
    }
    if (item.parameters) item.parameters = item.parameters.filter(shown)
    if (operation.parameters) operation.parameters = operation.parameters.filter(shown)
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status.startsWith('2')) operation.responses[status] = unwrapped(doc, response, operation.operationId)
    }
  }
  return pruneComponents(doc)
}

/** A copy of the response whose JSON is `data` alone, or `{ data, pagination }` for a page of a list. */
function unwrapped(doc: Document, response: Node, operationId: string): Node {
  const { content, ...rest } = resolve(doc, response)
  const envelope = content?.['application/json']?.schema
  if (!envelope) return rest
  const { data, pagination } = propertiesOf(doc, envelope)
  if (!data) throw new Error(`${operationId}: a success without "data" cannot be unwrapped`)
  const page: Node = { type: 'object', required: ['data', 'pagination'], properties: { data, pagination: pagination ?? {} } }
  return { ...rest, content: { 'application/json': { schema: pagination ? page : data } } }
}

/** The properties of an object schema, with those of its `allOf` parts. */
export function propertiesOf(doc: Document, schema: Node): Record<string, Node> {
  const { allOf = [], properties = {} } = resolve(doc, schema)
  return Object.assign({}, ...allOf.map(part => propertiesOf(doc, part)), properties)
}
