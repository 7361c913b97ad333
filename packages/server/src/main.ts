#!/usr/bin/env node
import { configFromEnvironment, fail } from './from-environment.ts'
import { createLog } from './log.ts'
import { startServer } from './server.ts'
import { settleUrlDeprecation } from './settle-url-deprecation.ts'

settleUrlDeprecation()
const config = configFromEnvironment()
const log = createLog()
const server = await startServer(config, log).catch((error: NodeJS.ErrnoException) => {
  if (error.syscall === 'listen') return fail(`cannot listen on PORT ${config.port}: ${error.message}`)
  throw error
})
log.info({ port: server.port, role: config.role }, 'listening')
void server.started.then(
  () => log.info({}, 'ready'),
  (error: Error) => fail(error.message),
)

const stop = async (signal: NodeJS.Signals): Promise<void> => {
  log.info({ signal }, 'stopping')
  await server.stop()
  log.info({}, 'stopped')
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
