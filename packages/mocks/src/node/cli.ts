#!/usr/bin/env node
import { type CliOptions, readCliOptions, usage } from './cli-options.ts'
import { attemptLine, exchangeLine, startLines } from './lines.ts'
import { startMockServer } from './start-mock-server.ts'

const say = (text: string): void => {
  process.stdout.write(text)
}

const start = async ({ server, catalog, quiet }: CliOptions): Promise<void> => {
  const mock = await startMockServer({
    ...server,
    ...(!quiet && {
      onExchange: exchange => void exchangeLine(exchange).then(say),
      onAttempt: (delivery, attempt) => say(attemptLine(delivery, attempt)),
    }),
  })
  say(startLines(mock, catalog))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void mock.stop())
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

try {
  const options = readCliOptions(process.argv.slice(2), process.env)
  if (options.help) say(usage)
  else await start(options)
} catch (error) {
  process.stderr.write(`posthorn-mocks: ${messageOf(error)}\nnpx @posthorn/mocks --help lists the options.\n`)
  process.exitCode = 1
}
