import { randomBytes } from 'node:crypto'
import mongoose, { type Connection, type ConnectOptions } from 'mongoose'
import { databaseUri } from './database.ts'

/** A connection to an empty database of its own, which is dropped when disposed of. */
export const openDatabase = async (
  options: ConnectOptions = {},
  uriOf = databaseUri,
): Promise<AsyncDisposable & { connection: Connection }> => {
  const uri = uriOf(`test_${randomBytes(6).toString('hex')}`)
  const connection = await mongoose.createConnection(uri, { autoIndex: false, ...options }).asPromise()
  return {
    connection,
    [Symbol.asyncDispose]: async () => {
      await connection.dropDatabase()
      await connection.close()
    },
  }
}
