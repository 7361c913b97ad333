import { type Document, type Node, type Operation, resolve } from './openapi.ts'

/** The properties of an object schema, with those of its `allOf` parts. */
export function propertiesOf(doc: Document, schema: Node): Record<string, Node> {
  const { allOf = [], properties = {} } = resolve(doc, schema)
  return Object.assign({}, ...allOf.map(part => propertiesOf(doc, part)), properties)
}

export function bodySchema(doc: Document, { requestBody }: Operation): Node | undefined {
  return requestBody && resolve(doc, requestBody).content?.['application/json']?.schema
}

/** The schema of the JSON that the operation succeeds with. */
export function answerSchema(doc: Document, { responses }: Operation): Node | undefined {
  const success = Object.keys(responses).find(status => status.startsWith('2'))
  const response = success && responses[success]
  return response ? resolve(doc, response).content?.['application/json']?.schema : undefined
}
