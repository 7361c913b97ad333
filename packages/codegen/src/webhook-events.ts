import type { EventDefinition, EventDefinitions } from './event-definition.ts'
import { isRecord, isSchema, type JsonSchema } from './json-schema.ts'
import { mapSchema } from './map-schema.ts'

const components = '#/components/schemas/'

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce((it: unknown, key) => (isRecord(it) ? it[key] : undefined), value)

/** References into the components lead into `definitions`; `nullable` of OpenAPI 3.0 becomes a type. */
const rewritten = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, ({ $ref, nullable, ...rest }) => ({
    ...rest,
    ...($ref !== undefined && { $ref: $ref.replace(components, '#/definitions/') }),
    ...(nullable === true && typeof rest.type === 'string' && { type: [rest.type, 'null'] }),
  }))

/** The one value that `type` has in the bodies that a schema describes; undefined if it may have several. */
const onlyType = (schema: JsonSchema): unknown => {
  const { const: value, enum: values = [] } = schema.properties?.type ?? {}
  return value ?? (values.length === 1 ? values[0] : undefined)
}

/**
 * The event types of a bundled document's `webhooks`. A body whose `type` is one word is taken for a whole body; one
 * without a `type` for the `data` of the event type that the webhook is named after; one whose `type` may be anything, as
 * of a webhook that stands for all events, is passed over.
 *
 * @example
 * ```ts
 * const { events } = webhookEvents(JSON.parse(await readFile('openapi.json', 'utf8')))
 * ```
 * @throws Error when there is no such section
 */
export const webhookEvents = (document: unknown): EventDefinitions => {
  const webhooks = at(document, 'webhooks') ?? at(document, 'x-webhooks')
  if (!isRecord(webhooks)) throw new Error('The document has no webhooks section.')
  const schemas = at(document, 'components', 'schemas')
  const definitions = Object.fromEntries(
    Object.entries(isRecord(schemas) ? schemas : {}).flatMap(([name, schema]) =>
      isSchema(schema) ? [[name, rewritten(schema)]] : [],
    ),
  )
  const followed = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined ? schema : followed(definitions[schema.$ref.split('/').at(-1) ?? ''] ?? {})

  const eventsOf = (name: string, schema: JsonSchema): EventDefinition[] => {
    const body = followed(schema)
    const parts = body.oneOf ?? body.anyOf
    if (parts) return parts.flatMap(part => eventsOf(name, part))
    const type = onlyType(body)
    if (typeof type === 'string') return [{ type, schema, covers: 'body' }]
    return body.properties?.type ? [] : [{ type: name, schema, covers: 'data' }]
  }

  const events = Object.entries(webhooks).flatMap(([name, item]) => {
    const schema = at(item, 'post', 'requestBody', 'content', 'application/json', 'schema')
    return isSchema(schema) ? eventsOf(name, rewritten(schema)) : []
  })
  return { events, definitions }
}
