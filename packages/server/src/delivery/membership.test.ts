import { afterAll, expect, test } from 'vitest'
import { startWireProxy } from '../../test/faults/support/wire-proxy.ts'
import { eventually } from '../../test/support/eventually.ts'
import { openDatabase } from '../../test/support/open-database.ts'
import { workerModel } from '../domain/workers/worker-model.ts'
import { createDatabaseClock } from './database-clock.ts'
import { createMembership } from './membership.ts'

const proxy = await startWireProxy()
const database = await openDatabase({}, proxy.uri)
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await proxy[Symbol.asyncDispose]()
})

test('a process that was silent, and comes back before it is buried, is seen only from then on', async () => {
  const { connection } = database
  const membership = createMembership({
    workers: workerModel(connection),
    clock: createDatabaseClock(connection),
    delivers: () => true,
    onLost: () => undefined,
    onConfirmed: () => undefined,
    onError: () => undefined,
  })
  await membership.start()
  const { incarnation } = membership.current()
  const heartbeats = proxy.hold(({ command, collection }) => command === 'update' && collection === 'workers')
  await eventually(async () => membership.seenSince() === undefined, 'a silent process')
  const silentAt = performance.now()
  heartbeats.release()

  expect(await eventually(async () => membership.seenSince(), 'a sign of life')).toBeGreaterThan(silentAt)
  expect(membership.current().incarnation).toBe(incarnation)
  await membership.leave()
})
