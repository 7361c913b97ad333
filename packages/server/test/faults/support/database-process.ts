import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../../../../../scripts/mongo', import.meta.url))

/** Kills the database's processes with SIGKILL. @returns false for one that this checkout's scripts did not start */
export const killDatabase = async (): Promise<boolean> => {
  try {
    await run(script, ['crash'])
    return true
  } catch {
    return false
  }
}

/** Starts it again, where it was. Resolves when it answers. */
export const startDatabase = async (): Promise<void> => {
  const { MONGODB_URI: _, ...env } = process.env
  await run(script, ['uri'], { env })
}
