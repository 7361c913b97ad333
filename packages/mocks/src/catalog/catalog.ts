import type { EventType, InputError } from '../generated/types.gen.ts'
import type { JsonPath } from '../spec/input-errors.ts'
import type { Check } from '../spec/schema-check.ts'
import { acceptEntry, type CatalogEntry } from './accept-entry.ts'

export interface Catalog {
  /** By name. */
  readonly eventTypes: readonly EventType[]
  find(name: string): EventType | undefined
  /** What is wrong with an event of this type, under `loc`. */
  check(event: { type: string; data: unknown }, loc: JsonPath): InputError[]
  /** What to say of a type that is not there. */
  unknown: string
}

const byName = (a: EventType, b: EventType): number => (a.name < b.name ? -1 : 1)

/** @throws TypeError – for an entry that the platform would refuse; the message names it. */
export const createCatalog = (entries: readonly (string | CatalogEntry)[], at: Date): Catalog => {
  const eventTypes = new Map<string, EventType>()
  const checks = new Map<string, Check>()
  for (const entry of entries) {
    const { eventType, check } = acceptEntry(typeof entry === 'string' ? { name: entry } : entry, at)
    const { name } = eventType
    if (eventTypes.has(name)) throw new TypeError(`catalog: ${name} is there twice`)
    eventTypes.set(name, eventType)
    if (check) checks.set(name, check)
  }
  const names = [...eventTypes.keys()].join(', ') || 'nothing'
  const unknown = `There is no such event type. The mock's catalog has ${names.slice(0, 1000)}.`

  return {
    eventTypes: [...eventTypes.values()].toSorted(byName),
    find: name => eventTypes.get(name),
    check: ({ type, data }, loc) =>
      eventTypes.has(type)
        ? (checks.get(type)?.(data, [...loc, 'data']) ?? [])
        : [{ loc: [...loc, 'type'], msg: unknown, type: 'unknown_event_type' }],
    unknown,
  }
}
