import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type SpanOptions,
  type Tracer,
  TraceFlags,
  trace,
} from '@opentelemetry/api'
import type { TraceAttempt } from '../../delivery/trace-attempt.ts'
import type { ClaimedDelivery } from '../../domain/deliveries/hand-over.ts'
import { formatTraceparent, parseTraceparent } from './traceparent.ts'

/** Names of OpenTelemetry's semantic conventions (HTTP, messaging) where there are any. */
const attributesOf = ({ row, endpoint }: ClaimedDelivery) => ({
  'http.request.method': 'POST',
  'http.request.resend_count': row.attemptCount,
  'server.address': URL.canParse(endpoint.url) ? new URL(endpoint.url).hostname : '',
  'messaging.message.id': row.eventId,
  'posthorn.app.id': row.appId,
  'posthorn.endpoint.id': row.endpointId,
  'posthorn.delivery.id': row._id,
  'posthorn.delivery.origin': row.origin,
  'posthorn.event.type': row.eventType,
  'posthorn.attempt.number': row.attemptCount + 1,
})

/** The first attempt goes on in the publish's trace. Later ones may come hours after it: a trace each, linked to it. */
const placeOf = (delivery: ClaimedDelivery): Pick<SpanOptions, 'links'> & { parent: typeof ROOT_CONTEXT } => {
  const publish = parseTraceparent(delivery.trace)
  if (!publish) return { parent: ROOT_CONTEXT }
  const isFirst = delivery.row.attemptCount === 0 && delivery.row.origin === 'publish'
  // What is not kept from the beginning is not kept later on either.
  const kept = (publish.traceFlags & TraceFlags.SAMPLED) !== 0
  if (isFirst || !kept) return { parent: trace.setSpanContext(ROOT_CONTEXT, publish) }
  return { parent: ROOT_CONTEXT, links: [{ context: publish }] }
}

export const createAttemptTracer =
  (tracer: Tracer): TraceAttempt =>
  delivery => {
    const { parent, ...options } = placeOf(delivery)
    const attributes = attributesOf(delivery)
    const span = tracer.startSpan('deliver', { ...options, kind: SpanKind.CLIENT, attributes }, parent)
    return {
      traceparent: formatTraceparent(span.spanContext()),
      end: ({ statusCode, error, detail }) => {
        if (statusCode !== null) span.setAttribute('http.response.status_code', statusCode)
        const failed =
          error ?? (statusCode !== null && statusCode >= 200 && statusCode < 300 ? null : String(statusCode))
        if (failed !== null) {
          span.setAttribute('error.type', failed)
          span.setStatus({ code: SpanStatusCode.ERROR, ...(detail !== null && { message: detail }) })
        }
        span.end()
      },
    }
  }
