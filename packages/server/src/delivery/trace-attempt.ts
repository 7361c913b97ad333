import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { SendResult } from './send/send-types.ts'

/** An attempt under way, as somebody follows it. */
export interface AttemptSpan {
  /** Its place in the trace, for the receiver (W3C Trace Context). */
  traceparent: string
  end: (result: SendResult) => void
}

/** Begins to follow an attempt. Where nobody does there is none of these, and attempts cost nothing more. */
export type TraceAttempt = (delivery: ClaimedDelivery) => AttemptSpan
