import type { Connection } from 'mongoose'

/** The version of a database that no migration has changed. */
export const FIRST_VERSION = 1

/**
 * Brings what is stored from the version before to this one. It may be cut off at any point, run again, and run in several
 * processes at once, while older processes still work on the same database.
 */
export interface Migration {
  version: number
  /** What it does, for the log. */
  name: string
  up: (connection: Connection) => Promise<void>
}
