import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Db } from 'mongodb'
import mongoose from 'mongoose'
import { expect, test, vi } from 'vitest'
import { createModels } from '../../src/models.ts'
import { databaseUri, withDatabase } from '../support/database.ts'
import { deployment, startProcess } from '../support/start-process.ts'

/** Each starts several processes, one after the other. */
vi.setConfig({ testTimeout: 90_000 })

const migrate = fileURLToPath(new URL('../support/migrate-process.ts', import.meta.url))

const runMigrations = async (database: string, ...args: string[]): Promise<string> => {
  const options = ['--conditions=@posthorn/source', migrate, databaseUri(database), ...args]
  return (await promisify(execFile)(process.execPath, options)).stdout
}

const versionOf = async (db: Db): Promise<unknown> =>
  (await db.collection<{ _id: string }>('schema').find().toArray()).map(({ _id, ...row }) => [
    _id,
    'version' in row && row.version,
  ])

const keysOf = async (db: Db, collection: string): Promise<string[]> =>
  (await db.collection(collection).indexes()).map(({ key }) => JSON.stringify(key))

const declared = Object.values(createModels(mongoose.createConnection())).map(model => ({
  collection: model.collection.collectionName,
  keys: model.schema.indexes().map(([key]) => JSON.stringify(key)),
}))

test('three processes that start at once on an empty database all come up, with every index made', async () => {
  await using shared = deployment()
  await using first = startProcess(shared.env)
  await using second = startProcess({ ...shared.env, POSTHORN_ROLE: 'api' })
  await using third = startProcess({ ...shared.env, POSTHORN_ROLE: 'worker' })
  await Promise.all([first, second, third].map(({ ready }) => ready()))
  await withDatabase(shared.database, async db => {
    expect(await versionOf(db)).toEqual([['posthorn', 1]])
    expect(declared.length).toBeGreaterThan(10)
    for (const { collection, keys } of declared) {
      if (keys.length > 0) expect(await keysOf(db, collection)).toEqual(expect.arrayContaining(keys))
    }
  })
})

test('an index that is missing is made at the next start', async () => {
  await using shared = deployment()
  const key = { appId: 1, eventId: 1, endpointId: 1, origin: 1 }
  for (const round of [1, 2]) {
    await using server = startProcess(shared.env)
    await server.ready()
    await withDatabase(shared.database, async db => {
      expect(await keysOf(db, 'deliveries')).toContain(JSON.stringify(key))
      if (round === 1) await db.collection('deliveries').dropIndex('appId_1_eventId_1_endpointId_1_origin_1')
    })
  }
})

test('a database of a newer version is left alone, and one line says why', async () => {
  await using shared = deployment()
  await withDatabase(shared.database, db =>
    db.collection<{ _id: string }>('schema').insertOne({ _id: 'posthorn', version: 999 } as { _id: string }),
  )
  await using server = startProcess(shared.env)
  const { code, stderr } = await server.ended
  expect(code).toBe(1)
  expect(stderr).toMatch(/^posthorn: .*schema version 999.*versions up to 1: .*\n$/)
  await withDatabase(shared.database, async db => {
    expect((await db.listCollections().toArray()).map(({ name }) => name)).toEqual(['schema'])
  })
})

test('three processes migrate at once, each step noted once, and a start after that does nothing again', async () => {
  await using shared = deployment()
  await withDatabase(shared.database, async db => {
    await db.collection('things').insertMany(Array.from({ length: 20 }, (_, n) => ({ n })))
    const outputs = await Promise.all([1, 2, 3].map(() => runMigrations(shared.database)))
    expect(outputs.join('').split('\n').filter(Boolean).toSorted()).toEqual(['2', '3'])
    expect(await versionOf(db)).toEqual([['posthorn', 3]])
    expect(await db.collection('things').countDocuments({ field2: 2, field3: 3 })).toBe(20)
    const runs = await db.collection('runs').countDocuments()
    expect(await runMigrations(shared.database)).toBe('')
    expect(await db.collection('runs').countDocuments()).toBe(runs)
  })
})

test('a migration that was cut off is done again, and those before it are not', async () => {
  await using shared = deployment()
  await withDatabase(shared.database, async db => {
    await db.collection('things').insertMany(Array.from({ length: 5 }, (_, n) => ({ n })))
    await expect(runMigrations(shared.database, '3')).rejects.toMatchObject({ code: 9 })
    expect(await versionOf(db)).toEqual([['posthorn', 2]])
    expect(await db.collection('things').countDocuments({ field3: 3 })).toBe(1)
    expect(await runMigrations(shared.database)).toBe('3\n')
    expect(await db.collection('things').countDocuments({ field2: 2, field3: 3 })).toBe(5)
    const runs = await db.collection<{ _id: string }>('runs').find().toArray()
    expect(runs.map(({ _id }) => _id.split(':')[0]).toSorted()).toEqual(['2', '3', '3'])
  })
})
