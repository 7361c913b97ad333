import { Router } from 'express'
import { contextOf } from './request-context.ts'

/** Whether this process can do its work, and what it says of its parts, for operators to read. */
export interface Readiness {
  ready: boolean
}

/** `/healthz`: the process is alive. `/readyz`: it can do its work; a balancer sends it nothing while it answers 503. */
export const healthRoutes = (readiness: () => Readiness): Router => {
  const router = Router()
  router.use(['/healthz', '/readyz'], (request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'x-request-id': contextOf(request).requestId })
    next()
  })
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/readyz', (_request, response) => {
    const state = readiness()
    response.status(state.ready ? 200 : 503).json(state)
  })
  return router
}
