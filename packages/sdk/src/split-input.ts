import type { OperationDescriptor } from './call.ts'
import { pathSegment } from './path-segment.ts'

interface SplitInput {
  path: Record<string, string>
  query: Record<string, unknown>
  body: Record<string, unknown> | undefined
}

/** Sorts the flat input of an operation into path, query and body; `bound` are path parameters known beforehand. */
export function splitInput(
  operation: OperationDescriptor,
  input: object = {},
  bound: Record<string, string> = {},
): SplitInput {
  const rest: Record<string, unknown> = { ...input }
  const take = (name: string): unknown => {
    const value = rest[name]
    delete rest[name]
    return value
  }
  const names = [...operation.url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const path = Object.fromEntries(names.map(name => [name, pathSegment(name, bound[name] ?? take(name))]))
  const query = Object.fromEntries((operation.query ?? []).map(name => [name, take(name)]))
  // Without a body, an unknown name goes into the query: there the server can say that it does not know it.
  if (operation.body === undefined) return { path, query: { ...query, ...rest }, body: undefined }
  const given = Object.values(rest).some(value => value !== undefined)
  return { path, query, body: given || operation.body === 'required' ? rest : undefined }
}
