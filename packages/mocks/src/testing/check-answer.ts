import { documentOperations } from '../spec/document.ts'
import { isAppOperation, keyOf, operationSpec } from '../spec/operation-spec.ts'
import { jsonCheck } from '../spec/schema-check.ts'
import type { AppOperationKey } from '../app-contract.ts'

/** The names of all operations of the app surface, as the contract has them now. */
export const appOperations = documentOperations()
  .filter(({ operation }) => isAppOperation(operation.operationId))
  .map(({ operation }) => keyOf(operation.operationId) as AppOperationKey)

const responsesOf = (key: AppOperationKey) =>
  documentOperations().find(({ operation }) => operation.operationId === operationSpec(key).id)?.operation
    .responses ?? {}

/** Throws unless the contract declares such an answer of the operation: status, media type, request id, schema. */
export const checkAnswer = (key: AppOperationKey, response: Response, text: string): void => {
  const at = `${operationSpec(key).id} ${response.status}`
  const declared = responsesOf(key)[response.status]
  if (!declared) throw new Error(`${at} is not in the contract: ${text}`)
  if (!response.headers.get('x-request-id')) throw new Error(`${at} has no x-request-id`)
  if (response.status === 204) {
    if (text !== '') throw new Error(`${at} has a body: ${text}`)
    return
  }
  const mediaType = response.ok ? 'application/json' : 'application/problem+json'
  if (response.headers.get('content-type') !== mediaType) throw new Error(`${at} is not ${mediaType}`)
  const schema = { $ref: `${declared.$ref}/content/${mediaType.replace('/', '~1')}/schema` }
  const errors = jsonCheck(schema)(JSON.parse(text), [])
  if (errors.length > 0) throw new Error(`${at} breaks the contract: ${JSON.stringify(errors)}\n${text}`)
}
