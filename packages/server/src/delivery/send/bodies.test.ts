import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

/** Writes as fast as the other side reads, for ever. */
const pour = (socket: Socket, chunk: Buffer): void => {
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}

test('keeps the first 16 KiB of a body, and the connection', async () => {
  const body = 'a'.repeat(16_384) + 'b'.repeat(20_000)
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK', body)))
  await using sender = startSender()
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ statusCode: 200, error: null, truncated: true })
  expect(result.responseBody?.equals(Buffer.alloc(16_384, 'a'))).toBe(true)
  await sender.to(receiver.url)
  expect(receiver.connections()).toBe(1)
})

test('a body of exactly what is kept is not truncated', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK', '12345')))
  await using sender = startSender({ maxBodyBytes: 5 })
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ truncated: false, responseBody: Buffer.from('12345') })
})

test('collects a body that comes in pieces', async () => {
  await using receiver = await startRawReceiver(async socket => {
    socket.write(answer('200 OK', '', ['transfer-encoding: chunked']))
    for (const piece of ['one', 'two', 'six']) {
      socket.write(`3\r\n${piece}\r\n`)
      await new Promise(resolve => setImmediate(resolve))
    }
    socket.write('0\r\n\r\n')
  })
  await using sender = startSender({ maxBodyBytes: 7 })
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ responseBody: Buffer.from('onetwos'), truncated: true, error: null })
})

test.each(['200 OK', '500 Oops'])('an endless body is cut off and its status %s decides', async status => {
  await using receiver = await startRawReceiver(socket => {
    socket.write(`HTTP/1.1 ${status}\r\n\r\n`)
    pour(socket, Buffer.alloc(65_536))
  })
  await using sender = startSender()
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ statusCode: Number(status.slice(0, 3)), error: null, truncated: true })
  expect(result.responseBody?.length).toBe(16_384)
  await expect.poll(() => receiver.open()).toBe(0)
})

test('a body that stalls after what is kept is not waited for beyond the deadline', async () => {
  await using receiver = await startRawReceiver(socket =>
    socket.write(answer('200 OK', 'x'.repeat(16_400), ['content-length: 20000'])),
  )
  await using sender = startSender()
  expect(await sender.to(receiver.url, { timeoutMs: 60 })).toMatchObject({
    statusCode: 200,
    error: null,
    truncated: true,
  })
})
