import type { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

const MIB = 1_048_576
const chunk = Buffer.alloc(65_536)
const head = 'HTTP/1.1 200 OK\r\n'

const pour = (socket: Socket): void => {
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more).write(`${head}\r\n`)
  more()
}

const hostile: Record<string, (socket: Socket) => void> = {
  pours: pour,
  hangs: () => {},
  floods: socket => void socket.write(`${head}${'x-a: bcdef\r\n'.repeat(5_000)}`),
  stalls: socket => void socket.write(answer('200 OK', 'x'.repeat(16_000), ['content-length: 20000'])),
  resets: socket => void socket.resetAndDestroy(),
  babbles: socket => void socket.write('220 mail.example ESMTP\r\n'),
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What is left of everything that is not needed any more, in bytes. */
const inUse = (): number => {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('hostile receivers of every kind leave nothing behind in memory', async () => {
  await using receiver = await startRawReceiver((socket, request) => {
    receiver.requests.length = 0
    hostile[/^POST \/(\w+)/.exec(request.head)?.[1] ?? '']?.(socket)
  })
  await using sender = startSender()
  const attack = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      const urls = Object.keys(hostile).map(kind => new URL(`/${kind}`, receiver.url).href)
      await Promise.all(
        urls.flatMap(url => Array.from({ length: 20 }, () => sender.to(url, { timeoutMs: 60 }))),
      )
    }
    await expect.poll(() => receiver.open()).toBe(0)
  }
  await attack(3)
  const before = inUse()
  await attack(20)
  // 2,400 attempts: kept bodies alone would be 12 MiB. What is still to be finalised goes within a few turns.
  await expect.poll(() => (inUse() - before) / MIB).toBeLessThan(4)
})
