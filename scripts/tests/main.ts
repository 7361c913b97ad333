import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checks } from './checks.ts'
import { run } from './run.ts'

/**
 * `pnpm test`: the checks, then the suite; `pnpm test ARGUMENTS`: what vitest makes of them. The last line is
 * `N passed, N failed`, of checks and tests together.
 */
const runChecks = (): { passed: number; failed: number } => {
  const failed = checks.filter(({ name, command }) => {
    const ok = run(command)
    process.stdout.write(`${ok ? '✓' : '✗'} ${name}\n`)
    return !ok
  }).length
  return { passed: checks.length - failed, failed }
}

/** Tests wait for processes, and for time to pass, more than they compute. Projects take it from the command line alone. */
const EVERY_PROCESSOR = '--maxWorkers=100%'

const runSuite = (args: readonly string[]): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-tests-'))
  const file = join(folder, 'summary.json')
  const ok = run(['vitest', 'run', EVERY_PROCESSOR, ...args], { TEST_SUMMARY_FILE: file })
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed, failed: Math.max(failed, ok ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const args = process.argv.slice(2)
const results = [...(args.length === 0 ? [runChecks()] : []), runSuite(args)]
const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
