/**
 * A JSON Schema, as OpenAPI 3.1 has it: draft 2020-12.
 *
 * @example
 * ```ts
 * const schema: JsonSchema = { type: 'object', required: ['orderId'], properties: { orderId: { type: 'string' } } }
 * ```
 */
export interface JsonSchema {
  $ref?: string
  description?: string
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  allOf?: readonly JsonSchema[]
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  /** Every other keyword. */
  readonly [keyword: string]: unknown
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isSchema = (value: unknown): value is JsonSchema => isRecord(value)
