import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

test('keeps a connection for the next delivery', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  await using sender = startSender()
  for (let i = 0; i < 5; i++) await sender.to(receiver.url)
  expect(receiver.requests.map(({ connection }) => connection)).toEqual([1, 1, 1, 1, 1])
})

test('opens as many connections as there are attempts at once, and uses them again', async () => {
  const atOnce = 320
  const waiting: (() => void)[] = []
  await using receiver = await startRawReceiver(socket => {
    waiting.push(() => socket.write(answer('200 OK')))
    if (waiting.length === atOnce) for (const reply of waiting.splice(0)) reply()
  })
  await using sender = startSender()
  for (let round = 0; round < 2; round++) {
    const results = await Promise.all(Array.from({ length: atOnce }, () => sender.to(receiver.url)))
    expect(results.every(({ statusCode }) => statusCode === 200)).toBe(true)
  }
  expect(receiver.connections()).toBe(atOnce)
})

test('closes a connection that stays idle', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  await using sender = startSender({ keepAliveMs: 30 })
  await sender.to(receiver.url)
  expect(receiver.open()).toBe(1)
  await expect.poll(() => receiver.open()).toBe(0)
  expect(await sender.to(receiver.url)).toMatchObject({ statusCode: 200 })
  expect(receiver.connections()).toBe(2)
})

test('a receiver that ends each connection gets a new one each time', async () => {
  await using receiver = await startRawReceiver(socket =>
    socket.end(answer('200 OK', 'bye', ['connection: close'])),
  )
  await using sender = startSender()
  for (let i = 0; i < 5; i++)
    expect(await sender.to(receiver.url)).toMatchObject({ statusCode: 200, error: null })
  expect(receiver.connections()).toBe(5)
})

test('a kept connection that is closed under the request is replaced, once', async () => {
  await using receiver = await startRawReceiver((socket, { number }) => {
    if (number === 2) socket.resetAndDestroy()
    else socket.write(answer('200 OK'))
  })
  await using sender = startSender()
  await sender.to(receiver.url)
  expect(await sender.to(receiver.url)).toMatchObject({ statusCode: 200, error: null })
  expect(receiver.requests.map(({ connection }) => connection)).toEqual([1, 1, 2])
  expect(receiver.requests.at(-1)?.body).toBe('{"type":"ping"}')
})

test('a new connection that is closed under the request is a failed attempt', async () => {
  await using receiver = await startRawReceiver(socket => socket.resetAndDestroy())
  await using sender = startSender()
  expect(await sender.to(receiver.url)).toMatchObject({ error: 'connection_reset' })
  expect(receiver.requests).toHaveLength(1)
})

test('a failure that came with an answer is not repeated', async () => {
  await using receiver = await startRawReceiver((socket, { number }) => {
    if (number === 1) socket.write(answer('200 OK'))
    else socket.end(answer('200 OK', 'part', ['content-length: 99']))
  })
  await using sender = startSender()
  await sender.to(receiver.url)
  expect(await sender.to(receiver.url)).toMatchObject({ statusCode: 200, error: 'connection_reset' })
  expect(receiver.requests).toHaveLength(2)
})

test('a port where nothing listens is refused', async () => {
  const receiver = await startRawReceiver(() => {})
  await receiver[Symbol.asyncDispose]()
  await using sender = startSender()
  expect(await sender.to(receiver.url)).toMatchObject({ error: 'connection_refused', statusCode: null })
})
