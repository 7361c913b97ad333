import { createServer, type IncomingHttpHeaders } from 'node:http'
import { eventually } from './eventually.ts'

export interface ReceivedRequest {
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** Its `webhook-id`. */
  eventId: string
  body: string
  at: number
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** Resolves when the answer may go out. */
  after?: Promise<unknown>
}

export interface Receiver extends AsyncDisposable {
  url: string
  requests: ReceivedRequest[]
  /** Requests of one event. */
  of: (eventId: string) => ReceivedRequest[]
  /** How requests are answered from now on; 200 and nothing else at first. */
  answer: (how: Answer | ((request: ReceivedRequest) => Answer)) => void
  /** Resolves with the requests of an event when there are at least so many. */
  received: (eventId: string, count?: number) => Promise<ReceivedRequest[]>
}

/** A customer's endpoint on loopback, which records what it gets. */
export const startReceiver = async (): Promise<Receiver> => {
  const requests: ReceivedRequest[] = []
  let respond: (request: ReceivedRequest) => Answer = () => ({})
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', async () => {
      const received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        eventId: String(request.headers['webhook-id']),
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
      }
      requests.push(received)
      const { status = 200, headers = {}, body, after } = respond(received)
      await after
      response.writeHead(status, headers).end(body)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const of = (eventId: string) => requests.filter(request => request.eventId === eventId)
  return {
    url: `http://127.0.0.1:${port}/hook`,
    requests,
    of,
    answer: how => {
      respond = typeof how === 'function' ? how : () => how
    },
    received: (eventId, count = 1) =>
      eventually(
        async () => (of(eventId).length >= count ? of(eventId) : undefined),
        `${count} requests of ${eventId}`,
      ),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
