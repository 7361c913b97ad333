import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

test('sends the body byte for byte, with the headers it was given and its own', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  await using sender = startSender()
  await sender.to(receiver.url, { headers: { 'webhook-id': 'evt_1', 'x-shop': 'Café' } })
  const [request] = receiver.requests
  expect(request?.head.split('\r\n')).toEqual([
    'POST /hooks?a=1 HTTP/1.1',
    `host: 127.0.0.1:${receiver.port}`,
    'connection: keep-alive',
    'user-agent: Posthorn/test',
    'accept-encoding: identity',
    'webhook-id: evt_1',
    'x-shop: Café',
    'content-length: 15',
  ])
  expect(request?.body).toBe('{"type":"ping"}')
})

test('reports status, headers and body of the answer', async () => {
  await using receiver = await startRawReceiver(socket =>
    socket.write(answer('201 Created', 'thanks', ['X-One: 1', 'Set-Cookie: a', 'set-cookie: b'])),
  )
  await using sender = startSender({ now: () => 1_700_000_000_000 })
  const result = await sender.to(receiver.url)
  expect(result).toEqual({
    statusCode: 201,
    error: null,
    detail: null,
    startedAt: new Date(1_700_000_000_000),
    durationMs: expect.any(Number),
    responseHeaders: { 'x-one': '1', 'set-cookie': 'a, b', 'content-length': '6' },
    responseBody: Buffer.from('thanks'),
    truncated: false,
    retryAfterMs: null,
  })
  expect(Number.isInteger(result.durationMs)).toBe(true)
})

test.each([
  ['204 No Content'],
  ['301 Moved Permanently', 'location: /elsewhere'],
  ['307 Temporary Redirect', 'location: /elsewhere'],
  ['410 Gone'],
  ['500 Oops'],
  ['999 Odd'],
])('records %s as it came and follows nothing', async (status, ...headers) => {
  await using receiver = await startRawReceiver(socket => socket.write(answer(status, '', headers)))
  await using sender = startSender()
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ statusCode: Number(status.slice(0, 3)), error: null })
  expect(result.responseBody?.length).toBe(0)
  expect(receiver.requests).toHaveLength(1)
})

test('never decompresses', async () => {
  const zipped = '\x1f\x8b\x08 not even gzip'
  await using receiver = await startRawReceiver(socket =>
    socket.write(answer('200 OK', zipped, ['content-encoding: gzip']), 'latin1'),
  )
  await using sender = startSender()
  expect((await sender.to(receiver.url)).responseBody?.toString('latin1')).toBe(zipped)
})

test('waits out informational answers', async () => {
  await using receiver = await startRawReceiver(socket => {
    socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answer('200 OK', 'ok')}`)
  })
  await using sender = startSender()
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ statusCode: 200, error: null })
  expect(result.responseHeaders).not.toHaveProperty('link')
})

test('reads Retry-After of 429 and 503 only', async () => {
  const statuses = ['429 Slow down', '503 Later', '500 Oops']
  await using receiver = await startRawReceiver((socket, { number }) =>
    socket.write(answer(statuses[number - 1] ?? '', '', ['Retry-After: 7'])),
  )
  await using sender = startSender()
  const waits: (number | null)[] = []
  for (const _ of statuses) waits.push((await sender.to(receiver.url)).retryAfterMs)
  expect(waits).toEqual([7_000, 7_000, null])
})

test('settles what is under way when it is closed, and sends nothing afterwards', async () => {
  const arrived = Promise.withResolvers<void>()
  await using receiver = await startRawReceiver(() => arrived.resolve())
  const sender = startSender()
  const pending = sender.to(receiver.url)
  await arrived.promise
  await sender[Symbol.asyncDispose]()
  expect(await pending).toMatchObject({
    statusCode: null,
    error: 'connection_error',
    detail: 'stopped by the sender',
  })
  expect(await sender.to(receiver.url)).toMatchObject({ error: 'connection_error' })
  expect(receiver.requests).toHaveLength(1)
})

test('an attempt with a header that cannot be sent fails without a request', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  await using sender = startSender()
  const result = await sender.to(receiver.url, { headers: { 'x-evil': 'a\r\nx-injected: 1' } })
  expect(result).toMatchObject({ statusCode: null, error: 'connection_error' })
  expect(receiver.requests).toHaveLength(0)
})
