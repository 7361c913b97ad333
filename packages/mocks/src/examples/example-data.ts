import type { Catalog } from '../catalog/catalog.ts'
import type { JsonObject } from '../generated/types.gen.ts'

/** Makes up data for an event of a type of the catalog. @throws TypeError – when it cannot. */
export type ExampleData = ((type: string) => Promise<JsonObject>) & { reset: () => void }

/** How often a schema that is hard to satisfy is tried. */
const TRIES = 20

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Data by a type's schema, other data each time and the same in every run with the same seed; without a schema it is the
 * type's example, or an empty object.
 */
export const createExampleData = (catalog: Catalog, seed: number): ExampleData => {
  let made = 0

  const fromSchema = async (type: string, schema: JsonObject): Promise<JsonObject | undefined> => {
    const { generateData } = await import('#generate-data')
    for (let tries = 0; tries < TRIES; tries += 1) {
      made += 1
      const data = generateData(schema, seed + made)
      if (isObject(data) && catalog.check({ type, data }, []).length === 0) return data
    }
    return undefined
  }

  const make = async (type: string): Promise<JsonObject> => {
    const eventType = catalog.find(type)
    if (!eventType) throw new TypeError(`${type}: ${catalog.unknown}`)
    const { schema, example } = eventType
    const data = schema ? await fromSchema(type, schema) : undefined
    if (data) return data
    if (!schema || example) return structuredClone(example ?? {})
    throw new TypeError(
      `No data could be made up by the schema of ${type}: give it an example, or pass the data.`,
    )
  }

  return Object.assign(make, {
    reset: () => {
      made = 0
    },
  })
}
