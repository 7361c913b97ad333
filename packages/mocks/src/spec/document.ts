import spec from '@posthorn/spec/openapi.json' with { type: 'json' }

/** A reference to a component of the document; the bundler leaves no other kind of parameter, body schema or response. */
export interface Reference {
  $ref: string
}

interface DocumentOperation {
  operationId: string
  security: { [scheme: string]: readonly string[] | undefined }[]
  parameters?: readonly Reference[]
  requestBody?: { required: boolean; content: { 'application/json': { schema: Reference } } }
  responses: { [status: string]: Reference | undefined }
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

type PathItem = { parameters?: readonly Reference[] } & {
  [M in (typeof methods)[number]]?: DocumentOperation
}

interface Document {
  info: { version: string }
  paths: { [path: string]: PathItem }
  components: { parameters: { [name: string]: DocumentParameter | undefined } }
}

interface DocumentParameter {
  name: string
  in: string
  required?: boolean
}

/** The contract as one OpenAPI 3.1 document. */
export const document: Document = spec

/** Every operation of the document with where it is found. */
export const documentOperations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation
        ? [
            {
              path,
              method,
              operation,
              parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
            },
          ]
        : []
    }),
  )

/** The parameter component that a reference names. */
export const parameterOf = ({ $ref }: Reference): DocumentParameter => {
  const parameter = document.components.parameters[$ref.slice($ref.lastIndexOf('/') + 1)]
  if (!parameter) throw new Error(`The contract has no ${$ref}.`)
  return parameter
}
