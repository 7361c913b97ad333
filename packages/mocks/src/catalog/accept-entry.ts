import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { EventType } from '../generated/types.gen.ts'
import { type Check, dataCheck } from '../spec/schema-check.ts'

/**
 * An event type for the mock's catalog; a name alone is enough.
 *
 * @example
 * ```ts
 * const entry: CatalogEntry = { name: 'order.paid', schema: { type: 'object', required: ['orderId'] } }
 * ```
 */
export interface CatalogEntry {
  /** Segments of letters, digits, `_` and `-` joined by dots, at most 128 characters; `posthorn.` is reserved. */
  name: string
  description?: string
  /** A JSON Schema (draft 2020-12) that the data of published events must match. */
  schema?: Record<string, unknown>
  /** What a test ping of this type sends; it must match the schema. */
  example?: Record<string, unknown>
  /** Whether new subscriptions to it are refused; false by default. */
  archived?: boolean
}

const NAME = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/

const assertName = (name: string): void => {
  if (NAME.test(name) && name.length <= 128 && !name.startsWith('posthorn.')) return
  throw new TypeError(`catalog: ${JSON.stringify(name)} cannot be the name of an event type`)
}

/** Each schema has a compiler of its own, so that the `$id`s of one are unknown to the others. */
const compile = ({ name, schema }: CatalogEntry): Check | undefined => {
  if (!schema) return undefined
  const ajv = new Ajv2020({ strict: false, logger: false })
  formats.default(ajv)
  try {
    return dataCheck(ajv.compile(schema))
  } catch (cause) {
    throw new TypeError(`catalog: the schema of ${name} is not a JSON Schema of draft 2020-12`, { cause })
  }
}

/** @throws TypeError – for what the platform would refuse. */
export const acceptEntry = (
  entry: CatalogEntry,
  at: Date,
): { eventType: EventType; check: Check | undefined } => {
  const { name, description = null, schema = null, example = null, archived = false } = entry
  assertName(name)
  const check = compile(entry)
  const [wrong] = (example && check?.(example, [])) ?? []
  if (wrong)
    throw new TypeError(
      `catalog: the example of ${name} does not match its schema: ${wrong.loc.join('.')} ${wrong.msg}`,
    )
  const createdAt = at.toISOString()
  return {
    check,
    eventType: { name, description, schema, example, archived, createdAt, updatedAt: createdAt },
  }
}
