import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import { createEndpointQueue, type EndpointQueue, type Queued } from './endpoint-queue.ts'

const MAX_IN_FLIGHT = 2_048
const MAX_QUEUED = 20_000
const FORGET_IDLE_MS = 30_000

interface DispatcherDeps {
  /**
   * Makes an attempt, of a delivery that waited here for so many milliseconds, and records it; never rejects. `onSending`
   * comes right before the request, if there is one.
   */
  deliver: (delivery: ClaimedDelivery, waitedMs: number, onSending: () => void) => Promise<void>
  /** Asked before every request: false holds everything back until {@link Dispatcher.resume}. */
  maySend: () => boolean
  /** An endpoint's queue has run down to where more can be claimed. */
  onRoom: (endpointId: string) => void
  maxInFlight?: number
}

/**
 * Sends claimed deliveries, endpoints taking turns: each up to its own concurrency and rate, all up to a bound of the
 * process. A slow or throttled endpoint waits in its own queue and holds nobody else up.
 */
export const createDispatcher = ({
  deliver,
  maySend,
  onRoom,
  maxInFlight = MAX_IN_FLIGHT,
}: DispatcherDeps) => {
  const queues = new Map<string, EndpointQueue>()
  const ready = new Set<EndpointQueue>()
  const throttled = new Map<EndpointQueue, NodeJS.Timeout>()
  let inFlight = 0
  let queued = 0
  let stopped = false
  let onIdle: (() => void) | undefined

  const queueOf = (endpoint: EndpointConfig): EndpointQueue => {
    const found = queues.get(endpoint.id)
    if (found) return found
    const made = createEndpointQueue(endpoint, performance.now())
    queues.set(endpoint.id, made)
    return made
  }

  const consider = (queue: EndpointQueue): void => {
    const readyAt = queue.readyAt()
    if (readyAt === Number.POSITIVE_INFINITY || throttled.has(queue)) return
    const waitMs = readyAt - performance.now()
    if (waitMs <= 0) return void ready.add(queue)
    const timer = setTimeout(() => {
      throttled.delete(queue)
      consider(queue)
      pump()
    }, Math.ceil(waitMs))
    throttled.set(queue, timer)
  }

  const start = async (queue: EndpointQueue, begun: Queued, startedAt: number): Promise<void> => {
    const { delivery, since } = begun
    inFlight += 1
    await deliver(delivery, startedAt - since, () => {
      queue.sends(performance.now())
      consider(queue)
    })
    inFlight -= 1
    queue.end(begun, performance.now() - startedAt)
    consider(queue)
    if (queue.waiting <= queue.room(delivery.endpoint)) onRoom(queue.id)
    if (inFlight === 0) onIdle?.()
    pump()
  }

  const pump = (): void => {
    for (const queue of ready) {
      if (stopped || inFlight >= maxInFlight || !maySend()) return
      ready.delete(queue)
      const now = performance.now()
      const next = queue.readyAt() <= now ? queue.begin() : undefined
      if (next) {
        queued -= 1
        void start(queue, next, now)
      }
      consider(queue)
    }
  }

  const forgetIdle = setInterval(() => {
    const now = performance.now()
    for (const queue of queues.values()) if (queue.isIdle(now)) queues.delete(queue.id)
  }, FORGET_IDLE_MS)
  forgetIdle.unref()

  const push = (delivery: ClaimedDelivery, reserved: boolean): void => {
    const queue = queueOf(delivery.endpoint)
    queue.push(delivery, reserved, performance.now())
    queued += 1
    consider(queue)
  }

  const drop = (isMeant: (slot: number) => boolean = () => true): ClaimedDelivery[] => {
    const meant = [...queues.values()].filter(({ slot }) => isMeant(slot))
    for (const queue of meant) ready.delete(queue)
    const dropped = meant.flatMap(queue => queue.drop())
    queued -= dropped.length
    return dropped
  }

  return {
    get inFlight() {
      return inFlight
    },
    get queued() {
      return queued
    },
    room: (endpoint: EndpointConfig): number =>
      stopped ? 0 : Math.min(queueOf(endpoint).room(endpoint), MAX_QUEUED - queued),
    reserve: (endpoint: EndpointConfig): void => queueOf(endpoint).reserve(),
    abandon: (endpointId: string): void => queues.get(endpointId)?.abandon(),
    accept: (deliveries: readonly ClaimedDelivery[], reserved: boolean): void => {
      for (const delivery of deliveries) push(delivery, reserved)
      pump()
    },
    /** Something that held requests back is over. */
    resume: pump,
    /** Gives up what has not been sent, to endpoints of some slots or to all, and goes on. */
    drop,
    /** Starts no more requests. @returns what had been claimed and not been sent */
    stop: (): ClaimedDelivery[] => {
      stopped = true
      clearInterval(forgetIdle)
      for (const timer of throttled.values()) clearTimeout(timer)
      return drop()
    },
    /** Resolves when no request is under way. */
    idle: (): Promise<void> =>
      inFlight === 0
        ? Promise.resolve()
        : new Promise(resolve => {
            onIdle = resolve
          }),
  }
}

export type Dispatcher = ReturnType<typeof createDispatcher>
