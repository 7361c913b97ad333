import type { IR } from '@hey-api/openapi-ts'

/** The operations as a tree: `webhooks.create` is a method `create` of the child `webhooks`. */
export interface Branch {
  className: string
  methods: { name: string; operation: IR.OperationObject }[]
  children: Map<string, Branch>
}

/** Puts an operation where its dotted id says, after `prefix`. */
export function insert(tree: Branch, operation: IR.OperationObject, prefix: string): void {
  const id = operation.operationId ?? operation.id
  const segments = id.slice(prefix.length).split('.')
  const name = segments.pop()
  if (!name || segments.length === 0) throw new Error(`${id}: an operation id needs a noun and a verb`)
  let branch = tree
  for (const [depth, segment] of segments.entries()) {
    const next = branch.children.get(segment) ?? {
      className: className(segments.slice(0, depth + 1)),
      methods: [],
      children: new Map(),
    }
    branch.children.set(segment, next)
    branch = next
  }
  branch.methods.push({ name, operation })
}

const className = (segments: string[]): string =>
  `${segments.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Api`
