/** A publish that somebody follows. */
export interface TracedPublish {
  operation: string
  appId: string
  /** The caller's `traceparent` as it came, perhaps broken (W3C Trace Context). */
  traceparent: string | undefined
}

/** Follows publishes in traces. Where nobody does there is none of these. */
export interface PublishTracer {
  /** Does the work within a span of its own, which continues the caller's trace when there is one. */
  tracePublish: <Result>(publish: TracedPublish, work: () => Promise<Result>) => Promise<Result>
  /** The `traceparent` of the publish that is under way in this asynchronous context. */
  currentPublish: () => string | undefined
}
