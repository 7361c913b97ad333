import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import type { SentNow } from '../domain/endpoints/test-ping.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { needsCare } from './crashes.ts'
import type { EngineDeps } from './engine-deps.ts'
import { createMakeAttempt } from './make-attempt.ts'
import { isSuccess, outcomeOf } from './outcome.ts'
import { presentEndpoint } from './present-endpoint.ts'
import { attemptRows } from './record/attempt-rows.ts'
import type { Recorder } from './record/recorder.ts'
import { refreshed } from './refreshed.ts'
import type { SendResult } from './send/send-types.ts'
import type { UnstoredDeliveries } from './unstored.ts'

/** What has waited here for longer goes out by what its endpoint says now. */
const STALE_MS = 1_000

interface DeliverDeps
  extends Pick<
    EngineDeps,
    'deliveries' | 'endpoints' | 'secretBox' | 'sender' | 'userAgent' | 'traceAttempt' | 'clock'
  > {
  recorder: Pick<Recorder, 'record'>
  /** The ids of what this process has claimed and not yet recorded. */
  held: Set<number>
  unstored: Pick<UnstoredDeliveries, 'store'>
  release: (deliveries: readonly ClaimedDelivery[]) => Promise<void>
  onError: (error: unknown) => void
}

/** Makes attempts of claimed deliveries and has their outcomes recorded. */
export const createDeliver = (deps: DeliverDeps) => {
  const { clock, recorder, held, onError } = deps
  const makeAttempt = createMakeAttempt(deps.sender, deps.userAgent, clock.now, deps.traceAttempt)

  const deliver = async (
    delivery: ClaimedDelivery,
    onSending?: () => void,
  ): Promise<{ result: SendResult; written: Promise<void> }> => {
    onSending?.()
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

  /** What cannot be delivered stays claimed, and is found to be nobody's later. */
  const giveUp =
    ({ row }: ClaimedDelivery) =>
    (error: unknown): void => {
      held.delete(row._id)
      onError(error)
    }

  const presentOf = async (delivery: ClaimedDelivery): ReturnType<typeof refreshed> => {
    if (!(await deps.unstored.store(delivery.row._id))) return delivery
    return await refreshed(deps, delivery).catch(() => delivery)
  }

  let alone: Promise<unknown> = Promise.resolve()
  /** Sends what may have crashed its worker with nothing of its kind beside it, or unrecorded, so that a crash tells who it was. */
  const deliverAlone = (delivery: ClaimedDelivery, onSending: () => void): Promise<unknown> => {
    const { _id, claim } = delivery.row
    alone = alone
      .then(() =>
        rowsIn(deps.deliveries).updateOne(
          { _id, 'claim.token': claim.token },
          { $set: { 'claim.sending': true } },
        ),
      )
      .then(() => deliver(delivery, onSending))
      .then(({ written }) => written)
      .catch(giveUp(delivery))
    return alone
  }

  return {
    /** Delivers what has waited in memory for so many milliseconds. Never rejects. */
    fromQueue: async (delivery: ClaimedDelivery, waitedMs: number, onSending: () => void): Promise<void> => {
      const current = waitedMs < STALE_MS ? delivery : await presentOf(delivery)
      if (current === 'taken') held.delete(delivery.row._id)
      else if (current === 'held') await deps.release([delivery]).catch(onError)
      else if (needsCare(current.row)) await deliverAlone(current, onSending)
      else await deliver(current, onSending).catch(giveUp(current))
    },
    /** Sends one delivery at once, past its endpoint's queue, and resolves when its outcome is durable. */
    now: async (delivery: ClaimedDelivery): Promise<SentNow> => {
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
  }
}
