import { Interrupted } from './failure.ts'

export const INTERRUPTED = 130

/** The first Ctrl-C ends in good order, the second at once. */
export const listenForInterrupt = (ending: AbortController): void => {
  const interrupt = (): void => {
    if (ending.signal.aborted) process.exit(INTERRUPTED)
    ending.abort(new Interrupted('Interrupted before the end'))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
  // A reader that is gone (`| head`) is no reason to leave a server behind; every write tells so again.
  process.stdout.on('error', () => ending.abort(new Interrupted('Nobody reads the output')))
}
