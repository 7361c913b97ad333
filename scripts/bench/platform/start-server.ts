import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sleep } from '../measure/clock.ts'

const main = fileURLToPath(new URL('../../../packages/server/dist/main.js', import.meta.url))
const LANES = 16
/** As the image starts it. */
const NODE_OPTIONS = '--max-semi-space-size=16 --max-old-space-size=768'
const READY_WITHIN_MS = 60_000
const POLL_MS = 50
const STOP_WITHIN_MS = 15_000

export const rootKey = 'a-root-key-for-measuring-only'

export interface Server extends AsyncDisposable {
  pid: number
  origin: string
  /** How many lines of its log are warnings or worse. */
  warnings: () => number
}

const running = new Set<() => Promise<void>>()

/** Stops all servers that still run, for when a run is broken off. */
export const stopServers = async (): Promise<void> => {
  await Promise.all([...running].map(stop => stop()))
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

const environment = (mongodbUri: string, port: number, role: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production',
  NODE_OPTIONS: `${NODE_OPTIONS} ${process.env.BENCH_NODE_OPTIONS ?? ''}`,
  MONGODB_URI: mongodbUri,
  PORT: String(port),
  POSTHORN_ROLE: role,
  POSTHORN_ROOT_KEY: rootKey,
  POSTHORN_ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString('base64'),
  POSTHORN_ALLOWED_TARGETS: '127.0.0.0/8',
  POSTHORN_ALLOW_HTTP: 'true',
  // Nobody looks at what is still under way when a row has been measured.
  POSTHORN_DRAIN_SECONDS: '1',
})

const isReady = async (origin: string, role: string): Promise<boolean> => {
  const answer = await fetch(`${origin}/readyz`).catch(() => undefined)
  if (!answer?.ok) return false
  const state: unknown = await answer.json()
  return (
    role === 'api' ||
    (typeof state === 'object' && state !== null && 'lanes' in state && state.lanes === LANES)
  )
}

/**
 * Starts the built server as a process of its own with production settings, its log in a file. Resolves when it is ready
 * and, unless it is an `api`, owns all lanes. `BENCH_NODE_OPTIONS` are further options of Node.js for it, such as `--cpu-prof`.
 */
export const startServer = async (
  mongodbUri: string,
  { role = 'all' }: { role?: 'all' | 'api' | 'worker' } = {},
): Promise<Server> => {
  if (!existsSync(main)) throw new Error('The server is not built: run `pnpm build` first')
  const port = await freePort()
  const logFile = join(tmpdir(), `posthorn-bench-${process.pid}-${port}.log`)
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, [main], {
    env: environment(mongodbUri, port, role),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = once(child, 'exit')
  const origin = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    running.delete(stop)
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    await ended
    clearTimeout(impatience)
    rmSync(logFile, { force: true })
  }
  running.add(stop)
  const deadline = performance.now() + READY_WITHIN_MS
  while (!(await isReady(origin, role))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      const said = readFileSync(logFile, 'utf8').slice(-2_000)
      await stop()
      throw new Error(`The server did not get ready. The end of its log:\n${said}`)
    }
    await sleep(POLL_MS)
  }
  return {
    pid: child.pid ?? 0,
    origin,
    warnings: () => readFileSync(logFile, 'utf8').match(/^\{"level":[4-6]0/gm)?.length ?? 0,
    [Symbol.asyncDispose]: stop,
  }
}
