import type { Model } from 'mongoose'
import { createFreshCache } from '../fresh-cache.ts'
import { compileValidator, type DataValidator } from './data-validator.ts'
import type { CatalogRow, EventTypeRow } from './event-type-model.ts'

export interface CatalogEntry {
  name: string
  archived: boolean
  /** Undefined when the type has no schema. Compiled on first use. */
  validator: () => DataValidator | undefined
}

export interface Catalog {
  /** The event types by name, as they were at most a second ago, and with every change made in this process. */
  current(): Promise<ReadonlyMap<string, CatalogEntry>>
  /** To be called after a change is stored: makes all processes read anew. */
  announceChange(): Promise<void>
}

interface Loaded {
  version: number
  loadedAt: number
  entries: ReadonlyMap<string, CatalogEntry>
}

const ROW = 'event-types'
/** In case that a process stored a change and died before it announced it. */
const RELOAD_MS = 30_000

/** The catalog in memory; whether it changed is seen by a version, read about once a second while the catalog is used. */
export const createCatalog = (
  eventTypes: Model<EventTypeRow>,
  versions: Model<CatalogRow>,
  now: () => number = () => performance.now(),
): Catalog => {
  let loaded: Loaded | undefined
  let validators = new Map<string, DataValidator>()

  const entryOf = ({ _id, archived, schemaJson }: EventTypeRow): CatalogEntry => ({
    name: _id,
    archived,
    validator: () => {
      if (schemaJson === null) return undefined
      const validator = validators.get(schemaJson) ?? compileValidator(schemaJson)
      validators.set(schemaJson, validator)
      return validator
    },
  })

  const load = async (): Promise<Loaded> => {
    const loadedAt = now()
    // The version before the rows, so that the rows are never older than it says.
    const version = (await versions.findById(ROW).lean<CatalogRow>())?.version ?? 0
    if (loaded?.version === version && loadedAt - loaded.loadedAt < RELOAD_MS) return loaded
    const fields = { archived: 1, schemaJson: 1 }
    const rows = await eventTypes.find({}, fields).lean<EventTypeRow[]>()
    const schemas = new Set(rows.map(row => row.schemaJson))
    validators = new Map([...validators].filter(([schemaJson]) => schemas.has(schemaJson)))
    loaded = { version, loadedAt, entries: new Map(rows.map(row => [row._id, entryOf(row)])) }
    return loaded
  }
  const cache = createFreshCache(load, { now })

  return {
    current: async () => (await cache.get(ROW))?.entries ?? new Map<string, CatalogEntry>(),
    announceChange: async () => {
      await versions.updateOne({ _id: ROW }, { $inc: { version: 1 } }, { upsert: true })
      cache.forget(ROW)
    },
  }
}
