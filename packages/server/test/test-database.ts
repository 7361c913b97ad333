import { randomBytes } from 'node:crypto'
import mongoose, { type Connection } from 'mongoose'

/** An empty database of its own on the server under test; dropped when disposed of. */
export const openTestDatabase = async (): Promise<AsyncDisposable & { connection: Connection }> => {
  const uri = process.env.MONGODB_URI
  if (!uri) throw new Error('Set MONGODB_URI to run the tests that need a database: scripts/mongo prints one')
  const dbName = `test_${randomBytes(6).toString('hex')}`
  const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false }).asPromise()
  return {
    connection,
    [Symbol.asyncDispose]: async () => {
      await connection.dropDatabase()
      await connection.close()
    },
  }
}
