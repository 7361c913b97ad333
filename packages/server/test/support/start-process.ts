import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import { dropDatabase } from './database.ts'
import { eventually } from './eventually.ts'
import { newDatabaseName, rootKey, testEnvironment } from './start-platform.ts'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

export interface ProcessEnd {
  code: number | null
  stdout: string
  stderr: string
}

export interface ServerProcess extends AsyncDisposable {
  /** Resolves when it says that it can do its work. */
  ready: () => Promise<{ baseUrl: string; platform: PosthornPlatform }>
  /** Resolves with the port when it says that it listens. */
  listening: () => Promise<string>
  /** The complete lines of its log so far. */
  log: () => Record<string, unknown>[]
  signal: (signal: NodeJS.Signals) => void
  /** Resolves when it has ended. */
  ended: Promise<ProcessEnd>
}

/** The server as a process of its own, with this environment and nothing else. It is killed when disposed of. */
export const startProcess = (env: Record<string, string>): ServerProcess => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--conditions=@posthorn/source', main], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => {
    stdout += chunk
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  let over = false
  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      over = true
      resolve({ code, stdout, stderr })
    })
  })

  const log = () =>
    stdout
      .split('\n')
      // What comes last is not complete yet, or never will be.
      .slice(0, -1)
      .map(line => JSON.parse(line))
  const said = (msg: string) =>
    eventually(async () => {
      const line = log().find(it => it.msg === msg)
      if (over && !line) throw new Error(`the server ended before it was ${msg}: ${stderr}${stdout}`)
      return line
    }, `a server that is ${msg}`)
  const listening = async () => `http://127.0.0.1:${(await said('listening')).port}`

  return {
    listening,
    ready: async () => {
      const baseUrl = await listening()
      await said('ready')
      return { baseUrl, platform: new PosthornPlatform({ rootKey, baseUrl }) }
    },
    log,
    signal: signal => void child.kill(signal),
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The environment of server processes that share a database of their own, which is dropped at the end. */
export const deployment = (): AsyncDisposable & { env: Record<string, string>; database: string } => {
  const database = newDatabaseName()
  return {
    env: testEnvironment(database),
    database,
    [Symbol.asyncDispose]: async () => void (await dropDatabase(database)),
  }
}
