import { generateSync } from 'json-schema-faker'
import type { JsonObject } from '../generated/types.gen.ts'

/** Data by a JSON Schema, every optional property included; the same seed gives the same data. */
export const generateData = (schema: JsonObject, seed: number): unknown =>
  generateSync(schema, { seed, alwaysFakeOptionals: true })
