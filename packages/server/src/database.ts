import mongoose, { type Connection } from 'mongoose'
import { rejectLostWrites } from './reject-lost-writes.ts'

const SELECTION_MS = 3_000
const SOCKET_MS = 20_000

export const createDatabase = (
  uri: string,
  databaseName: string,
): { connection: Connection; open: () => Promise<void> } => {
  rejectLostWrites()
  const connection = mongoose.createConnection()
  // Without a database a query is refused at once instead of waiting for one. `set` knows nothing of this before it is open.
  Object.assign(connection.config, { bufferCommands: false })
  return {
    connection,
    open: async () => {
      await connection.openUri(uri, {
        dbName: databaseName,
        autoIndex: false,
        autoCreate: false,
        serverSelectionTimeoutMS: SELECTION_MS,
        socketTimeoutMS: SOCKET_MS,
        writeConcern: { w: 'majority', journal: true },
        maxPoolSize: 50,
        ignoreUndefined: true,
      })
    },
  }
}
