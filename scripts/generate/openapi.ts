/** The parts of an OpenAPI 3.1 document that the generator reads and rewrites. */
export interface Document {
  openapi: string
  servers?: { url: string; variables?: Record<string, { default: string }> }[]
  security?: SecurityRequirement[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options' | 'trace'
export type SecurityRequirement = Record<string, string[]>
export type PathItem = { parameters?: Node[] } & { [M in Method]?: Operation }

/** A parameter, response, body or schema; any of them may be a `$ref` instead. */
export interface Node {
  $ref?: string
  name?: string
  in?: string
  required?: boolean | string[]
  properties?: Record<string, Node>
  allOf?: Node[]
  items?: Node
  schema?: Node
  content?: Record<string, { schema?: Node; examples?: Record<string, { value?: unknown }> }>
  [keyword: string]: unknown
}

export interface Operation {
  operationId: string
  tags?: string[]
  parameters?: Node[]
  requestBody?: Node
  responses: Record<string, Node>
  security?: SecurityRequirement[]
  [extension: `x-${string}`]: unknown
}

const methods: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

export interface Located {
  path: string
  method: Method
  item: PathItem
  operation: Operation
}

/** Every operation under `paths`, in the order of the document. */
export function* operations(doc: Document): Generator<Located> {
  for (const [path, item] of Object.entries(doc.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation) yield { path, method, item, operation }
    }
  }
}

/** Follows `$ref`s inside the document until something that is not one. */
export function resolve(doc: Document, node: Node): Node {
  let current = node
  while (current.$ref !== undefined) {
    let target: unknown = doc
    for (const part of current.$ref.replace(/^#\//, '').split('/')) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      target = isRecord(target) ? target[key] : undefined
    }
    if (!isRecord(target)) throw new Error(`${current.$ref} points at nothing`)
    current = target
  }
  return current
}

/** Where the API begins below a server's own URL: `/api/v1`. */
export function basePath(doc: Document): string {
  const [server = { url: '/' }] = doc.servers ?? []
  const url = server.url.replace(/\{(\w+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '')
  return new URL(url, 'http://localhost').pathname.replace(/\/$/, '')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
