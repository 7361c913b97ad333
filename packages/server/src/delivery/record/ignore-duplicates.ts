import { MongoBulkWriteError } from 'mongodb'

const DUPLICATE_KEY = 11000

/** For rows with ids of their own that are written again: those that are there already are as they should be. */
export const ignoreDuplicates = async (write: Promise<unknown>): Promise<void> => {
  try {
    await write
  } catch (error) {
    const errors = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : []
    if (errors.length === 0 || errors.some(({ code }) => code !== DUPLICATE_KEY)) throw error
  }
}
