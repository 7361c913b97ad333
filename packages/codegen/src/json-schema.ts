import type { JSONSchema } from 'json-schema-to-typescript'

/**
 * A JSON Schema, as OpenAPI 3.1 has it: draft 2020-12.
 *
 * @example
 * ```ts
 * const schema: JsonSchema = { type: 'object', required: ['orderId'], properties: { orderId: { type: 'string' } } }
 * ```
 */
export type JsonSchema = JSONSchema

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isSchema = (value: unknown): value is JsonSchema => isRecord(value)
