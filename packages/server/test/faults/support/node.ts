import { eventually } from '../../support/eventually.ts'
import { type ServerProcess, startProcess } from '../../support/start-process.ts'
import { startWireProxy, type WireProxy } from './wire-proxy.ts'

export interface NodeOptions {
  role?: 'all' | 'api' | 'worker'
  env?: Record<string, string>
  /** Modules that run before the server does. */
  preload?: readonly URL[]
  /** Its way to the database is cut off from the start. */
  isCutOff?: boolean
}

export interface Readiness {
  status: number
  lanes: number
  worker?: string
}

/** A process of a deployment, with a way of its own to the database. */
export interface Node extends ServerProcess {
  proxy: WireProxy
  readiness: () => Promise<Readiness>
  /** Resolves when it says that it is ready, and has so many lanes when a number is given. */
  isReady: (lanes?: number, withinMs?: number) => Promise<void>
  /** Kills it as a power cut does, and resolves when it is gone. */
  kill: () => Promise<void>
  /** Sends SIGTERM, and resolves with the exit code when it is gone. */
  terminate: () => Promise<number | null>
}

export const startNode = async (
  env: Record<string, string>,
  database: string,
  { role = 'all', preload = [], isCutOff = false, ...options }: NodeOptions = {},
): Promise<Node> => {
  const proxy = await startWireProxy()
  if (isCutOff) proxy.cut()
  const server = startProcess({
    ...env,
    MONGODB_URI: proxy.uri(database),
    POSTHORN_ROLE: role,
    NODE_OPTIONS: preload.map(module => `--import=${module.href}`).join(' '),
    ...options.env,
  })
  /** Twice as patient: many processes start at once here. */
  const patiently =
    <Result>(ask: () => Promise<Result>) =>
    () =>
      ask().catch(ask)
  const listening = patiently(server.listening)
  const readiness = async (): Promise<Readiness> => {
    const response = await fetch(`${await listening()}/readyz`)
    const body = await response.json()
    return { status: response.status, lanes: body.lanes ?? 0, worker: body.worker }
  }
  return {
    ...server,
    listening,
    ready: patiently(server.ready),
    proxy,
    readiness,
    isReady: async (lanes, withinMs = 40_000) => {
      await eventually(
        async () => {
          const now = await readiness()
          return now.status === 200 && (lanes === undefined || now.lanes === lanes)
        },
        `a server that is ready, with ${lanes ?? 'any'} lanes`,
        withinMs,
      )
    },
    kill: async () => {
      server.signal('SIGKILL')
      await server.ended
    },
    terminate: async () => {
      server.signal('SIGTERM')
      return (await server.ended).code
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await proxy[Symbol.asyncDispose]()
    },
  }
}
