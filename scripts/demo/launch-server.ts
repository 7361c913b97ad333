import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface LaunchOptions {
  port: number
  databaseUri: string
  cacheFolder: string
  logFile: string
}

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url))

/** Settings of another deployment that this shell may hold are not the demo's. */
const environment = ({ port, databaseUri, cacheFolder }: LaunchOptions): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('POSTHORN_'))),
  NODE_ENV: 'development',
  MONGODB_URI: databaseUri,
  PORT: String(port),
  POSTHORN_CACHE: cacheFolder,
  POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8',
  POSTHORN_ALLOW_HTTP: 'true',
})

export const launchServer = (options: LaunchOptions): ChildProcess => {
  const log = openSync(options.logFile, 'w')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./end-with-parent.ts'), main], {
    env: environment(options),
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C reaches the demo alone, which stops the server while there is still somebody to deliver to.
    detached: true,
  })
  closeSync(log)
  return child
}
