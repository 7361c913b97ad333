import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../../../../../scripts/mongo', import.meta.url))

/** Starts it again, where it was. Resolves when it answers. */
export const startDatabase = async (): Promise<void> => {
  const { MONGODB_URI: _, ...env } = process.env
  await run(script, ['uri'], { env })
}

const NOT_OURS = 3

/** Kills the database's processes with SIGKILL. @returns false for one that the scripts of this checkout did not start */
export const killDatabase = async (): Promise<boolean> => {
  try {
    await run(script, ['crash'])
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_OURS) return false
    await startDatabase()
    throw error
  }
}
