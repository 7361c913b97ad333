import type { OperationDescriptor } from './call.ts'

/**
 * A copy of the body in which everything that is published has an idempotency key: the caller's, or a new one. It is
 * made once a call, so that all attempts carry the same.
 */
export function withIdempotencyKeys(
  body: Record<string, unknown>,
  { name, each }: NonNullable<OperationDescriptor['idempotencyKey']>,
): Record<string, unknown> {
  const keyed = (item: object): object => ({
    ...item,
    [name]: Reflect.get(item, name) ?? crypto.randomUUID(),
  })
  if (each === undefined) return { ...keyed(body) }
  const items = body[each]
  // What is not a list of objects goes to the server as it is, which says what is wrong with it.
  if (!Array.isArray(items)) return body
  return {
    ...body,
    [each]: items.map(item => (typeof item === 'object' && item !== null ? keyed(item) : item)),
  }
}
