import type { Connection } from 'mongoose'
import { isDuplicateKey } from '../domain/duplicate-key.ts'
import { assertKnown, schemaRows } from './assert-known.ts'
import { FIRST_VERSION, type Migration } from './migration.ts'

export interface SchemaDeps {
  connection: Connection
  migrations: readonly Migration[]
  /** Makes the indexes that are missing. */
  ensureIndexes: () => Promise<void>
  onMigrated: (migration: Migration) => void
  now: () => Date
}

const id = { _id: 'posthorn' } as const

/** Another process may be first. */
const writeFirstVersion = async ({ connection, now }: SchemaDeps): Promise<void> => {
  try {
    await schemaRows(connection).insertOne({ ...id, version: FIRST_VERSION, changedAt: now() })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

/**
 * Brings the database up to what this version of the code needs; any number of processes may do so at once. A migration's
 * version is noted when it is done, so that one cut off is run again.
 * @throws SchemaTooNew before anything is changed
 */
export const bringUpToDate = async (deps: SchemaDeps): Promise<void> => {
  const { connection, migrations, now } = deps
  const found = await assertKnown(connection, migrations)
  if (found === undefined) await writeFirstVersion(deps)
  for (const migration of migrations.filter(({ version }) => version > (found ?? FIRST_VERSION))) {
    const { version } = migration
    await migration.up(connection)
    const noted = await schemaRows(connection).updateOne(
      { ...id, version: { $lt: version } },
      { $set: { version, changedAt: now() } },
    )
    if (noted.modifiedCount === 1) deps.onMigrated(migration)
  }
  await deps.ensureIndexes()
}
