import { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { DomainError } from '../../domain/errors.ts'
import { formatTraceparent, parseTraceparent } from './traceparent.ts'
import type { PublishTracer } from '../../domain/events/publish-tracer.ts'

/** Follows publishes, and knows in which one it is asked. */
export const createPublishTracer = (tracer: Tracer): PublishTracer => {
  const current = new AsyncLocalStorage<string>()
  return {
    tracePublish: async ({ operation, appId, traceparent }, work) => {
      const caller = parseTraceparent(traceparent)
      const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT
      const attributes = { 'posthorn.app.id': appId }
      const span = tracer.startSpan(operation, { kind: SpanKind.SERVER, attributes }, parent)
      try {
        return await current.run(formatTraceparent(span.spanContext()), work)
      } catch (error) {
        span.setAttribute('error.type', error instanceof DomainError ? error.code : 'internal_error')
        span.setStatus({ code: SpanStatusCode.ERROR })
        throw error
      } finally {
        span.end()
      }
    },
    currentPublish: () => current.getStore(),
  }
}
