import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Failure } from './failure.ts'
import { launchServer, type LaunchOptions } from './launch-server.ts'
import { waitUntil } from './wait-until.ts'

const READY_WITHIN_SECONDS = 60
const TAIL_LINES = 15

export interface ServerOptions extends LaunchOptions {
  /** Called when it ends without having been asked to. */
  onFailure: (failure: Failure) => void
}

/** Starts the server as a process of its own, as in production; its log goes to a file. */
export const startServer = ({ onFailure, ...options }: ServerOptions) => {
  const child = launchServer(options)
  const baseUrl = `http://127.0.0.1:${options.port}`
  const exited = once(child, 'exit')
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  let stopping = false

  const log = (): string => readFileSync(options.logFile, 'utf8')
  const failure = (what: string): Failure => {
    const tail = log().trimEnd().split('\n').slice(-TAIL_LINES)
    return new Failure(
      `${what}. The end of ${options.logFile}:\n${tail.map(line => `    ${line}`).join('\n')}`,
    )
  }
  void exited.then(([code, signal]) => {
    process.off('exit', kill)
    if (!stopping) onFailure(failure(`The server ended by itself (${signal ?? `exit code ${code}`})`))
  })
  const isReady = async (): Promise<boolean> => {
    // Until then it may be another server that answers, which was quicker to take the port.
    if (!log().includes('"msg":"listening"')) return false
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
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      const [code, signal] = await exited
      if (code !== 0) throw failure(`The server did not stop cleanly (${signal ?? `exit code ${code}`})`)
    },
  }
}
