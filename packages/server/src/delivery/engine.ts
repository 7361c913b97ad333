import type { ClaimedDelivery, HandOver } from '../domain/deliveries/hand-over.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import type { SentNow } from '../domain/endpoints/test-ping.ts'
import { createAdoption } from './adopt-orphaned-claims.ts'
import { buryWorkers } from './bury-workers.ts'
import { createClaimer } from './claimer.ts'
import { createClockWatch } from './clock-watch.ts'
import { needsCare } from './crashes.ts'
import { createDispatcher } from './dispatcher.ts'
import { endWaiting } from './end-waiting.ts'
import type { EngineDeps } from './engine-deps.ts'
import { giveBack } from './give-back.ts'
import { inherit } from './inherit.ts'
import { createLaneHolder } from './lane-holder.ts'
import { laneShare } from './lane-share.ts'
import { LANES, laneOf } from './lanes.ts'
import { createMakeAttempt } from './make-attempt.ts'
import { createMembership } from './membership.ts'
import { isSuccess, outcomeOf } from './outcome.ts'
import { presentEndpoint } from './present-endpoint.ts'
import { refreshed } from './refreshed.ts'
import { createReclaimer } from './reclaimer.ts'
import { attemptRows } from './record/attempt-rows.ts'
import { createRecorder } from './record/recorder.ts'
import type { SendResult } from './send/send-types.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { uuidv7 } from '../domain/uuid.ts'
import { wakeWaiting } from './wake-waiting.ts'
import { createWaker } from './waker.ts'

/** What has waited here for longer goes out by what its endpoint says now. */
const STALE_MS = 1_000

/**
 * What moves events to receivers in one process: it claims what is due in its lanes, takes what is published here, sends,
 * and records. Everything it writes is fenced by its claims, so that it may die, or sleep, at any point.
 */
export const createEngine = (deps: EngineDeps) => {
  const { clock, log } = deps
  const onError = (error: unknown): void =>
    log.warn({ err: error }, 'the delivery engine met an error and goes on')
  const lanes = createLaneHolder()
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
      for (const { row } of dispatcher.drop()) held.delete(row._id)
      lanes.releaseAll()
      deps.rollups.discard()
      const now = clock.now()
      void deps.noteLoss(uuidv7(), now, now).catch(onError)
    },
  })

  const waker = createWaker({ ...deps, now: clock.now, nudge: () => claimer.nudge() })
  const { wake } = waker

  const recorder = createRecorder({
    ...deps,
    now: clock.now,
    disable: deps.disableEndpoint,
    onError,
    onDrained: () => dispatcher.resume(),
  })
  const makeAttempt = createMakeAttempt(deps.sender, deps.userAgent, clock.now, deps.traceAttempt)

  const deliver = async (
    delivery: ClaimedDelivery,
  ): Promise<{ result: SendResult; written: Promise<void> }> => {
    const made = await makeAttempt(delivery)
    const isLate = !isSuccess(made.result) && made.result.durationMs >= STALE_MS
    // What comes after a failure is up to what the endpoint says now.
    const present = isLate ? await presentEndpoint(deps, delivery.endpoint).catch(() => undefined) : undefined
    const endpoint = present ?? delivery.endpoint
    const now = clock.now()
    const recorded = recorder.record({
      made,
      outcome: outcomeOf({ ...delivery, endpoint }, made.result, now, Math.random()),
      rows: attemptRows(made),
      expireAt: daysAfter(now, delivery.retention.days),
    })
    const written = recorded.then(() => void held.delete(delivery.row._id))
    return { result: made.result, written }
  }

  let alone: Promise<unknown> = Promise.resolve()
  /** Sends what may have crashed its worker with nothing of its kind beside it, so that a crash tells who it was. */
  const deliverAlone = (delivery: ClaimedDelivery): Promise<unknown> => {
    const { _id, claim } = delivery.row
    alone = alone
      .then(() =>
        rowsIn(deps.deliveries).updateOne(
          { _id, 'claim.token': claim.token },
          { $set: { 'claim.sending': true } },
        ),
      )
      .then(() => deliver(delivery))
      .catch(error => {
        held.delete(_id)
        onError(error)
      })
    return alone
  }

  const dispatcher = createDispatcher({
    deliver: async (delivery, waitedMs) => {
      const current = waitedMs < STALE_MS ? delivery : await refreshed(deps, delivery).catch(() => delivery)
      if (current === 'taken') held.delete(delivery.row._id)
      else if (current === 'held') await release([delivery]).catch(onError)
      else await (needsCare(current.row) ? deliverAlone(current) : deliver(current))
    },
    maySend: () => membership.isConfirmed() && !recorder.isBacklogged(),
    onRoom: endpointId => claimer.hasRoom(endpointId),
  })

  const accept = (deliveries: readonly ClaimedDelivery[], reserved: boolean): void => {
    for (const { row } of deliveries) held.add(row._id)
    dispatcher.accept(deliveries, reserved)
    if (stopping) void release(dispatcher.drop()).catch(onError)
  }

  const release = async (deliveries: readonly ClaimedDelivery[]): Promise<void> => {
    // First, so that what cannot be given back now is found to be nobody's later.
    for (const { row } of deliveries) held.delete(row._id)
    const byClaimer = Map.groupBy(deliveries, ({ row }) => row.claim.by)
    for (const [claimedBy, claimed] of byClaimer) {
      await giveBack(
        { ...deps, wake },
        claimedBy,
        claimed.map(({ row }) => row._id),
      )
    }
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

  const handOver: HandOver = {
    reserve: endpoint => {
      const sendable =
        deps.delivers && !stopping && lanes.owns(laneOf(endpoint.slot)) && membership.isConfirmed()
      if (!sendable || dispatcher.room(endpoint) <= 0) return undefined
      dispatcher.reserve(endpoint.id)
      return nextClaim()
    },
    accept: deliveries => accept(deliveries, true),
    abandon: endpointIds => endpointIds.forEach(dispatcher.abandon),
    wake,
  }

  return {
    handOver,
    clock,
    lanes,
    membership,
    nudge: claimer.nudge,
    /** Sends one delivery at once, past its endpoint's queue, and resolves when its outcome is durable. */
    sendNow: async (delivery: ClaimedDelivery): Promise<SentNow> => {
      held.add(delivery.row._id)
      const { result, written } = await deliver(delivery)
      await written
      return {
        delivered: isSuccess(result),
        statusCode: result.statusCode,
        durationMs: result.durationMs,
        error: result.error,
        responseBody: result.responseBody?.toString() ?? null,
      }
    },
    /** Gives claims that belong to nobody to the living. */
    adoptClaims: createAdoption({ ...deps, wake, now: clock.now }),
    /** Gives what dead workers had claimed to the living. */
    buryWorkers: (): Promise<void> =>
      buryWorkers({
        ...deps,
        wake,
        now: clock.now,
        onBuried: (incarnation, deliveries) =>
          log.warn({ incarnation, deliveries }, 'a worker died: its deliveries go on'),
      }),
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
      await claimer.stop()
      await release(dispatcher.stop())
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
