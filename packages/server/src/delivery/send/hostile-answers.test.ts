import type { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { ErrorClass } from './error-class.ts'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

type Case = [what: string, answer: (socket: Socket) => void, error: ErrorClass, statusCode?: number]

const write = (bytes: string) => (socket: Socket) => void socket.write(bytes)
const end = (bytes: string) => (socket: Socket) => void socket.end(bytes)

const cases: Case[] = [
  ['resets the connection', socket => void socket.resetAndDestroy(), 'connection_reset'],
  ['closes without a word', end(''), 'connection_reset'],
  ['closes inside of the head', end('HTTP/1.1 200 OK\r\nx-a: '), 'connection_reset'],
  [
    'closes inside of the body',
    end(answer('200 OK', 'part', ['content-length: 99'])),
    'connection_reset',
    200,
  ],
  [
    'closes inside of the last body of a connection',
    end(answer('200 OK', 'part', ['connection: close', 'content-length: 99'])),
    'connection_reset',
    200,
  ],
  [
    'closes inside of a chunked body',
    end(answer('200 OK', '9\r\npart', ['transfer-encoding: chunked'])),
    'connection_reset',
    200,
  ],
  ['speaks HTTP/0.9', end('<html>hello</html>'), 'invalid_response'],
  ['speaks another protocol', write('220 mail.example ESMTP\r\n'), 'invalid_response'],
  ['speaks HTTP/2', write('HTTP/2 200\r\n\r\n'), 'invalid_response'],
  ['answers 000', write('HTTP/1.1 000 Nothing\r\n\r\n'), 'invalid_response'],
  ['answers 099', write('HTTP/1.1 099 Low\r\n\r\n'), 'invalid_response'],
  ['answers 20', write('HTTP/1.1 20 Short\r\n\r\n'), 'invalid_response'],
  ['answers 2000', write('HTTP/1.1 2000 Long\r\n\r\n'), 'invalid_response'],
  ['answers 101', write('HTTP/1.1 101 Switch\r\n\r\n'), 'invalid_response'],
  [
    'upgrades',
    write('HTTP/1.1 101 Switch\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    'invalid_response',
  ],
  ['asks to go on', write('HTTP/1.1 100 Continue\r\n\r\n'), 'invalid_response'],
  ['floods with one header', write(`HTTP/1.1 200 OK\r\nx: ${'f'.repeat(70_000)}`), 'invalid_response'],
  [
    'floods with many headers',
    write(`HTTP/1.1 200 OK\r\n${'x-a: bcdef\r\n'.repeat(5_000)}`),
    'invalid_response',
  ],
  [
    'declares two lengths',
    write(answer('200 OK', '', ['content-length: 0', 'content-length: 5'])),
    'invalid_response',
  ],
  ['declares a length below zero', write(answer('200 OK', '', ['content-length: -1'])), 'invalid_response'],
  [
    'declares a length and chunks',
    write(answer('200 OK', '0\r\n\r\n', ['content-length: 5', 'transfer-encoding: chunked'])),
    'invalid_response',
  ],
  [
    'sends a broken chunk',
    write(answer('200 OK', 'zz\r\n', ['transfer-encoding: chunked'])),
    'invalid_response',
    200,
  ],
  ['puts NUL into a header', write('HTTP/1.1 200 OK\r\nx: \0\r\n\r\n'), 'invalid_response'],
]

describe('a receiver that', () => {
  test.each(cases)('%s fails its attempt and disturbs no other', async (_, hostile, error, statusCode) => {
    await using receiver = await startRawReceiver((socket, { number }) => {
      if (number === 2) hostile(socket)
      // A connection that was used before gets a second chance, so the third request is hostile too.
      else if (number === 3) hostile(socket)
      else socket.write(answer('200 OK', 'fine'))
    })
    await using sender = startSender()
    await sender.to(receiver.url)
    const result = await sender.to(receiver.url)
    expect(result).toMatchObject({ error, statusCode: statusCode ?? null })
    expect(result.detail).toMatch(/^[a-z][ -~]{9,119}$/)
    const next = [await sender.to(receiver.url), await sender.to(receiver.url)]
    expect(next.at(-1)).toMatchObject({ statusCode: 200, error: null })
    expect(next.at(-1)?.responseBody?.toString()).toBe('fine')
  })
})

test.each(['000', '099', '101'])('says which status it was that cannot be: %s', async status => {
  await using receiver = await startRawReceiver(write(`HTTP/1.1 ${status} Odd\r\n\r\n`))
  await using sender = startSender()
  expect((await sender.to(receiver.url)).detail).toBe(`answered with status ${Number(status)}`)
})

test('headers named after what objects have are kept as any other', async () => {
  await using receiver = await startRawReceiver(socket =>
    socket.write(answer('200 OK', '', ['constructor: 1', '__proto__: 2', 'toString: 3'])),
  )
  await using sender = startSender()
  const { responseHeaders } = await sender.to(receiver.url)
  expect(Object.entries(responseHeaders)).toEqual(
    expect.arrayContaining([
      ['constructor', '1'],
      ['tostring', '3'],
    ]),
  )
  expect(Object.getPrototypeOf(responseHeaders)).toBe(Object.prototype)
})

test('what comes after an answer never becomes the answer to the next request', async () => {
  await using receiver = await startRawReceiver((socket, { number }) => {
    const extra = number === 1 ? 'surplus' : ''
    socket.write(answer('200 OK', `answer ${number}${extra}`, ['content-length: 8']))
  })
  await using sender = startSender()
  await sender.to(receiver.url)
  const second = await sender.to(receiver.url)
  expect(second).toMatchObject({ statusCode: 200, error: null })
  expect(second.responseBody?.toString()).toBe(`answer ${receiver.requests.length}`)
})
