import type { AppOperationKey } from '../app-contract.ts'
import { operationSpec } from '../spec/operation-spec.ts'

/** What a path leads to: operations by method, and the parameters in the path. */
export interface Match {
  operations: ReadonlyMap<string, AppOperationKey>
  params: Record<string, string>
}

interface Route {
  pattern: RegExp
  operations: Map<string, AppOperationKey>
}

/** A path of fixed words comes before one with a parameter in their place. */
const byWords = (a: string, b: string): number =>
  a.replaceAll(/\{\w+\}/g, '￿') < b.replaceAll(/\{\w+\}/g, '￿') ? -1 : 1

const toPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`)

/** Finds operations by path, as given in the contract; a trailing slash is optional. */
export const createMatcher = (keys: readonly AppOperationKey[]) => {
  const routes = new Map<string, Route>()
  for (const key of keys.toSorted((a, b) => byWords(operationSpec(a).path, operationSpec(b).path))) {
    const { path, method } = operationSpec(key)
    const route = routes.get(path) ?? { pattern: toPattern(path), operations: new Map() }
    route.operations.set(method.toUpperCase(), key)
    routes.set(path, route)
  }
  return (path: string): Match | undefined => {
    for (const { pattern, operations } of routes.values()) {
      const groups = pattern.exec(path)?.groups
      if (groups) return { operations, params: decodeAll(groups) }
    }
    return undefined
  }
}

/** What cannot be decoded is left as it is: it is an id that does not exist. */
const decodeAll = (groups: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, text]) => {
      try {
        return [name, decodeURIComponent(text)]
      } catch {
        return [name, text]
      }
    }),
  )
