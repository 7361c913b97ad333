import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.ts'
import { waitUntil } from './wait-until.ts'

const READY_WITHIN_SECONDS = 60
const TAIL_LINES = 15

export interface ServerOptions {
  port: number
  databaseUri: string
  cacheFolder: string
  logFile: string
  /** Called when it ends without having been asked to. */
  onFailure: (failure: Failure) => void
}

/** Settings of another deployment that this shell may hold are not the demo's. */
const environment = ({ port, databaseUri, cacheFolder }: ServerOptions): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('POSTHORN_'))),
  NODE_ENV: 'development',
  MONGODB_URI: databaseUri,
  PORT: String(port),
  POSTHORN_CACHE: cacheFolder,
  POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8',
  POSTHORN_ALLOW_HTTP: 'true',
})

const launch = (options: ServerOptions): ChildProcess => {
  mkdirSync(dirname(options.logFile), { recursive: true })
  const log = openSync(options.logFile, 'w')
  const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./end-with-parent.ts'), main], {
    env: environment(options),
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C reaches the demo alone, which stops the server while there is still somebody to deliver to.
    detached: true,
  })
  closeSync(log)
  return child
}

/** Starts the server as a process of its own, as in production; its log goes to a file. */
export const startServer = (options: ServerOptions) => {
  const child = launch(options)
  const baseUrl = `http://127.0.0.1:${options.port}`
  const exited = once(child, 'exit')
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  let stopping = false

  const failure = (what: string): Failure => {
    const tail = readFileSync(options.logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES)
    return new Failure(
      `${what}. The end of ${options.logFile}:\n${tail.map(line => `    ${line}`).join('\n')}`,
    )
  }
  void exited.then(([code, signal]) => {
    process.off('exit', kill)
    if (!stopping) options.onFailure(failure(`The server ended by itself (${signal ?? `exit code ${code}`})`))
  })
  const isReady = async (): Promise<boolean> => {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    return answer?.ok ?? false
  }

  return {
    baseUrl,
    /** @throws Failure with the end of the log when it does not get ready. */
    ready: async (signal: AbortSignal): Promise<void> => {
      if (await waitUntil(isReady, READY_WITHIN_SECONDS, signal)) return
      throw failure(`The server was not ready after ${READY_WITHIN_SECONDS} s`)
    },
    /** Lets it finish what is under way. @throws Failure when it does not end well */
    stop: async (): Promise<void> => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const [code, signal] = await exited
      if (code !== 0) throw failure(`The server did not stop cleanly (${signal ?? `exit code ${code}`})`)
    },
  }
}

export type ServerProcess = ReturnType<typeof startServer>
