import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { createSecretList } from './domain/access/secret-list.ts'
import { createAdminHandlers } from './http/admin/create-admin-handlers.ts'
import { createAppHandlers } from './http/app/create-app-handlers.ts'
import { createApp } from './http/create-app.ts'
import { createWorkerApp } from './http/create-worker-app.ts'
import { organizationHandlers } from './http/organization/organization-handlers.ts'
import { createPortalHandlers } from './http/portal/create-portal-handlers.ts'
import { platformHandlers } from './http/platform/platform-handlers.ts'
import { tenantHandlers } from './http/tenant/tenant-handlers.ts'
import { refuseUnparsed } from './http/refuse-unparsed.ts'
import { tracePublishing } from './http/trace-publishing.ts'
import { createSessionCookie } from './http/session-cookie.ts'
import { SESSION_SECONDS } from './domain/sessions/sessions.ts'
import { createPlatform, type Platform } from './platform.ts'
import { startTracing } from './telemetry/traces/start-tracing.ts'
import type { Tracing } from './telemetry/traces/tracing.ts'

export interface RunningServer {
  /** The port that is listened on. */
  port: number
  platform: Platform
  /** Resolves when the process can do its work; rejects when it never can: the database is a newer version's. */
  started: Promise<void>
  /** Stops as on SIGTERM: not ready at once, requests under way end, deliveries drain, then all is closed. */
  stop: () => Promise<void>
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      resolve(isAddress(address) ? address.port : port)
    })
  })

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

const referencePage = fileURLToPath(import.meta.resolve('@posthorn/spec/reference.html'))

const createHandler = async (
  config: Config,
  platform: Platform,
  log: Logger,
  origin: () => string,
  tracing: Tracing | undefined,
) => {
  const { readiness, metrics } = platform
  const mayRead = createSecretList([
    ...config.rootKeys,
    ...(config.metricsToken ? [config.metricsToken] : []),
  ])
  if (config.role === 'worker') return createWorkerApp({ readiness, metrics: { ...metrics, mayRead }, log })
  const { useCases, gate, authenticator } = platform
  const cookie = createSessionCookie(origin, SESSION_SECONDS)
  const handlers = {
    ...createAppHandlers({ ...useCases, gate }),
    ...organizationHandlers({ ...useCases, gate, origin }),
    ...tenantHandlers({ ...useCases, gate }),
    ...createPortalHandlers({ ...useCases, cookie }),
    ...createAdminHandlers({ ...useCases, gate }),
    ...platformHandlers(gate, useCases, origin),
  }
  return await createApp({
    document,
    handlers: tracing ? tracePublishing(handlers, tracing) : handlers,
    authenticator,
    sessions: useCases.sessions,
    cookie,
    log,
    validateResponses: config.validateResponses,
    requestsPerSecond: config.requestsPerSecond,
    onAnswered: metrics.answered,
    settled: platform.engine.settle,
    readiness,
    metrics: { ...metrics, mayRead },
    origin,
    referencePage,
  })
}

/**
 * Starts a Posthorn server: listens at once, and works as soon as the database is there. With the role `worker` it
 * answers only `/healthz` and `/readyz`. @throws when the port cannot be listened on
 */
export const startServer = async (config: Config, log: Logger): Promise<RunningServer> => {
  const tracing = await startTracing(config.traces, error => log.warn({ err: error }, 'traces do not arrive'))
  const platform = createPlatform(config, log, tracing)
  let port = config.port
  const origin = () => config.publicUrl ?? `http://127.0.0.1:${port}`
  const server = createServer(await createHandler(config, platform, log, origin, tracing))
  refuseUnparsed(server)
  port = await listen(server, config.port)
  const started = platform.start()
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    const answered = new Promise<void>(resolve => server.close(() => resolve()))
    const deadline = AbortSignal.timeout(config.drainSeconds * 1000)
    const expired = new Promise<void>(resolve => deadline.addEventListener('abort', () => resolve()))
    await Promise.all([platform.drain(), Promise.race([answered, expired])])
    server.closeAllConnections()
    await platform.close()
  }
  return {
    port,
    platform,
    started,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}
