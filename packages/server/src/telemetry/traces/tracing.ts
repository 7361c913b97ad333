import type { TraceAttempt } from '../../delivery/trace-attempt.ts'
import type { PublishTracer } from '../../domain/events/publish-tracer.ts'

/** Everything that traces publishes and attempts; there is none unless it is configured. */
export interface Tracing extends PublishTracer {
  traceAttempt: TraceAttempt
  /** Sends what is left; gives up after a while. */
  close: () => Promise<void>
}
