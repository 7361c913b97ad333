import { exampleInput } from './call-example.ts'
import { type Document, type Node, type Operation, type PathItem, operations, resolve } from './openapi.ts'
import { type PageStyle, pageStyle } from './page-style.ts'
import { answerSchema, bodySchema, propertiesOf } from './schema-properties.ts'
import { pruneComponents, type Surface, onlySurface } from './surface.ts'

/** What `clientView` notes of an operation that its types do not say. */
export interface ClientNotes {
  /** Which part of the body is its idempotency key. */
  idempotencyKey?: { name: string; each?: string }
  /** How the list that it answers with goes on. */
  pages?: PageStyle
  /** What an example calls it with, beside the ids of the path. */
  example?: Record<string, unknown>
}

/** Where `clientView` leaves its notes. */
export const notesExtension = 'x-client'

/** The notes that were left on an operation, by way of the generator's own model of it. */
export const notesOf = (operation: object): ClientNotes => Reflect.get(operation, notesExtension) ?? {}

/** The schema that says of a property that it is an idempotency key. */
const keySchema = '#/components/schemas/PublishKey'

/**
 * One surface as the SDK's users see it, which is not quite as the wire has it: the app is bound once in the
 * constructor and `{ success, data }` is unwrapped. What everybody may fetch is left out: those who need it have its URL, and no client.
 */
export function clientView(source: Document, surface: Surface): Document {
  const doc = forClients(source, surface)
  for (const { item, operation } of operations(doc)) {
    const shown = (node: Node): boolean => {
      const { name, in: where } = resolve(doc, node)
      return !(surface === 'app' && where === 'path' && name === 'appId')
    }
    if (item.parameters) item.parameters = item.parameters.filter(shown)
    if (operation.parameters) operation.parameters = operation.parameters.filter(shown)
    refuseCollisions(doc, item, operation)
    const key = idempotencyKey(doc, operation)
    const pages = pageStyle(doc, item, operation)
    const example = exampleInput(doc, item, operation)
    const notes: ClientNotes = {
      ...(key && { idempotencyKey: key }),
      ...(pages && { pages }),
      ...(example && { example }),
    }
    operation[notesExtension] = notes
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status.startsWith('2'))
        operation.responses[status] = unwrapped(doc, response, operation.operationId)
    }
  }
  return pruneComponents(doc)
}

const forClients = (source: Document, surface: Surface): Document =>
  onlySurface(source, surface, operation => !operation['x-public'])

/** Whether a surface's answers come as `{ success, data }`; all of them do, or none. */
export function isEnveloped(source: Document, surface: Surface): boolean {
  const doc = forClients(source, surface)
  const enveloped = [...operations(doc)].flatMap(({ operation }) => {
    const schema = answerSchema(doc, operation)
    return schema ? ['success' in propertiesOf(doc, schema)] : []
  })
  if (new Set(enveloped).size > 1)
    throw new Error(`${surface}: some answers have an envelope, others have none`)
  return enveloped.includes(true)
}

/**
 * A copy of the response whose JSON is `data` alone, or `{ data, pagination }` for a page of a list; one without an
 * envelope stays as it is.
 */
function unwrapped(doc: Document, response: Node, operationId: string): Node {
  const { content, ...rest } = resolve(doc, response)
  const envelope = content?.['application/json']?.schema
  if (!envelope) return rest
  const { success, data, pagination } = propertiesOf(doc, envelope)
  if (!success) return response
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
