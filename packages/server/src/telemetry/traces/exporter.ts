import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { SpanExporter } from '@opentelemetry/sdk-trace'

const COMPLAIN_EVERY_MS = 60_000

/** Sends spans to a collector; that they do not arrive is said now and then, and troubles nobody else. */
export const createExporter = (url: string, onError: (error: unknown) => void): SpanExporter => {
  const exporter = new OTLPTraceExporter({ url })
  let complainedAt = Number.NEGATIVE_INFINITY
  const complain = (error: unknown): void => {
    if (performance.now() - complainedAt < COMPLAIN_EVERY_MS) return
    complainedAt = performance.now()
    onError(error)
  }
  return {
    export: (spans, done) =>
      exporter.export(spans, result => {
        if (result.error) complain(result.error)
        done(result)
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  }
}
