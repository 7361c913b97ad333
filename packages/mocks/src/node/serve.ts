import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Answers one request. */
export type Answer = (request: Request) => Promise<Response>

const bodyOf = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return chunks.length > 0 ? Buffer.concat(chunks) : undefined
}

/** Repeated headers come as a list, as in the message. */
const headersOf = ({ headersDistinct }: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}

const toRequest = async (message: IncomingMessage, origin: string, signal: AbortSignal): Promise<Request> => {
  const { method = 'GET', url = '/' } = message
  const body = await bodyOf(message)
  const takesBody = method !== 'GET' && method !== 'HEAD'
  return new Request(origin + url, {
    method,
    headers: headersOf(message),
    signal,
    ...(takesBody && body && { body: new Uint8Array(body) }),
  })
}

const write = async (response: Response, to: ServerResponse): Promise<void> => {
  to.writeHead(response.status, Object.fromEntries(response.headers))
  to.end(new Uint8Array(await response.arrayBuffer()))
}

/**
 * Serves a function from `Request` to `Response` over HTTP/1.1. Requests have URLs below `origin()`, whatever the name is
 * under which the server is reached.
 */
export const createHttpServer = (origin: () => string, answer: Answer): Server =>
  createServer(async (message, to) => {
    const gone = new AbortController()
    to.on('close', () => gone.abort())
    try {
      await write(await answer(await toRequest(message, origin(), gone.signal)), to)
    } catch (error) {
      to.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    }
  })
