import { connect, createServer, type Socket } from 'node:net'
import { databaseUri } from './database.ts'

export interface DatabaseProxy extends AsyncDisposable {
  /** The database of that name, by way of the proxy. */
  uri: (database: string) => string
  /** Ends all connections and refuses new ones, as a database that is away does. */
  cut: () => void
  /** Lets connections through again. */
  mend: () => void
}

/** A way to the database under test that can be cut. */
export const startDatabaseProxy = async (): Promise<DatabaseProxy> => {
  const target = new URL(databaseUri(''))
  const sockets = new Set<Socket>()
  let isCut = false
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer(downstream => {
    if (isCut) return void downstream.destroy()
    const upstream = connect(Number(target.port || 27_017), target.hostname)
    for (const [from, to] of [
      [downstream, upstream],
      [upstream, downstream],
    ] as const) {
      keep(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    uri: database => {
      const uri = new URL(databaseUri(database))
      uri.host = `127.0.0.1:${port}`
      // Otherwise the driver asks the members of a replica set for their own addresses and goes around the proxy.
      uri.searchParams.set('directConnection', 'true')
      uri.searchParams.delete('replicaSet')
      return uri.href
    },
    cut: () => {
      isCut = true
      endAll()
    },
    mend: () => {
      isCut = false
    },
    [Symbol.asyncDispose]: async () => {
      endAll()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
