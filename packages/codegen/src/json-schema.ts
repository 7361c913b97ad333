import type { JSONSchema } from 'json-schema-to-typescript'

export type JsonSchema = JSONSchema

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isSchema = (value: unknown): value is JsonSchema => isRecord(value)
