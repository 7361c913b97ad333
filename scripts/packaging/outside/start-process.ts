import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'

const WRITES_WITHIN_MS = 30_000

export interface RunningProcess extends AsyncDisposable {
  /** What it has written, line by line. */
  lines: string[]
  /** The first match in what it writes. @throws Error when it ends or is silent for long, with what it wrote */
  wrote(pattern: RegExp): Promise<RegExpExecArray>
  /** Its exit code. */
  exited: Promise<number | null>
}

/** Runs a program of the outside project; it ends with the test. */
export function startProcess(
  cwd: string,
  [command = '', ...args]: string[],
  env: Record<string, string> = {},
): RunningProcess {
  const child: ChildProcess = spawn(command, args, { cwd, env: { ...inherited(), ...env }, stdio: 'pipe' })
  const lines: string[] = []
  const exited = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', line => lines.push(line) && child.emit('line'))
  }
  const find = (pattern: RegExp) => lines.map(line => pattern.exec(line)).find(match => match !== null)
  return {
    lines,
    exited,
    async wrote(pattern) {
      const late = delay(WRITES_WITHIN_MS, undefined, { ref: false })
      let over = false
      void Promise.race([late, exited]).then(() => (over = true))
      for (;;) {
        const match = find(pattern)
        if (match) return match
        if (over) throw new Error(`${command} did not write ${pattern}:\n${lines.join('\n')}`)
        await Promise.race([once(child, 'line'), late, exited])
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** The checkout's own settings are not the outside project's. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(POSTHORN_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST_)/.test(name),
    ),
  )
