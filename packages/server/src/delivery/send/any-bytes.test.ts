import { expect, test } from 'vitest'
import { errorClasses } from './error-class.ts'
import { startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

/** Mulberry32: the same numbers on every run. */
const numbersFrom =
  (seed: number) =>
  (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }

const lines = [
  'HTTP/1.1 200 OK',
  'HTTP/1.1 000 X',
  'HTTP/1.1 204 N',
  'HTTP/1.1 103 E',
  'HTTP/1.0 302 F',
  'HTTP/1.1 410',
]
const headers = [
  'content-length: 5',
  'content-length: 0',
  'transfer-encoding: chunked',
  'connection: close',
  'keep-alive: timeout=0',
  'trailer: x',
  'upgrade: websocket',
]
const bodies = [
  'hello',
  '',
  '5\r\nhello\r\n0\r\nx: 1\r\n\r\n',
  'ffffffff\r\n',
  'HTTP/1.1 200 OK\r\n\r\n',
  'y'.repeat(99_999),
]

test('settles whatever bytes come, cut and mangled anywhere, and stays usable', {
  timeout: 20_000,
}, async () => {
  const number = numbersFrom(4)
  const pick = (from: string[]): string => from[number(from.length)] ?? ''
  await using receiver = await startRawReceiver((socket, { head }) => {
    if (head.startsWith('POST /well'))
      return void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
    const parts = [pick(lines), pick(headers), pick(headers)].slice(0, 1 + number(3))
    const bytes = Buffer.from(`${parts.join('\r\n')}\r\n\r\n${pick(bodies)}`)
    if (number(2) === 0) bytes[number(bytes.length)] = number(256)
    const cut = number(2) === 0 ? bytes.length : number(bytes.length)
    socket.write(bytes.subarray(0, cut))
    if (number(3) === 0) setImmediate(() => socket.resetAndDestroy())
    else if (number(2) === 0) socket.end(bytes.subarray(cut))
  })
  await using sender = startSender()
  const known = new Set<string | null>([...errorClasses, null])
  for (let round = 0; round < 40; round++) {
    const results = await Promise.all(
      Array.from({ length: 25 }, () => sender.to(receiver.url, { timeoutMs: 30 })),
    )
    for (const { error } of results) expect(known).toContain(error)
    const well = await sender.to(new URL('/well', receiver.url).href)
    expect(well).toMatchObject({ statusCode: 200, error: null })
  }
})
