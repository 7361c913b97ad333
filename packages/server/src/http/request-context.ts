import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Route } from './route.ts'

/** What is known of a request besides what it carries. */
export interface RequestContext {
  requestId: string
  startedAt: number
  /** The operation and who called it, once known. */
  operation?: Pick<Route, 'id' | 'surface'>
  subject?: string
  /** Why it failed, when that is not for the caller to know. */
  error?: unknown
}

const SAFE_ID = /^[A-Za-z0-9_-]{1,128}$/
const contexts = new WeakMap<Request, RequestContext>()

export const contextOf = (request: Request): RequestContext => {
  const known = contexts.get(request)
  if (known) return known
  const given = request.get('x-request-id') ?? ''
  const made = { requestId: SAFE_ID.test(given) ? given : randomUUID(), startedAt: performance.now() }
  contexts.set(request, made)
  return made
}

/** Without the query, which may hold what is nobody's business. */
const pathOf = (request: Request): string => request.originalUrl.split('?', 1)[0] ?? ''

/** Told of every operation of the contract that was answered; 499: the caller went away before. */
export type OnAnswered = (operation: string, status: number) => void

/**
 * Gives each request an id and one line in the log when it ends. Used twice on the way of a request, as in a server that
 * mounts the API, it works once.
 */
export const trackRequests = (log: Logger, onAnswered?: OnAnswered): RequestHandler => {
  // The fields of a line without an error are chosen here: to look for secrets in them costs more than to write it.
  const plain = log.child({}, { redact: [] })
  return (request, response, next) => {
    if (contexts.has(request)) return next()
    const context = contextOf(request)
    const path = pathOf(request)
    const { method } = request
    response.setHeader('x-request-id', context.requestId)
    response.once('close', () => {
      const { requestId, startedAt, operation, subject, error } = context
      const status = response.writableEnded ? response.statusCode : 499
      if (operation) onAnswered?.(operation.id, status)
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10
      const fields = { requestId, method, path, status, durationMs, operation: operation?.id, subject }
      if (error === undefined) plain.info(fields, 'request')
      else log.error({ ...fields, err: error }, 'request')
    })
    next()
  }
}
