import { firstDeliveryIdAt } from '../../deliveries/delivery-id.ts'
import { rowsIn } from '../../rows-in.ts'
import { floorTo, spanMs } from '../span.ts'
import { attemptsBetween } from './attempts-between.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'

/** A minute of an endpoint. */
export interface Touched {
  appId: string
  endpointId: string
  start: number
}

/** Ids may run ahead of their time, and clocks differ a little. */
const SLACK_MS = 5_000
const shape = { appId: 1, endpointId: 1, createdAt: 1 } as const

const between = (from: number, to: number) => ({
  $gte: firstDeliveryIdAt(new Date(from)),
  $lt: firstDeliveryIdAt(new Date(to)),
})

/** The minutes whose counts may have changed in a time: of deliveries made, tried or ended in it, and of its attempts. */
export const touchedMinutes = async (deps: RecountDeps, loss: Pick<LossRow, 'from' | 'to'>) => {
  const [from, to] = [loss.from.getTime() - SLACK_MS, loss.to.getTime() + SLACK_MS]
  const deliveries = new Map<string, Touched>()
  const attempts = new Set<number>()
  const touch = ({
    appId,
    endpointId,
    createdAt,
  }: {
    appId: string
    endpointId: string
    createdAt: Date
  }) => {
    const start = floorTo('minute', createdAt.getTime())
    deliveries.set(`${endpointId}:${start}`, { appId, endpointId, start })
  }
  for await (const row of rowsIn(deps.deliveries).find({ _id: between(from, to) }, { projection: shape }))
    touch(row)
  for await (const { attempt, delivery } of attemptsBetween(deps, from, to)) {
    touch(delivery)
    const start = floorTo('minute', attempt.at.getTime())
    attempts.add(start)
    touch({ ...delivery, createdAt: attempt.at })
  }
  for (const days of await deps.retentions()) {
    const kept = days * spanMs.day
    const expireAt = { $exists: true, $gte: new Date(from + kept), $lt: new Date(to + kept) }
    for await (const row of rowsIn(deps.deliveries).find({ expireAt }, { projection: shape })) touch(row)
  }
  return { endpoints: [...deliveries.values()], attempts }
}
