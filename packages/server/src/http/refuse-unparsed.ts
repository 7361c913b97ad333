import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { problem } from './problem.ts'

type Refusal = readonly [status: number, code: string, detail: string]

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large', 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout', 'The request did not come in time.'],
}
const malformed: Refusal = [400, 'malformed_request', 'The request is not HTTP as RFC 9112 has it.']
const unmet: Refusal = [417, 'expectation_failed', 'Nothing but 100-continue can be expected here.']

const answerOf = ([status, code, detail]: Refusal) => {
  const requestId = randomUUID()
  const body = JSON.stringify(problem(status, code, detail, requestId, { enveloped: false }))
  const headers = {
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': requestId,
    connection: 'close',
  }
  return { status, headers, body }
}

const refuseBytes = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable) return void socket.destroy()
  const { status, headers, body } = answerOf(refusals[error.code ?? ''] ?? malformed)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}

const refuseExpectation = (_request: IncomingMessage, response: ServerResponse): void => {
  const { status, headers, body } = answerOf(unmet)
  response.writeHead(status, headers).end(body)
}

/** Answers what Node.js refuses before it is a request, with problem details (RFC 9457) like everything else. */
export const refuseUnparsed = (server: Server): void => {
  server.on('clientError', refuseBytes)
  server.on('checkExpectation', refuseExpectation)
}
