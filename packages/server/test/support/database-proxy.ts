import { connect, createServer, type Socket } from 'node:net'
import { databaseUri } from './database.ts'

export interface DatabaseProxy extends AsyncDisposable {
  /** The database of that name, by way of the proxy. */
  uri: (database: string) => string
  /**
   * Ends all connections; new ones are refused, as by a database that is down, or accepted and dropped, as by a balancer
   * with nothing behind it.
   */
  cut: (others: 'refused' | 'dropped') => Promise<void>
  /** Lets connections through again. */
  mend: () => Promise<void>
}

/** A way to the database under test that can be cut. */
export const startDatabaseProxy = async (): Promise<DatabaseProxy> => {
  const target = new URL(databaseUri(''))
  const sockets = new Set<Socket>()
  let dropping = false
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer(downstream => {
    if (dropping) return void downstream.destroy()
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
  const listen = (on: number) => new Promise<void>(resolve => server.listen(on, '127.0.0.1', resolve))
  await listen(0)
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
    cut: async others => {
      dropping = others === 'dropped'
      const closed = dropping || new Promise(resolve => server.close(resolve))
      endAll()
      await closed
    },
    mend: async () => {
      dropping = false
      if (!server.listening) await listen(port)
    },
    [Symbol.asyncDispose]: async () => {
      endAll()
      if (server.listening) await new Promise(resolve => server.close(resolve))
    },
  }
}
