import { MongoClient } from 'mongodb'
import { expect, test } from 'vitest'
import { startDatabaseProxy } from '../test/support/database-proxy.ts'
import { eventually } from '../test/support/eventually.ts'
import { rejectLostWrites } from './reject-lost-writes.ts'

const CONNECTIONS = 30
const ROUNDS = 3

test('a command that is sent while its connection breaks fails, and the database is found again', async () => {
  rejectLostWrites()
  await using proxy = await startDatabaseProxy()
  const settings = {
    serverSelectionTimeoutMS: 500,
    minPoolSize: CONNECTIONS,
    retryWrites: false,
    retryReads: false,
  }
  await using client = await MongoClient.connect(proxy.uri('admin'), settings)
  const ping = () => client.db().command({ ping: 1 })
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: CONNECTIONS }, ping))
    let open = 0
    const send = (): void => {
      open += 1
      void ping().then(
        () => {
          open -= 1
        },
        () => {
          open -= 1
        },
      )
    }
    // While the connections break one after the other, commands are still sent over them.
    let sending = true
    const keepSending = (): void => {
      send()
      if (sending) setImmediate(keepSending)
    }
    keepSending()
    const cut = proxy.cut('refused')
    for (let turn = 0; turn < 30; turn += 1) await new Promise(resolve => setImmediate(resolve))
    sending = false
    await cut
    await eventually(async () => open === 0, `all commands of round ${round} to settle`, 5000)
    await proxy.mend()
    await eventually(() => ping().catch(() => undefined), `the database in round ${round}`, 5000)
  }
  expect(await ping()).toMatchObject({ ok: 1 })
})
