import type { JsonSchema } from './json-schema.ts'

/**
 * An event type that a receiver can get.
 *
 * @example
 * ```ts
 * const paid: EventDefinition = {
 *   type: 'order.paid',
 *   schema: { type: 'object', properties: { total: { type: 'number' } } },
 *   covers: 'data',
 * }
 * ```
 */
export interface EventDefinition {
  /** Its name, which is the `type` of its bodies. */
  type: string
  description?: string | undefined
  /** The schema of its `data`, or of the whole body. References lead into `definitions`. */
  schema: JsonSchema
  covers: 'data' | 'body'
}

/**
 * What types are made of.
 *
 * @example
 * ```ts
 * const { events, definitions }: EventDefinitions = await readOpenApi('openapi.yaml')
 * const paid = events.filter(({ type }) => type.endsWith('.paid'))
 * const source = await generateTypes({ events: paid, definitions }, { name: 'Paid', source: 'openapi.yaml' })
 * ```
 */
export interface EventDefinitions {
  events: readonly EventDefinition[]
  /** Schemas that events refer to, by `#/definitions/<name>`. */
  definitions: Readonly<Record<string, JsonSchema>>
}
