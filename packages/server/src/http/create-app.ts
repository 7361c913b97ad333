import express, { type Express } from 'express'
import { type ApiOptions, createApi } from './create-api.ts'
import { docsRoutes } from './docs.ts'
import { handleErrors } from './error-handler.ts'
import { basePath } from './generated/contract.gen.ts'
import { healthRoutes, type Readiness } from './health.ts'
import { type MetricsOptions, metricsRoutes } from './metrics.ts'
import { noSuchPath } from './problem.ts'
import { trackRequests } from './request-context.ts'

export interface AppOptions extends ApiOptions {
  readiness: () => Readiness
  /** Absent: there is no `/metrics`. */
  metrics?: MetricsOptions
  /** Path of the reference page, a file that needs no other. Absent: there is no `/docs`. */
  referencePage?: string | undefined
}

/** All that a Posthorn server answers: the API at `/api/v1`, and beside it health, the contract and its documentation. */
export const createApp = async (options: AppOptions): Promise<Express> => {
  const { document, log, readiness, metrics, origin, referencePage } = options
  const app = express()
  app.disable('x-powered-by').enable('case sensitive routing')
  app.use(healthRoutes(readiness))
  app.use(trackRequests(log, options.onAnswered))
  if (metrics) app.use(metricsRoutes(metrics))
  app.use(docsRoutes({ document, origin, basePath, referencePage }))
  app.use(basePath, await createApi(options))
  app.use(() => {
    throw noSuchPath()
  })
  app.use(handleErrors)
  return app
}
