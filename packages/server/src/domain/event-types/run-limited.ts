import { createContext, Script } from 'node:vm'

const context: { run: (() => void) | undefined } = { run: undefined }
const script = new Script('run()')
let contextified: ReturnType<typeof createContext> | undefined

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * Runs synchronous work and stops it after `timeoutMs`, which nothing else can do to a regular expression that
 * backtracks without end. Only the time limit of `node:vm` is used here: it is no sandbox, and the work is our own.
 * @throws TookTooLong
 */
export const runLimited = <Result>(work: () => Result, timeoutMs: number): Result => {
  contextified ??= createContext(context)
  let outcome: { result: Result } | undefined
  context.run = () => {
    outcome = { result: work() }
  }
  try {
    script.runInContext(contextified, { timeout: timeoutMs })
  } catch (error) {
    // Not `instanceof Error`: it may be an error of the other context.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    const stopped = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    throw stopped ? new TookTooLong(`Stopped after ${timeoutMs} ms`, { cause: error }) : error
  } finally {
    context.run = undefined
  }
  if (!outcome) throw new Error('The work did not run')
  return outcome.result
}
