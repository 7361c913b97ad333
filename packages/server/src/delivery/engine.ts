import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { createClaimer } from './claimer.ts'
import { createClockWatch } from './clock-watch.ts'
import { createDeliver } from './deliver.ts'
import { createDispatcher } from './dispatcher.ts'
import { endWaiting } from './end-waiting.ts'
import type { EngineDeps } from './engine-deps.ts'
import { createHandOver } from './hand-over.ts'
import { inherit } from './inherit.ts'
import { createLaneHolder } from './lane-holder.ts'
import { laneShare } from './lane-share.ts'
import { LANES, laneOf } from './lanes.ts'
import { createMembership } from './membership.ts'
import { createReclaimer } from './reclaimer.ts'
import { createRecorder } from './record/recorder.ts'
import { uuidv7 } from '../domain/uuid.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createRecovery } from './recovery.ts'
import { createRelease } from './release.ts'
import { wakeWaiting } from './wake-waiting.ts'
import { createUnstored } from './unstored.ts'
import { createWaker } from './waker.ts'

/**
 * What moves events to receivers in one process: it claims what is due in its lanes, takes what is published here, sends,
 * and records. Everything it writes is fenced by its claims, so that it may die, or sleep, at any point.
 */
export const createEngine = (deps: EngineDeps) => {
  const { clock, log } = deps
  const onError = (error: unknown): void =>
    log.warn({ err: error }, 'the delivery engine met an error and goes on')
  /** What waits here goes with its lane: two owners at once would be twice as fast as the endpoint allows. */
  const lanes = createLaneHolder(lane => releasing.begin(dispatcher.drop(slot => laneOf(slot) === lane)))
  const isStrange = (slot: number): boolean => !lanes.owns(laneOf(slot))
  const held = new Set<number>()
  let batch = 0
  let stopping = false

  const clockWatch = createClockWatch(clock, log)

  const membership = createMembership({
    workers: deps.workers,
    clock,
    delivers: () => deps.delivers && !stopping && clockWatch.isSane(),
    onError,
    onConfirmed: () => {
      clockWatch.look()
      dispatcher.resume()
    },
    onLost: () => {
      log.warn({}, 'this worker was silent for so long that others took over what it had claimed')
      // Who buried it may have been before a row whose write was under way.
      releasing.begin(dispatcher.drop())
      lanes.releaseAll()
      deps.rollups.discard()
      const now = clock.now()
      void deps.noteLoss(uuidv7(), now, now).catch(onError)
    },
  })

  const waker = createWaker({ ...deps, now: clock.now, nudge: () => claimer.nudge() })
  const { wake } = waker

  const unstored = createUnstored({ ...deps, onError })
  const releasing = createRelease({ ...deps, held, unstored, wake, onError })

  const recorder = createRecorder({
    ...deps,
    unstored,
    now: clock.now,
    disable: deps.disableEndpoint,
    onError,
    onDrained: () => dispatcher.resume(),
  })
  const deliver = createDeliver({ ...deps, recorder, held, unstored, release: releasing.release, onError })

  const dispatcher = createDispatcher({
    deliver: deliver.fromQueue,
    maySend: () => membership.isConfirmed() && !recorder.isBacklogged(),
    onRoom: endpointId => claimer.hasRoom(endpointId),
  })

  const accept = (deliveries: readonly ClaimedDelivery[], reserved: boolean): void => {
    for (const { row } of deliveries) held.add(row._id)
    dispatcher.accept(deliveries, reserved)
    if (stopping) releasing.begin(dispatcher.drop())
    else if (deliveries.some(({ endpoint }) => isStrange(endpoint.slot)))
      releasing.begin(dispatcher.drop(isStrange))
  }

  const nextClaim = (): { by: string; token: string } => {
    const { incarnation } = membership.current()
    batch += 1
    return { by: incarnation, token: `${incarnation}:${batch}` }
  }

  const claimer = createClaimer({
    ...deps,
    now: clock.now,
    ownedLanes: lanes.owned,
    mayClaim: () => membership.isConfirmed() && !recorder.isBacklogged(),
    room: dispatcher.room,
    nextClaim,
    accept: deliveries => accept(deliveries, false),
    endWaiting: row => endWaiting({ ...deps, now: clock.now }, row),
    onError,
  })

  const reclaimer = createReclaimer({
    ...deps,
    wake,
    incarnation: () => membership.current().incarnation,
    held,
  })

  const handOver = createHandOver({
    dispatcher,
    unstored,
    nextClaim,
    wake,
    maySend: endpoint => deps.delivers && !stopping && !isStrange(endpoint.slot) && membership.isConfirmed(),
    accept: deliveries => accept(deliveries, true),
  })

  return {
    handOver,
    clock,
    lanes,
    membership,
    nudge: claimer.nudge,
    sendNow: deliver.now,
    ...createRecovery({ ...deps, wake, now: clock.now }),
    nextClaim,
    /** Whether this process's clock agrees with the database's well enough to own lanes. */
    hasSaneClock: clockWatch.isSane,
    /** How many lanes this process is to own. */
    laneShare: async (): Promise<number> =>
      laneShare(LANES, await membership.delivering(), membership.current().number),
    stats: () => ({
      queued: dispatcher.queued,
      inFlight: dispatcher.inFlight,
      unrecorded: recorder.pending(),
    }),
    /** Resolves when what has been published and sent so far can be read. */
    settle: oneAtATime(async () => {
      await releasing.settled()
      await recorder.settle()
      await unstored.flush()
      // What ended meanwhile has its row from there.
      await recorder.settle()
    }),
    start: async (): Promise<void> => {
      await membership.start()
      clockWatch.look()
      if (!deps.delivers) return
      claimer.start()
      reclaimer.start()
    },
    /** Claims and sends nothing more, and gives back what it has not begun to send. */
    quiesce: async (): Promise<void> => {
      stopping = true
      reclaimer.stop()
      // At once: what waits here would be sent as long as a claim is under way.
      const unsent = dispatcher.stop()
      await claimer.stop()
      await releasing.release(unsent)
      void membership.announce()
    },
    /** Waits up to `drainMs` for what is under way. @returns whether all of it ended in time and is recorded */
    drain: async (drainMs: number): Promise<boolean> => {
      const deadline = AbortSignal.timeout(drainMs)
      const expired = new Promise<false>(resolve => deadline.addEventListener('abort', () => resolve(false)))
      const drained = dispatcher
        .idle()
        .then(recorder.settle)
        .then(() => true)
      const inTime = await Promise.race([drained, expired])
      recorder.close()
      return inTime
    },
    /** Gives back whatever still carries this process's claim, and its worker number. */
    leave: async (): Promise<void> => {
      unstored.stop()
      const { incarnation } = membership.current()
      await inherit({ ...deps, wake, now: clock.now }, incarnation, 'blameless')
      await waker.stop()
      // An outcome that was given up may have been written in part.
      if (recorder.gaveUp()) await wakeWaiting({ ...deps, wake })
      await membership.leave()
    },
  }
}

export type Engine = ReturnType<typeof createEngine>
