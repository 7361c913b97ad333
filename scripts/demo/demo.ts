import { once } from 'node:events'
import { attemptHeading, attemptLine } from './attempt-line.ts'
import { demoDatabaseUri, removeDatabases } from './demo-database.ts'
import { Interrupted } from './failure.ts'
import { freePort } from './free-port.ts'
import { newLogFile } from './log-file.ts'
import { checkPages } from './pages.ts'
import { startReceiver } from './receiver.ts'
import { refuseAtFirst } from './refuse-at-first.ts'
import { keysFile, readRootKey } from './root-key.ts'
import { say, step } from './say.ts'
import { endpoints, eventTypes, outage } from './scenario.ts'
import { startServer } from './server-process.ts'
import { readSettings } from './settings.ts'
import { setUpApp } from './set-up-app.ts'
import { showDelivery } from './show-delivery.ts'
import { whatToTry } from './what-to-try.ts'

const serveUntilInterrupted = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort')
  if (!(signal.reason instanceof Interrupted)) throw signal.reason
}

/**
 * Starts a server, delivers events in front of the user and, unless it is to end then, goes on serving. Answers whether
 * everything was delivered and verified.
 */
export const runDemo = async (endsAfterSummary: boolean, ending: AbortController): Promise<boolean> => {
  const { signal } = ending
  const { mongodbUri, port: wanted, cacheFolder } = readSettings()
  const port = await freePort(wanted)
  if (port !== wanted) say(`· Port ${wanted} is taken: using ${port}`)
  const databaseUri = demoDatabaseUri(mongodbUri)
  await removeDatabases(databaseUri)

  const receiver = await startReceiver({ answer: refuseAtFirst(), onAttempt: each => say(attemptLine(each)) })
  const logFile = newLogFile(cacheFolder)
  const onFailure = (failure: Error): void => ending.abort(failure)
  const server = startServer({ port, databaseUri, cacheFolder, logFile, onFailure })
  try {
    await step(`Starting the server on ${server.baseUrl}`, () => server.ready(signal))
    await checkPages(server.baseUrl, signal)
    const title = `Making a tenant, an app, ${eventTypes.length} event types and ${endpoints.length} endpoints by the SDK`
    const app = await step(title, () => setUpApp(server.baseUrl, readRootKey(cacheFolder), receiver))
    for (const { name, events } of endpoints) say(`    ${name.padEnd(9)} gets ${events.join(', ')}`)
    say(
      `    ${outage.endpoint} is out of order: it answers ${outage.status} to its first ${outage.events} events, ${outage.attempts} times each`,
      '',
    )
    say(attemptHeading())
    const isWell = await showDelivery(app, receiver, signal)
    if (!endsAfterSummary) {
      say('', ...whatToTry({ baseUrl: server.baseUrl, ...app, keysFile: keysFile(cacheFolder), logFile }))
      say(attemptHeading())
      await serveUntilInterrupted(signal)
      say('', 'Stopping: the server finishes what is under way. Ctrl-C again ends it at once.')
    }
    await server.stop()
    return isWell
  } finally {
    // Whatever went wrong before says more than what does now.
    await server.stop().catch(() => undefined)
    await receiver.close()
    await removeDatabases(databaseUri).catch(() =>
      say('· The demo’s database is left for the next start to remove'),
    )
  }
}
