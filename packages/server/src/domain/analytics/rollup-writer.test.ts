import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { rollupModel } from './rollup-model.ts'
import { createRollupWriter } from './rollup-writer.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())

test('what may have been written, and may not, is recounted; what comes after is written', async () => {
  const { connection } = database
  const rollups = rollupModel(connection)
  let isAway = true
  const getClient = () => {
    if (isAway) throw new Error('away')
    return connection.getClient()
  }
  const away = { db: { name: connection.name, getClient }, collection: rollups.collection }
  const losses = new Map<string, [Date, Date]>()
  const noteLoss = async (id: string, from: Date, to: Date) => {
    if (isAway) throw new Error('still away')
    losses.set(id, [from, to])
  }
  const [first, second, third] = [10, 20, 30].map(s => new Date(`2026-11-16T09:00:${s}Z`)) as [
    Date,
    Date,
    Date,
  ]
  let now = first
  const writer = createRollupWriter(away as unknown as typeof rollups, { noteLoss, now: () => now })
  const seen = { durationMs: 5, error: null }
  writer.attempted('shop', 'endpoint', { ...seen, at: first, ok: true })
  now = second
  await expect(writer.flush()).rejects.toThrow('away')
  writer.attempted('shop', 'endpoint', { ...seen, at: second, ok: false })
  await expect(writer.flush()).rejects.toThrow('still away')
  writer.attempted('shop', 'endpoint', { ...seen, at: third, ok: true })
  isAway = false

  await writer.flush()
  await writer.flush()

  expect([...losses.values()]).toEqual([[first, second]])
  expect(await rollups.findOne({ endpointId: 'endpoint', span: 'minute' }).lean()).toMatchObject({
    attempts: 2,
    writes: 1,
    lastSuccessAt: third,
    lastFailureAt: second,
  })
})

test('a write that fails says itself what is to be recounted: it may be the last of a process', async () => {
  const rollups = rollupModel(database.connection)
  const getClient = () => {
    throw new Error('away')
  }
  const away = { db: { name: database.connection.name, getClient }, collection: rollups.collection }
  const losses: string[] = []
  const noteLoss = async (id: string) => void losses.push(id)
  const writer = createRollupWriter(away as unknown as typeof rollups, { noteLoss })
  writer.attempted('shop', 'endpoint', { at: new Date(), durationMs: 5, error: null, ok: true })
  await expect(writer.flush()).rejects.toThrow('away')
  expect(losses).toHaveLength(1)
})
