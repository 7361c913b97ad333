import type { AppOperationKey } from '../app-contract.ts'
import { documentOperations, parameterOf, type Reference } from './document.ts'

export type ParameterPlace = 'path' | 'query' | 'header'

export interface ParameterSpec {
  name: string
  required: boolean
  schema: Reference
}

/** What the contract says about an operation. */
export interface OperationSpec {
  /** As in the contract, e.g. `webhooks.create`. */
  id: string
  method: string
  /** With placeholders, e.g. `/apps/{appId}/webhooks`. */
  path: string
  /** Whether anybody may call it. */
  isPublic: boolean
  /** The scopes that an API key needs for it. */
  scopes: readonly string[]
  /** The status of its success. */
  success: number
  parameters: Record<ParameterPlace, readonly ParameterSpec[]>
  body: { required: boolean; schema: Reference } | undefined
}

const describe = ({
  path,
  method,
  operation,
  parameters,
}: ReturnType<typeof documentOperations>[number]): OperationSpec => {
  const placed = (place: ParameterPlace): ParameterSpec[] =>
    parameters.flatMap(reference => {
      const { name, in: where, required = false } = parameterOf(reference)
      return where === place ? [{ name, required, schema: { $ref: `${reference.$ref}/schema` } }] : []
    })
  return {
    id: operation.operationId,
    method,
    path,
    isPublic: operation.security.length === 0,
    scopes: operation.security.flatMap(({ appKey }) => appKey ?? []),
    success: Number(Object.keys(operation.responses).find(status => status.startsWith('2'))),
    parameters: { path: placed('path'), query: placed('query'), header: placed('header') },
    body: operation.requestBody && {
      required: operation.requestBody.required,
      schema: operation.requestBody.content['application/json'].schema,
    },
  }
}

/** The name under which generated code has an operation: `webhooks.rotateSecret` is `webhooksRotateSecret`. */
export const keyOf = (operationId: string): string =>
  operationId.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())

const specs: ReadonlyMap<string, OperationSpec> = /* @__PURE__ */ new Map(
  documentOperations().map(found => [keyOf(found.operation.operationId), describe(found)]),
)

const surfaces = /^(portal|organization|tenant|admin|platform)\./

/** Whether an operation of the app surface has this id, e.g. `events.publish`. */
export const isAppOperation = (id: string): boolean => !surfaces.test(id) && specs.get(keyOf(id))?.id === id

export const operationSpec = (key: AppOperationKey): OperationSpec => {
  const spec = specs.get(key)
  if (!spec) throw new Error(`The contract has no operation ${key}.`)
  return spec
}
