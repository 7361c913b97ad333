import { connect, createServer, type Socket } from 'node:net'
import { databaseUri } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import { firstHalf } from './first-half.ts'
import { createSplitter, readRequest, type Request, requestIdOf, respondsTo } from './wire-messages.ts'

export interface Hold {
  /** Resolves when so many messages have been held. */
  caught: (count?: number) => Promise<void>
  /** Lets what is held go on, and holds nothing more. */
  release: () => void
}

export interface WireProxy extends AsyncDisposable {
  /** The database of that name, by way of the proxy. */
  uri: (database: string) => string
  /** Keeps matching requests from the database, or with `answers` the database's answers to them from the client. */
  hold: (matches: (request: Request) => boolean, what?: 'requests' | 'answers') => Hold
  /** Lets the first half of each matching bulk of writes through, and keeps the database's answers to it from the client. */
  halve: (matches: (request: Request) => boolean) => Hold
  /** Lets nothing through in either direction until released; connections stay open. */
  stall: () => Hold
  /** Delays every message by so many milliseconds; 0 ends it. */
  slow: (ms: number) => void
  /** Ends all connections and refuses new ones, as a database that is away does. */
  cut: () => void
  mend: () => void
}

interface Gate {
  what: 'requests' | 'answers' | 'both'
  isHalving: boolean
  matches: (request: Request) => boolean
  held: number
  opened: Promise<void>
}

/** Something a message passes on its way, with what was asked. */
type Pass = (direction: 'requests' | 'answers', request: Request) => Promise<void>

/** What of a request goes on. */
type Trim = (request: Request) => Buffer

/** Joins two sockets so that each message passes the gates in its order. */
const join = (downstream: Socket, upstream: Socket, pass: Pass, trim: Trim): void => {
  const asked = new Map<number, Request>()
  const relay = (from: Socket, to: Socket, handle: (message: Buffer) => Promise<Buffer>): void => {
    const split = createSplitter()
    let last = Promise.resolve()
    from.on('data', chunk => {
      for (const message of split(chunk)) {
        last = last.then(() => handle(message)).then(passed => void (to.destroyed || to.write(passed)))
      }
    })
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
  }
  relay(downstream, upstream, async message => {
    const request = readRequest(message)
    asked.set(requestIdOf(message), request)
    await pass('requests', request)
    return trim(request)
  })
  relay(upstream, downstream, async message => {
    const request = asked.get(respondsTo(message))
    asked.delete(respondsTo(message))
    if (request) await pass('answers', request)
    return message
  })
}

/** A way to the database that understands what passes it: any request or answer can be held, delayed, or cut off. */
export const startWireProxy = async (): Promise<WireProxy> => {
  const target = new URL(databaseUri(''))
  const sockets = new Set<Socket>()
  const gates = new Set<Gate>()
  let isCut = false
  let delayMs = 0

  const pass: Pass = async (direction, request) => {
    if (delayMs > 0) await new Promise(resolve => setTimeout(resolve, delayMs))
    for (const gate of gates) {
      if ((gate.what !== direction && gate.what !== 'both') || !gate.matches(request)) continue
      gate.held += 1
      await gate.opened
    }
  }

  const trim: Trim = request => {
    const isHalved = [...gates].some(gate => gate.isHalving && gate.matches(request))
    return isHalved ? firstHalf(request.bytes) : request.bytes
  }

  const addGate = (what: Gate['what'], matches: Gate['matches'], isHalving = false): Hold => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const gate: Gate = { what, isHalving, matches, held: 0, opened: promise }
    gates.add(gate)
    return {
      caught: async (count = 1) => {
        await eventually(async () => gate.held >= count, `${count} held messages`)
      },
      release: () => {
        gates.delete(gate)
        resolve()
      },
    }
  }

  const server = createServer(downstream => {
    if (isCut) return void downstream.destroy()
    const upstream = connect(Number(target.port || 27_017), target.hostname)
    for (const socket of [downstream, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('close', () => sockets.delete(socket))
    }
    join(downstream, upstream, pass, trim)
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
    hold: (matches, what = 'requests') => addGate(what, matches),
    halve: matches => addGate('answers', matches, true),
    stall: () => addGate('both', () => true),
    slow: ms => {
      delayMs = ms
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
