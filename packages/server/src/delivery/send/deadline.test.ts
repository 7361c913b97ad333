import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startDeafHost } from './testing/deaf-host.ts'
import { pem, startSender } from './testing/start-sender.ts'

const timeoutMs = 60

/** Writes a byte every few milliseconds for as long as the connection lasts. */
const drip = (socket: Socket): void => {
  const timer = setInterval(() => socket.write('x'), 5)
  socket.on('close', () => clearInterval(timer))
}

test.each<[string, (socket: Socket) => void, number | null, RegExp]>([
  ['says nothing', () => {}, null, /before it answered/],
  [
    'drips its status line',
    socket => (socket.write('HTTP/1.1 200 '), drip(socket)),
    null,
    /before it answered/,
  ],
  [
    'drips its headers',
    socket => (socket.write('HTTP/1.1 200 OK\r\n'), drip(socket)),
    null,
    /before it answered/,
  ],
  [
    'drips its body',
    socket => (socket.write(answer('200 OK', '', ['content-length: 9999'])), drip(socket)),
    200,
    /in the middle of its answer/,
  ],
  [
    'never ends its chunks',
    socket => void socket.write(answer('200 OK', '', ['transfer-encoding: chunked'])),
    200,
    /in the middle of its answer/,
  ],
  [
    'only ever announces an answer',
    socket => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50)),
    null,
    /before it answered/,
  ],
])('a receiver that %s is given up at the deadline', async (_, hostile, statusCode, detail) => {
  await using receiver = await startRawReceiver(hostile)
  await using sender = startSender()
  const result = await sender.to(receiver.url, { timeoutMs })
  expect(result).toMatchObject({ error: 'timeout', statusCode })
  expect(result.detail).toMatch(detail)
  expect(result.durationMs).toBeGreaterThanOrEqual(timeoutMs - 2)
  expect(result.durationMs).toBeLessThan(timeoutMs * 10)
  await expect.poll(() => receiver.open()).toBe(0)
})

test('covers the lookup of the host name', async () => {
  await using sender = startSender({}, { resolve: () => new Promise(() => {}) })
  const result = await sender.to('http://slow-dns.example/', { timeoutMs })
  expect(result).toMatchObject({ error: 'timeout', statusCode: null })
  expect(result.detail).toContain('host name was looked up')
})

test('covers the connection', async () => {
  await using host = await startDeafHost()
  await using sender = startSender()
  const result = await sender.to(host.url, { timeoutMs })
  expect(result).toMatchObject({ error: 'timeout', statusCode: null })
  expect(result.detail).toContain('while connecting')
})

test('covers the TLS handshake', async () => {
  await using receiver = await startRawReceiver(() => {})
  await using sender = startSender({ certificateAuthorities: pem('authority.pem') })
  const result = await sender.to(receiver.url.replace('http:', 'https:'), { timeoutMs })
  expect(result).toMatchObject({ error: 'timeout', statusCode: null })
  expect(result.detail).toContain('TLS handshake')
  await expect.poll(() => receiver.open()).toBe(0)
})

test('a receiver that hangs holds up no other attempt to the same host', async () => {
  await using receiver = await startRawReceiver((socket, { head }) => {
    if (head.startsWith('POST /quick')) socket.write(answer('200 OK'))
  })
  await using sender = startSender()
  const hanging = Array.from({ length: 100 }, () => sender.to(receiver.url, { timeoutMs: 1_200 }))
  const quick = await sender.to(new URL('/quick', receiver.url).href, { timeoutMs: 1_100 })
  expect(quick).toMatchObject({ statusCode: 200, error: null })
  expect(new Set((await Promise.all(hanging)).map(({ error }) => error))).toEqual(new Set(['timeout']))
})
