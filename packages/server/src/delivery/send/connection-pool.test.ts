import { buildConnector } from 'undici'
import { expect, test } from 'vitest'
import { ConnectionPool } from './connection-pool.ts'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'

const makePool = (limits = { idlePerOrigin: 2, idle: 3 }) =>
  new ConnectionPool({ connect: buildConnector({}), keepAliveMs: 1_000, maxHeaderBytes: 1_000 }, limits)

const originOf = (number: number): string => `http://receiver-${number}.example`

test('hands out the connection that was used last', () => {
  const pool = makePool()
  const [first, second] = [pool.take(originOf(1)), pool.take(originOf(1))]
  pool.giveBack(first)
  pool.giveBack(second)
  expect(pool.take(originOf(1))).toBe(second)
  expect(pool.take(originOf(1))).toBe(first)
  expect([first.used, pool.take(originOf(1)).used]).toEqual([true, false])
})

test('keeps no more idle connections than its limits', () => {
  const pool = makePool()
  const taken = [1, 1, 1, 2, 3].map(number => pool.take(originOf(number)))
  expect(pool.open).toBe(5)
  for (const connection of taken) pool.giveBack(connection)
  expect(pool.open).toBe(3)
  expect(taken.map(({ client }) => client.destroyed)).toEqual([false, false, true, false, true])
})

test('remembers nothing of an origin that has nothing idle', () => {
  const pool = makePool()
  for (let number = 0; number < 2_000; number++) {
    pool.giveBack(pool.take(originOf(number)))
    pool.discard(pool.take(originOf(number)))
  }
  expect([pool.origins, pool.open]).toEqual([0, 0])
})

test('forgets a connection that ends while it is idle', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  const pool = makePool()
  const connection = pool.take(new URL(receiver.url).origin)
  await (await connection.client.request({ path: '/', method: 'POST' })).body.dump()
  pool.giveBack(connection)
  expect([pool.origins, pool.open]).toEqual([1, 1])
  receiver.closeConnections()
  await expect.poll(() => [pool.origins, pool.open]).toEqual([0, 0])
  expect(connection.client.destroyed).toBe(true)
})

test('keeps nothing once it is closed', async () => {
  const pool = makePool()
  const [idle, busy] = [pool.take(originOf(1)), pool.take(originOf(2))]
  pool.giveBack(idle)
  await pool.close()
  pool.giveBack(busy)
  expect([idle, busy, pool.take(originOf(3))].map(({ client }) => client.destroyed)).toEqual([
    true,
    true,
    true,
  ])
  expect([pool.origins, pool.open]).toEqual([0, 0])
})
