import type { EventDefinition, EventDefinitions } from './event-definition.ts'
import { alternativesOf, typedAs } from './alternatives.ts'
import { bodyType, onlyWord } from './body-type.ts'
import { isRecord, isSchema, type JsonSchema } from './json-schema.ts'
import { mapSchema } from './map-schema.ts'
import { resolveAt } from './resolve.ts'

const components = '#/components/schemas/'

/** References into the components lead into `definitions`; `nullable` of OpenAPI 3.0 becomes a type. */
const rewritten = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, ({ $ref, nullable, ...rest }) => ({
    ...rest,
    ...($ref !== undefined && { $ref: $ref.replace(components, '#/definitions/') }),
    ...(nullable === true && typeof rest.type === 'string' && { type: [rest.type, 'null'] }),
  }))

/** `application/json`, also with parameters, and the types that end in `+json`. */
const jsonType = /^[\w.-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i

const bodySchema = (document: unknown, item: unknown): unknown => {
  const content = resolveAt(document, item, 'post', 'requestBody', 'content')
  const name = isRecord(content) ? Object.keys(content).find(it => jsonType.test(it)) : undefined
  if (name === undefined) return undefined
  const media = resolveAt(document, content, name)
  return isRecord(media) ? media.schema : undefined
}

/** The event types of a body; several when its `type` is one of several words, or it is one of several schemas. */
const eventsOf = (document: unknown, name: string, schema: JsonSchema): EventDefinition[] => {
  const whole = (type: string, body: JsonSchema): EventDefinition => ({
    type,
    schema: rewritten(body),
    covers: 'body',
  })
  const word = onlyWord(document, schema)
  if (word !== undefined) return [whole(word, schema)]
  const bodies = alternativesOf(document, schema).map(body => ({ body, type: bodyType(document, body) }))
  if (bodies.every(({ type }) => type.is === 'absent'))
    return [{ type: name, schema: rewritten(schema), covers: 'data' }]
  return bodies.flatMap(({ body, type }) => {
    if (type.is !== 'words') return []
    if (type.words.length === 1) return type.words.map(it => whole(it, body))
    return type.words.map(it => whole(it, { allOf: [body, typedAs([it])] }))
  })
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
 * @throws Error when there is no such section, or none of its webhooks describes an event
 */
export const webhookEvents = (document: unknown): EventDefinitions => {
  const webhooks = resolveAt(document, document, 'webhooks') ?? resolveAt(document, document, 'x-webhooks')
  if (!isRecord(webhooks)) throw new Error('The document has no webhooks section.')
  const schemas = resolveAt(document, document, 'components', 'schemas')
  const definitions = Object.fromEntries(
    Object.entries(isRecord(schemas) ? schemas : {}).flatMap(([name, schema]) =>
      isSchema(schema) ? [[name, rewritten(schema)]] : [],
    ),
  )
  const events = Object.entries(webhooks).flatMap(([name, item]) => {
    const schema = bodySchema(document, item)
    return isSchema(schema) ? eventsOf(document, name, schema) : []
  })
  const names = Object.keys(webhooks)
  if (names.length > 0 && events.length === 0) {
    throw new Error(
      `None of the webhooks (${names.join(', ')}) describes an event: a POST with a JSON body, whose type is one of some words, or which has none.`,
    )
  }
  return { events: withoutRepeats(events), definitions }
}

/** A document may describe an event twice: by a webhook of its own, and by one that stands for all. */
const withoutRepeats = (events: readonly EventDefinition[]): EventDefinition[] => [
  ...new Map(events.map(event => [JSON.stringify(event), event])).values(),
]
