import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ProcessEnd } from './start-process.ts'

const reencrypt = fileURLToPath(new URL('../../src/reencrypt.ts', import.meta.url))

/** Runs the command that encrypts anew; `onOutput` may kill it. */
export const runReencrypt = (
  env: Record<string, string>,
  onOutput: (stdout: string, kill: () => void) => void = () => undefined,
): Promise<ProcessEnd> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--conditions=@posthorn/source', reencrypt], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stderr.on('data', chunk => {
    output.stderr += chunk
  })
  child.stdout.on('data', chunk => {
    output.stdout += chunk
    onOutput(output.stdout, () => child.kill('SIGKILL'))
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, ...output }))
  })
}
