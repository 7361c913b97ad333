import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

export interface ReceivedRequest {
  head: string
  body: string
  /** Which connection it came on, from 1. */
  connection: number
  /** Which request of all it is, from 1. */
  number: number
}

export interface RawReceiver extends AsyncDisposable {
  url: string
  port: number
  requests: ReceivedRequest[]
  /** How many connections are open now. */
  open(): number
  /** How many connections there have been. */
  connections(): number
  closeConnections(): void
}

/** Cuts a complete request off the front of what has been read, if there is one. */
const cutRequest = (read: Buffer): { head: string; body: string; rest: Buffer } | undefined => {
  const end = read.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = read.toString('latin1', 0, end)
  const bodyStart = end + 4
  const bodyEnd = bodyStart + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (read.length < bodyEnd) return undefined
  return { head, body: read.toString('utf8', bodyStart, bodyEnd), rest: read.subarray(bodyEnd) }
}

/** A receiver on loopback that answers with whatever bytes a test writes to the socket. */
export const startRawReceiver = async (
  onRequest: (socket: Socket, request: ReceivedRequest) => void,
  tls?: TlsOptions,
): Promise<RawReceiver> => {
  const requests: ReceivedRequest[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const serve = (socket: Socket): void => {
    const connection = ++connections
    let read: Buffer = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', chunk => {
      read = Buffer.concat([read, chunk])
      for (let cut = cutRequest(read); cut !== undefined; cut = cutRequest(read)) {
        read = cut.rest
        const request = { head: cut.head, body: cut.body, connection, number: requests.length + 1 }
        requests.push(request)
        onRequest(socket, request)
      }
    })
  }
  const server: Server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const closeConnections = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/hooks?a=1`,
    port,
    requests,
    open: () => sockets.size,
    connections: () => connections,
    closeConnections,
    async [Symbol.asyncDispose]() {
      closeConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** An answer as bytes; its length is declared unless the headers say otherwise. */
export const answer = (status: string, body = '', headers: string[] = []): string => {
  const declared = headers.some(header => /^(content-length|transfer-encoding)/i.test(header))
  const lines = [`HTTP/1.1 ${status}`, ...headers, ...(declared ? [] : [`content-length: ${body.length}`])]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}
