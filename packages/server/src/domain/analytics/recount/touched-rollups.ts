import { firstDeliveryIdAt } from '../../deliveries/delivery-id.ts'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import { rowsIn } from '../../rows-in.ts'
import { type RollupKey, rollupId } from '../rollup-increments.ts'
import { WHOLE_APP } from '../rollup-model.ts'
import { floorTo, keptMs, type Span, spanMs } from '../span.ts'
import { attemptsBetween } from './attempts-between.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'

/** The finest rollups in which something may have been counted, and the minutes of attempts among them. */
export interface Touched {
  rollups: RollupKey[]
  attempts: ReadonlySet<number>
}

/** Ids may run ahead of their time, and clocks differ a little. */
const SLACK_MS = 5_000
const shape = { appId: 1, endpointId: 1, createdAt: 1 } as const

const between = (from: number, to: number) => ({
  $gte: firstDeliveryIdAt(new Date(from)),
  $lt: firstDeliveryIdAt(new Date(to)),
})

/** A minute, or the hour where not all of its minutes are kept for as long as a recount takes. */
const finestAt = (ms: number, now: number): Span =>
  floorTo('hour', ms) < now - keptMs.minute + spanMs.hour ? 'hour' : 'minute'

/**
 * What may have changed in a time, of endpoints and of whole apps: the rollups of deliveries made, tried or ended in it, and
 * of its attempts.
 */
export const touchedRollups = async (
  deps: RecountDeps,
  loss: Pick<LossRow, 'from' | 'to'>,
): Promise<Touched> => {
  const [from, to, now] = [loss.from.getTime() - SLACK_MS, loss.to.getTime() + SLACK_MS, deps.now().getTime()]
  const rollups = new Map<string, RollupKey>()
  const attempts = new Set<number>()
  const touch = ({ appId, ...row }: Pick<DeliveryRow, 'appId' | 'endpointId'>, at: Date): void => {
    const span = finestAt(at.getTime(), now)
    for (const endpointId of [row.endpointId, WHOLE_APP]) {
      const key = { appId, endpointId, span, start: floorTo(span, at.getTime()) }
      rollups.set(rollupId(key), key)
    }
  }
  for await (const row of rowsIn(deps.deliveries).find({ _id: between(from, to) }, { projection: shape }))
    touch(row, row.createdAt)
  for await (const { attempt, delivery } of attemptsBetween(deps, from, to)) {
    attempts.add(floorTo('minute', attempt.at.getTime()))
    touch(delivery, attempt.at)
    touch(delivery, delivery.createdAt)
  }
  for (const days of await deps.retentions()) {
    const kept = days * spanMs.day
    const expireAt = { $exists: true, $gte: new Date(from + kept), $lt: new Date(to + kept) }
    for await (const row of rowsIn(deps.deliveries).find({ expireAt }, { projection: shape }))
      touch(row, row.createdAt)
  }
  return { rollups: [...rollups.values()], attempts }
}
