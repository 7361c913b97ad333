import { PosthornError } from '@posthorn/sdk'
import { styleText } from 'node:util'
import { runDemo } from './demo.ts'
import { Failure, Interrupted } from './failure.ts'
import { INTERRUPTED, listenForInterrupt } from './interrupt.ts'

const explain = (error: unknown): string => {
  if (error instanceof Failure || error instanceof PosthornError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const run = async (endsAfterSummary: boolean): Promise<number> => {
  const ending = new AbortController()
  listenForInterrupt(ending)
  try {
    return (await runDemo(endsAfterSummary, ending)) ? 0 : 1
  } catch (error) {
    // What was under way when it was to end fails for that reason, whatever the error says.
    const reason: unknown = ending.signal.aborted ? ending.signal.reason : error
    process.stderr.write(`${styleText('red', '✗', { stream: process.stderr })} ${explain(reason)}\n`)
    return reason instanceof Interrupted ? INTERRUPTED : 1
  }
}

const [option, ...others] = process.argv.slice(2)
if ((option === undefined || option === '--once') && others.length === 0) {
  process.exitCode = await run(option === '--once')
} else {
  process.stderr.write('usage: ./scripts/start [--once]\n')
  process.exitCode = 2
}
