import { MongoServerError } from 'mongodb'
import type { Connection } from 'mongoose'
import { FIRST_VERSION, type Migration } from './migration.ts'
import { SchemaTooNew } from './schema-too-new.ts'

interface SchemaRow {
  _id: 'posthorn'
  version: number
  changedAt: Date
}

export interface SchemaDeps {
  connection: Connection
  migrations: readonly Migration[]
  /** Makes the indexes that are missing. */
  ensureIndexes: () => Promise<void>
  onMigrated: (migration: Migration) => void
  now: () => Date
}

const DUPLICATE_KEY = 11000
const id = { _id: 'posthorn' } as const

const readVersion = async ({ connection, now }: SchemaDeps): Promise<number> => {
  const rows = connection.collection<SchemaRow>('schema')
  const row = await rows.findOne(id)
  if (row) return row.version
  try {
    await rows.insertOne({ ...id, version: FIRST_VERSION, changedAt: now() })
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error
  }
  return (await rows.findOne(id))?.version ?? FIRST_VERSION
}

/**
 * Brings the database up to what this version of the code needs; any number of processes may do so at once. A migration's
 * version is noted when it is done, so that one cut off is run again.
 * @throws SchemaTooNew before anything is changed
 */
export const bringUpToDate = async (deps: SchemaDeps): Promise<void> => {
  const { connection, migrations, now } = deps
  const known = migrations.at(-1)?.version ?? FIRST_VERSION
  const found = await readVersion(deps)
  if (found > known) throw new SchemaTooNew(found, known)
  const rows = connection.collection<SchemaRow>('schema')
  for (const migration of migrations.filter(({ version }) => version > found)) {
    const { version } = migration
    await migration.up(connection)
    const noted = await rows.updateOne(
      { ...id, version: { $lt: version } },
      { $set: { version, changedAt: now() } },
    )
    if (noted.modifiedCount === 1) deps.onMigrated(migration)
  }
  await deps.ensureIndexes()
}
