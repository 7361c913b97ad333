import type { Collection, Document } from 'mongodb'
import type { Model } from 'mongoose'

const collections = new WeakMap<object, unknown>()

/** The driver's own view of a model's collection, for paths where documents come by the thousand: rows as they are stored. */
export const rowsIn = <Row extends Document>(model: Model<Row>): Collection<Row> => {
  // What is kept for a model was made for it, which a map of all models cannot say.
  const known = collections.get(model) as Collection<Row> | undefined
  if (known) return known
  const made = model.db.getClient().db(model.db.name).collection<Row>(model.collection.name)
  collections.set(model, made)
  return made
}
