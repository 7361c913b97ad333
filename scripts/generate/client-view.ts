import { type Document, type Node, type Operation, type PathItem, operations, resolve } from './openapi.ts'
import { pruneComponents, type Surface, onlySurface } from './surface.ts'

/** Where `clientView` notes which part of an operation's body is its idempotency key. */
export const idempotencyKeyExtension = 'x-idempotency-key'

/** The schema that says of a property that it is an idempotency key. */
const keySchema = '#/components/schemas/PublishKey'

/**
 * One surface as the SDK's users see it, which is not quite as the wire has it: the app is bound once in the
 * constructor and `{ success, data }` is unwrapped.
 */
export function clientView(source: Document, surface: Surface): Document {
  const doc = onlySurface(source, surface)
  for (const { item, operation } of operations(doc)) {
    const shown = (node: Node): boolean => {
      const { name, in: where } = resolve(doc, node)
      return !(surface === 'app' && where === 'path' && name === 'appId')
    }
    if (item.parameters) item.parameters = item.parameters.filter(shown)
    if (operation.parameters) operation.parameters = operation.parameters.filter(shown)
    refuseCollisions(doc, item, operation)
    const key = idempotencyKey(doc, operation)
    if (key) operation[idempotencyKeyExtension] = key
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status.startsWith('2'))
        operation.responses[status] = unwrapped(doc, response, operation.operationId)
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
  const page: Node = {
    type: 'object',
    required: ['data', 'pagination'],
    properties: { data, pagination: pagination ?? {} },
  }
  return { ...rest, content: { 'application/json': { schema: pagination ? page : data } } }
}

/** The SDK takes path, query and body parameters side by side, so that no two may have the same name. */
function refuseCollisions(doc: Document, item: PathItem, operation: Operation): void {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(node =>
    resolve(doc, node),
  )
  const shown = parameters.filter(({ in: where }) => where === 'path' || where === 'query')
  const body = bodySchema(doc, operation)
  const names = [...shown.map(({ name }) => name), ...(body ? Object.keys(propertiesOf(doc, body)) : [])]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.operationId}: two parameters have the name "${twice}"`)
}

function bodySchema(doc: Document, { requestBody }: Operation): Node | undefined {
  return requestBody && resolve(doc, requestBody).content?.['application/json']?.schema
}

/** The body's idempotency key: a property of its own, or one of every item of a list. */
function idempotencyKey(doc: Document, operation: Operation): { name: string; each?: string } | undefined {
  const schema = bodySchema(doc, operation)
  if (!schema) return undefined
  const keyOf = (node: Node) =>
    Object.entries(propertiesOf(doc, node)).find(([, { $ref }]) => $ref === keySchema)?.[0]
  const own = keyOf(schema)
  if (own) return { name: own }
  for (const [each, list] of Object.entries(propertiesOf(doc, schema))) {
    const { items } = resolve(doc, list)
    const name = items && keyOf(items)
    if (name) return { name, each }
  }
  return undefined
}

/** The properties of an object schema, with those of its `allOf` parts. */
export function propertiesOf(doc: Document, schema: Node): Record<string, Node> {
  const { allOf = [], properties = {} } = resolve(doc, schema)
  return Object.assign({}, ...allOf.map(part => propertiesOf(doc, part)), properties)
}
