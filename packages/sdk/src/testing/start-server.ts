import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reply } from './replies.ts'

export { ok, problem, type Reply } from './replies.ts'

export interface Received {
  method: string
  /** Path and query exactly as they came over the wire. */
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** A real server on loopback that answers with the replies in turn, the last one again and again. */
export async function startServer(...replies: Reply[]) {
  const received: Received[] = []
  const server = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req.setEncoding('utf8')) body += chunk
    const reply = replies[Math.min(received.length, replies.length - 1)]
    received.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body })
    if (reply === 'silence') return
    if (typeof reply === 'function') return reply(res)
    res.writeHead(reply?.status ?? 500, { 'content-type': 'application/json', ...reply?.headers })
    res.end(reply?.json === undefined ? '' : JSON.stringify(reply.json))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
