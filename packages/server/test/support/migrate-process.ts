import mongoose from 'mongoose'
import { bringUpToDate } from '../../src/schema/bring-up-to-date.ts'
import type { Migration } from '../../src/schema/migration.ts'

/**
 * A process that brings a database up to date by migrations of the tests' own. It says what it noted. With `dieIn` it
 * dies in the middle of that version's migration.
 */
const [uri = '', dieIn] = process.argv.slice(2)

const pause = () => new Promise(resolve => setTimeout(resolve, Math.random() * 20))

/** Gives every row a field, one by one, as a long migration does. */
const addField = (version: number): Migration => ({
  version,
  name: `add field ${version}`,
  up: async connection => {
    const things = connection.collection('things')
    await connection.collection<{ _id: string }>('runs').insertOne({ _id: `${version}:${process.pid}` })
    for await (const { _id } of things.find({ [`field${version}`]: { $exists: false } })) {
      await pause()
      await things.updateOne({ _id }, { $set: { [`field${version}`]: version } })
      if (String(version) === dieIn) process.exit(9)
    }
  },
})

const connection = await mongoose.createConnection(uri).asPromise()
await bringUpToDate({
  connection,
  migrations: [addField(2), addField(3)],
  ensureIndexes: async () => {
    await connection.collection('things').createIndex({ field3: 1 })
  },
  onMigrated: ({ version }) => process.stdout.write(`${version}\n`),
  now: () => new Date(),
})
await connection.close()
