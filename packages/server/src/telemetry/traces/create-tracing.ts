import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TraceSettings } from '../../config/trace-settings.ts'
import { version } from '../../version.ts'
import { createAttemptTracer } from './attempt-tracer.ts'
import { createExporter } from './exporter.ts'
import { createPublishTracer } from './publish-tracer.ts'
import type { Tracing } from './tracing.ts'

const EXPORT_EVERY_MS = 1_000
/** Beyond so many spans that wait for the collector they are dropped. */
const MAX_WAITING = 8_192
const CLOSE_WITHIN_MS = 2_000

/** Traces to a collector. Nothing of it is global: each platform has its own. */
export const createTracing = (settings: TraceSettings, onError: (error: unknown) => void): Tracing => {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(resourceFromAttributes({ 'service.name': settings.serviceName }))
  const provider = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.ratio) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: createExporter(settings.url, onError),
        scheduledDelayMillis: EXPORT_EVERY_MS,
        maxQueueSize: MAX_WAITING,
      }),
    ],
  })
  const tracer = provider.getTracer('posthorn', version)
  return {
    ...createPublishTracer(tracer),
    traceAttempt: createAttemptTracer(tracer),
    close: async () => {
      const late = new Promise<void>(resolve => setTimeout(resolve, CLOSE_WITHIN_MS).unref())
      await Promise.race([provider.shutdown().catch(onError), late])
    },
  }
}
