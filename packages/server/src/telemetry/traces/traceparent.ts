import { type SpanContext, isSpanContextValid } from '@opentelemetry/api'

/** Reads a `traceparent` (W3C Trace Context §3.2); undefined for one that is none, which starts a new trace. */
export const parseTraceparent = (value: string | undefined): SpanContext | undefined => {
  if (value === undefined || value.length > 512) return undefined
  const [, version, traceId = '', spanId = '', flags = '', more] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(value) ?? []
  // A later version may have more behind; this one may not, and ff is none.
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(context) ? context : undefined
}

export const formatTraceparent = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
