import type { Migration } from './migration.ts'

/** Every migration there has been, in order. Indexes need none, unless one is to be dropped or made anew. */
export const migrations: readonly Migration[] = []
