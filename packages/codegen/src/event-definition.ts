import type { JsonSchema } from './json-schema.ts'

/** An event type that a receiver can get. */
export interface EventDefinition {
  /** Its name, which is the `type` of its bodies. */
  type: string
  description?: string | undefined
  /** The schema of its `data`, or of the whole body. References lead into `definitions`. */
  schema: JsonSchema
  covers: 'data' | 'body'
}

/** What types are made of. */
export interface EventDefinitions {
  events: readonly EventDefinition[]
  /** Schemas that events refer to, by `#/definitions/<name>`. */
  definitions: Readonly<Record<string, JsonSchema>>
}
