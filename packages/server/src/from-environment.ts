import { type Config, ConfigError, loadConfig } from './config.ts'

/** Ends the process, saying why in one line. */
export const fail = (message: string): never => {
  process.stderr.write(`posthorn: ${message}\n`)
  process.exit(1)
}

/** The settings of this process, which ends when one is missing or wrong. */
export const configFromEnvironment = (): Config => {
  try {
    return loadConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message)
    throw error
  }
}
