import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseUnparsed } from './refuse-unparsed.ts'

const server = createServer((_request, response) => void response.end('answered'))
refuseUnparsed(server)
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

const send = async (bytes: string): Promise<{ head: string; body: string }> => {
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  socket.write(bytes)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  return { head, body }
}

const get = (headers: string): string => `GET / HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n\r\n`

test.each([
  ['what is not HTTP', 'hello\r\n\r\n', 400, 'malformed_request'],
  ['two lengths', get('content-length: 3\r\ncontent-length: 4'), 400, 'malformed_request'],
  ['a flood of headers', get(`x: ${'a'.repeat(40_000)}`), 431, 'headers_too_large'],
  ['an expectation that nobody meets', get('expect: tea\r\nconnection: close'), 417, 'expectation_failed'],
])('%s is refused as a problem with an id', async (_what, bytes, status, code) => {
  const { head, body } = await send(bytes)
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\S`))
  expect(head).toMatch(/\r\ncontent-type: application\/problem\+json(\r\n|$)/i)
  const requestId = /\r\nx-request-id: ([\w-]+)/i.exec(head)?.[1]
  expect(JSON.parse(body)).toMatchObject({ status, code, requestId, type: `urn:posthorn:problem:${code}` })
})

test('100-continue is met', async () => {
  const { head } = await send(get('expect: 100-continue\r\nconnection: close'))
  expect(head).toMatch(/^HTTP\/1\.1 100 Continue/)
})
