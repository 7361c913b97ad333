import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import type { DatabaseFacts } from '../platform/database.ts'

export interface Machine {
  at: string
  cores: number
  cpu: string
  memoryGiB: number
  system: string
  node: string
  database: string
  /** The commit that is checked out, `+` when files differ from it. */
  commit: string
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

const commit = (): string => {
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'packages') === '' ? '' : '+'}`
  } catch {
    return 'unknown'
  }
}

export const machineFacts = (database: DatabaseFacts): Machine => ({
  at: new Date().toISOString(),
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
  node: process.version,
  database: `${database.kind} ${database.version}`,
  commit: commit(),
})

/** How many processes wanted a core during the last minute, on average. */
export const load = (): number => loadavg()[0] ?? 0
