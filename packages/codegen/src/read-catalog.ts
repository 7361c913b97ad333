import type { Posthorn } from '@posthorn/sdk'
import type { EventDefinition, EventDefinitions } from './event-definition.ts'
import { isSchema, type JsonSchema } from './json-schema.ts'
import { mapSchema } from './map-schema.ts'
import { takeName, typeName } from './type-name.ts'

/** What is known of `data` without a schema. */
const anyObject: JsonSchema = { type: 'object', additionalProperties: true }

/** Lets references within a schema, which begin at its own root, begin at that of the document it becomes a part of. */
const movedTo = (schema: JsonSchema, pointer: string): JsonSchema =>
  mapSchema(schema, ({ $ref, ...rest }) =>
    $ref === undefined ? rest : { ...rest, $ref: $ref.startsWith('#') ? `${pointer}${$ref.slice(1)}` : $ref },
  )

/**
 * The event types of a server's catalog, as an app's key sees them. Archived ones are left out unless asked for.
 *
 * @example
 * ```ts
 * const { events } = await readCatalog(new Posthorn({ baseUrl, appId, apiKey }))
 * ```
 * @throws PosthornError when the server refuses
 */
export const readCatalog = async (
  posthorn: Pick<Posthorn, 'eventTypes'>,
  { archived = false } = {},
): Promise<EventDefinitions> => {
  const events: EventDefinition[] = []
  const definitions: Record<string, JsonSchema> = {}
  const taken = new Set<string>()
  for await (const type of posthorn.eventTypes.list()) {
    if (type.archived && !archived) continue
    const name = takeName(`${typeName(type.name)}Data`, taken)
    definitions[name] = isSchema(type.schema) ? movedTo(type.schema, `#/definitions/${name}`) : anyObject
    events.push({
      type: type.name,
      description: type.description ?? undefined,
      schema: { $ref: `#/definitions/${name}` },
      covers: 'data',
    })
  }
  return { events: events.toSorted((a, b) => (a.type < b.type ? -1 : 1)), definitions }
}
