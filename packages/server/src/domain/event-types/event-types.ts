import type { Model } from 'mongoose'
import type { Scope } from '../access/scope.ts'
import type { CursorCodec } from '../cursor.ts'
import { isDuplicateKey } from '../duplicate-key.ts'
import { Conflict, Forbidden, type InputProblem, InvalidInput, NotFound } from '../errors.ts'
import type { JsonPath } from '../json-path.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import { acceptSchema, type JsonObject } from './accept-schema.ts'
import type { Catalog } from './catalog.ts'
import type { EventTypeRow } from './event-type-model.ts'
import { assertName } from './event-type-name.ts'
import { refusalOf } from './subscribable.ts'

/** An event type as it shall be; what is absent is null or false. */
export interface EventTypeInput {
  description?: string | null | undefined
  schema?: JsonObject | null | undefined
  example?: JsonObject | null | undefined
  archived?: boolean | undefined
}

export interface EventTypeView {
  name: string
  description: string | null
  schema: JsonObject | null
  example: JsonObject | null
  archived: boolean
  createdAt: Date
  updatedAt: Date
}

export interface EventTypesDeps {
  eventTypes: Model<EventTypeRow>
  catalog: Catalog
  cursors: CursorCodec
  now: () => Date
}

const byName: KeysetList<EventTypeRow> = {
  name: 'event-types',
  order: [['_id', 1]],
  positionOf: row => [row._id],
}

const view = (row: EventTypeRow): EventTypeView => ({
  name: row._id,
  description: row.description,
  schema: row.schemaJson === null ? null : JSON.parse(row.schemaJson),
  example: row.exampleJson === null ? null : JSON.parse(row.exampleJson),
  archived: row.archived,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
})

const accept = (input: EventTypeInput): Omit<EventTypeRow, '_id' | 'createdAt' | 'updatedAt'> => {
  const { description = null, schema, example, archived = false } = input
  const accepted = schema ? acceptSchema(schema) : undefined
  const wrong = example ? accepted?.validate(example) : undefined
  if (wrong) throw InvalidInput.at(['body', 'example', ...wrong.path], wrong.msg, wrong.type)
  const exampleJson = example ? JSON.stringify(example) : null
  return { description, schemaJson: accepted?.schemaJson ?? null, exampleJson, archived }
}

const assertOperator = ({ tenantId, partnerId, appId }: Scope): void => {
  if (tenantId === undefined && partnerId === undefined && appId === undefined) return
  throw new Forbidden(
    "The catalog is the whole deployment's: a credential that is bound to a part cannot change it.",
  )
}

/**
 * The deployment's catalog of event types: what can be published and subscribed to. Processes are told of a change also when
 * there was nothing to change any more: an earlier try may have been stored, and nobody told.
 */
export const createEventTypes = ({ eventTypes, catalog, cursors, now }: EventTypesDeps) => ({
  /** @throws InvalidInput; Conflict (`event_type_exists`); Forbidden for a bound scope. */
  create: async (
    scope: Scope,
    { name, ...input }: EventTypeInput & { name: string },
  ): Promise<EventTypeView> => {
    assertOperator(scope)
    assertName(name)
    const at = now()
    const row: EventTypeRow = { _id: name, ...accept(input), createdAt: at, updatedAt: at }
    try {
      await eventTypes.create(row)
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      await catalog.announceChange()
      throw new Conflict('event_type_exists', `There is an event type with the name ${name}.`)
    }
    await catalog.announceChange()
    return view(row)
  },

  /** By name. @throws InvalidInput at `["query", "cursor"]` */
  list: async (_scope: Scope, request: PageRequest): Promise<Page<EventTypeView>> => {
    const page = await readPage(cursors, byName, [], request, ({ filter, sort, limit }) =>
      eventTypes.find(filter).sort(sort).limit(limit).lean<EventTypeRow[]>(),
    )
    return { ...page, items: page.items.map(view) }
  },

  /** All that endpoints can begin to subscribe to, by name. */
  listSubscribable: async (_scope: Scope): Promise<EventTypeView[]> =>
    (await eventTypes.find({ archived: false }).sort({ _id: 1 }).lean<EventTypeRow[]>()).map(view),

  /** @throws NotFound */
  get: async (_scope: Scope, name: string): Promise<EventTypeView> => {
    const row = await eventTypes.findById(name).lean<EventTypeRow>()
    if (!row) throw new NotFound('event type')
    return view(row)
  },

  /** Replaces all but the name. @throws InvalidInput; NotFound; Forbidden for a bound scope. */
  update: async (scope: Scope, name: string, input: EventTypeInput): Promise<EventTypeView> => {
    assertOperator(scope)
    const change = { ...accept(input), updatedAt: now() }
    const row = await eventTypes
      .findOneAndUpdate({ _id: name }, { $set: change }, { returnDocument: 'after' })
      .lean<EventTypeRow>()
    if (!row) throw new NotFound('event type')
    await catalog.announceChange()
    return view(row)
  },

  /** Subscriptions to it stay, and match nothing. @throws NotFound; Forbidden for a bound scope. */
  remove: async (scope: Scope, name: string): Promise<void> => {
    assertOperator(scope)
    const { deletedCount } = await eventTypes.deleteOne({ _id: name })
    await catalog.announceChange()
    if (deletedCount === 0) throw new NotFound('event type')
  },

  /**
   * Checks an event before it is published: its type is in the catalog, and its data match the type's schema.
   * @throws InvalidInput at `[...loc, "type"]`, or at `[...loc, "data", …]` with the place inside of the data.
   */
  validateData: async (
    _scope: Scope,
    type: string,
    data: unknown,
    loc: JsonPath = ['body'],
  ): Promise<void> => {
    const entry = (await catalog.current()).get(type)
    if (!entry) throw InvalidInput.at([...loc, 'type'], 'There is no such event type.', 'unknown_event_type')
    const wrong = entry.validator()?.(data)
    if (wrong) throw InvalidInput.at([...loc, 'data', ...wrong.path], wrong.msg, wrong.type)
  },

  /**
   * Checks what an endpoint wants to subscribe to; what it is subscribed to already (`previous`) it may keep.
   * @throws InvalidInput at `[...loc, index]`
   */
  assertSubscribable: async (
    _scope: Scope,
    patterns: readonly string[],
    previous: readonly string[] = [],
    loc: JsonPath = ['body', 'events'],
  ): Promise<void> => {
    const entries = await catalog.current()
    const errors = patterns.flatMap((pattern, index): InputProblem[] => {
      const refusal = previous.includes(pattern) ? undefined : refusalOf(pattern, entries.get(pattern))
      return refusal ? [{ loc: [...loc, index], ...refusal }] : []
    })
    if (errors.length > 0) throw new InvalidInput(errors)
  },
})

export type EventTypes = ReturnType<typeof createEventTypes>
