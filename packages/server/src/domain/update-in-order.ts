import type { Document, Filter, UpdateFilter } from 'mongodb'
import type { Model } from 'mongoose'
import { rowsIn } from './rows-in.ts'

/** A change of one row, which is named by its id; more in the filter may spare it. */
export interface RowUpdate<Row> {
  filter: Filter<Row> & { _id: string }
  update: UpdateFilter<Row>
}

/**
 * Updates rows one by one in the order of their ids. Where a write locks each row that it touches until it ends, two that
 * take the same rows in different orders would wait for each other. `upsert` makes rows that are not there.
 */
export const updateInOrder = async <Row extends Document>(
  model: Model<Row>,
  updates: readonly RowUpdate<Row>[],
  { upsert = false } = {},
): Promise<void> => {
  if (updates.length === 0) return
  await rowsIn(model).bulkWrite(
    updates
      .toSorted(({ filter: a }, { filter: b }) => Number(a._id > b._id) - Number(a._id < b._id))
      .map(({ filter, update }) => ({ updateOne: { filter, update, upsert } })),
    { ordered: false },
  )
}
