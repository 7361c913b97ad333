import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  /** Path and query exactly as they came over the wire. */
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** What the server does with one request; an answer given as data is sent as JSON. */
export type Reply =
  | { status: number; headers?: Record<string, string>; json?: unknown }
  | ((res: ServerResponse) => void)

/** A real server on loopback that answers with the replies in turn, the last one again and again. */
export async function startServer(...replies: Reply[]) {
  const received: Received[] = []
  const server = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req.setEncoding('utf8')) body += chunk
    const reply = replies[Math.min(received.length, replies.length - 1)]
    received.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body })
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

export const ok = (data: unknown, status = 200): Reply => ({ status, json: { success: true, data } })

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  json: {
    type: `urn:posthorn:problem:${code}`,
    title: code,
    status,
    detail: `It is ${code}.`,
    code,
    requestId: 'req-1',
    success: false,
  },
})
