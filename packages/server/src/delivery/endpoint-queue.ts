import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'

/** How far ahead of sending an endpoint's deliveries are claimed. */
const AHEAD_MS = 1_000
const MAX_AHEAD = 500
const SMOOTHING = 0.2

/** Milliseconds between requests by the endpoint's rate limit; 0 without one. */
const intervalOf = ({ rateLimit }: EndpointConfig): number =>
  rateLimit ? (rateLimit.perSeconds * 1000) / rateLimit.limit : 0

/** A delivery that waits in memory, since when (monotonic milliseconds). */
export interface Queued {
  delivery: ClaimedDelivery
  since: number
}

/** What one endpoint has in this process: claimed deliveries that wait, and how many requests are under way. */
export interface EndpointQueue {
  readonly id: string
  readonly slot: number
  readonly inFlight: number
  readonly waiting: number
  /** How many more deliveries may be claimed for it now. */
  readonly room: (endpoint: EndpointConfig) => number
  readonly isIdle: (now: number) => boolean
  /** Milliseconds (monotonic) from which the next request may start; Infinity when none can before another has ended. */
  readonly readyAt: () => number
  readonly reserve: () => void
  readonly abandon: () => void
  readonly push: (delivery: ClaimedDelivery, reserved: boolean, now: number) => void
  /** Takes the next delivery to send; with a rate limit no other before this one is sent, or has ended without. */
  readonly begin: () => Queued | undefined
  /** What was begun is sent now. */
  readonly sends: (now: number) => void
  readonly end: (ended: Queued, tookMs: number) => void
  /** Empties the queue; whatever comes after waits as long as with a new owner. */
  readonly drop: () => ClaimedDelivery[]
}

export const createEndpointQueue = (
  { id, slot }: Pick<EndpointConfig, 'id' | 'slot'>,
  now: number,
): EndpointQueue => {
  let deliveries: Queued[] = []
  let head = 0
  let inFlight = 0
  let reserved = 0
  let meanMs = 100
  let concurrency = 1
  let intervalMs = 0
  // A rate limit starts with an empty bucket: whoever owned the endpoint before may have sent just now.
  let notBefore = now
  let limited = false
  let preparing: Queued | undefined

  const waiting = () => deliveries.length - head

  const follow = (endpoint: EndpointConfig, at: number): void => {
    concurrency = endpoint.concurrency
    intervalMs = intervalOf(endpoint)
    if (intervalMs > 0 && !limited) notBefore = Math.max(notBefore, at) + intervalMs
    limited = intervalMs > 0
  }

  return {
    id,
    slot,
    get inFlight() {
      return inFlight
    },
    get waiting() {
      return waiting()
    },
    room: endpoint => {
      const paceMs = Math.max(meanMs / endpoint.concurrency, intervalOf(endpoint))
      const least = endpoint.rateLimit ? 1 : 2 * endpoint.concurrency
      const ahead = Math.min(MAX_AHEAD, Math.max(least, Math.ceil(AHEAD_MS / paceMs)))
      return ahead - waiting() - inFlight - reserved
    },
    isIdle: at => waiting() === 0 && inFlight === 0 && reserved === 0 && at >= notBefore,
    readyAt: () =>
      waiting() === 0 || inFlight >= concurrency || preparing ? Number.POSITIVE_INFINITY : notBefore,
    reserve: () => {
      reserved += 1
    },
    abandon: () => {
      reserved -= 1
    },
    push: (delivery, wasReserved, at) => {
      if (wasReserved) reserved -= 1
      follow(delivery.endpoint, at)
      deliveries.push({ delivery, since: at })
    },
    begin: () => {
      const next = deliveries[head]
      if (!next) return undefined
      head += 1
      if (head === deliveries.length || head > 1_000) {
        deliveries = deliveries.slice(head)
        head = 0
      }
      inFlight += 1
      if (intervalMs > 0) preparing = next
      return next
    },
    sends: at => {
      if (intervalMs > 0) notBefore = Math.max(notBefore, at) + intervalMs
      preparing = undefined
    },
    end: (ended, tookMs) => {
      inFlight -= 1
      if (preparing === ended) preparing = undefined
      meanMs += (tookMs - meanMs) * SMOOTHING
    },
    drop: () => {
      const dropped = deliveries.slice(head).map(({ delivery }) => delivery)
      deliveries = []
      head = 0
      limited = false
      return dropped
    },
  }
}
