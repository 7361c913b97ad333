import { Router } from 'express'
import { Unauthenticated } from '../domain/errors.ts'
import { bearerOf } from './bearer.ts'

export interface MetricsOptions {
  /** Media type of what `read` answers. */
  contentType: string
  read: () => Promise<string>
  /** Whether a bearer credential may read them. */
  mayRead: (bearer: string) => boolean
}

/** `/metrics`. They hold no secrets, and still are nobody's business but the operator's. */
export const metricsRoutes = ({ contentType, read, mayRead }: MetricsOptions): Router => {
  const router = Router()
  router.get('/metrics', async (request, response) => {
    if (!mayRead(bearerOf(request))) throw new Unauthenticated('The credential may not read the metrics.')
    const metrics = await read()
    response.set({ 'cache-control': 'no-store', 'content-type': contentType }).end(metrics)
  })
  return router
}
