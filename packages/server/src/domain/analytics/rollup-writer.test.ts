import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { rollupModel } from './rollup-model.ts'
import { createRollupWriter } from './rollup-writer.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())

test('what could not be written is written the next time, with the times of success and failure', async () => {
  const { connection } = database
  const rollups = rollupModel(connection)
  let isAway = true
  const getClient = () => {
    if (isAway) throw new Error('away')
    return connection.getClient()
  }
  const writer = createRollupWriter({
    db: { name: connection.name, getClient },
    collection: rollups.collection,
  } as unknown as typeof rollups)
  const seen = { durationMs: 5, error: null }
  const [first, second, third] = [10, 20, 30].map(s => new Date(`2026-11-16T09:00:${s}Z`)) as [
    Date,
    Date,
    Date,
  ]
  writer.attempted('shop', 'endpoint', { ...seen, at: first, ok: false })
  writer.attempted('shop', 'endpoint', { ...seen, at: third, ok: true })
  await expect(writer.flush()).rejects.toThrow('away')
  writer.attempted('shop', 'endpoint', { ...seen, at: second, ok: true })
  isAway = false

  await writer.flush()

  expect(await rollups.findOne({ endpointId: 'endpoint', span: 'minute' }).lean()).toMatchObject({
    attempts: 3,
    lastSuccessAt: third,
    lastFailureAt: first,
  })
})
