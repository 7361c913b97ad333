import type { PublishTracer, TracedPublish } from '../domain/events/publish-tracer.ts'
import type { ApiHandlers, CallContext } from './call-context.ts'

type PublishCall = CallContext & { params: { appId: string } }

const traced = (operation: string, { params, traceparent }: PublishCall): TracedPublish => ({
  operation,
  appId: params.appId,
  traceparent,
})

/** Handlers whose publishes are followed. */
export const tracePublishing = (
  handlers: ApiHandlers,
  { tracePublish }: Pick<PublishTracer, 'tracePublish'>,
): ApiHandlers => ({
  ...handlers,
  'events.publish': call =>
    tracePublish(traced('events.publish', call), () => handlers['events.publish'](call)),
  'events.publishBatch': call =>
    tracePublish(traced('events.publishBatch', call), () => handlers['events.publishBatch'](call)),
})
