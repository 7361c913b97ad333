import type { Collection, Document } from 'mongodb'
import type { Model } from 'mongoose'

/** The driver's own view of a model's collection, for paths where documents come by the thousand: rows as they are stored. */
export const rowsIn = <Row extends Document>(model: Model<Row>): Collection<Row> =>
  model.db.getClient().db(model.db.name).collection<Row>(model.collection.name)
