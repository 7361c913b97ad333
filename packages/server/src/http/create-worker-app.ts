import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { handleErrors } from './error-handler.ts'
import { healthRoutes, type Readiness } from './health.ts'
import { type MetricsOptions, metricsRoutes } from './metrics.ts'
import { noSuchPath } from './problem.ts'
import { trackRequests } from './request-context.ts'

export interface WorkerAppOptions {
  readiness: () => Readiness
  metrics: MetricsOptions
  log: Logger
}

/** What a process that only delivers answers: health and metrics. */
export const createWorkerApp = ({ readiness, metrics, log }: WorkerAppOptions): Express => {
  const app = express()
  app.disable('x-powered-by').enable('case sensitive routing')
  app.use(healthRoutes(readiness))
  app.use(trackRequests(log))
  app.use(metricsRoutes(metrics))
  app.use(() => {
    throw noSuchPath()
  })
  app.use(handleErrors)
  return app
}
