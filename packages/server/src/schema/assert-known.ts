import type { Connection } from 'mongoose'
import { FIRST_VERSION, type Migration } from './migration.ts'
import { SchemaTooNew } from './schema-too-new.ts'

/** The row of `schema` that says which version the database has. */
export interface SchemaRow {
  _id: 'posthorn'
  version: number
  changedAt: Date
}

export const schemaRows = (connection: Connection) => connection.collection<SchemaRow>('schema')

/** The newest version that the migrations lead to. */
export const knownVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? FIRST_VERSION

/** @returns the version of the database, undefined when it has none yet. @throws SchemaTooNew */
export const assertKnown = async (
  connection: Connection,
  migrations: readonly Migration[],
): Promise<number | undefined> => {
  const found = (await schemaRows(connection).findOne({ _id: 'posthorn' }))?.version
  const known = knownVersion(migrations)
  if (found !== undefined && found > known) throw new SchemaTooNew(found, known)
  return found
}
