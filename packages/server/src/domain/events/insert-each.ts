import { type Collection, type Document, MongoBulkWriteError, type OptionalUnlessRequiredId } from 'mongodb'

const DUPLICATE_KEY = 11000

export interface Refused {
  index: number
  /** Whether it was the `_id` that was taken, and not another unique index. */
  idTaken: boolean
}

/**
 * Inserts all documents in one write and says which ones a unique index refused; the others are stored.
 * @throws when anything else went wrong: then nothing is known of any of them.
 */
export const insertEach = async <Row extends Document>(
  collection: Collection<Row>,
  rows: readonly OptionalUnlessRequiredId<Row>[],
): Promise<Refused[]> => {
  if (rows.length === 0) return []
  try {
    await collection.insertMany(rows, { ordered: false })
    return []
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error
    const writeErrors = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors]
    const durable = !error.result.getWriteConcernError()
    const duplicates = writeErrors.length > 0 && writeErrors.every(({ code }) => code === DUPLICATE_KEY)
    if (!durable || !duplicates) throw error
    return writeErrors.map(({ index, errmsg = '' }) => ({ index, idTaken: /\b_id_/.test(errmsg) }))
  }
}
