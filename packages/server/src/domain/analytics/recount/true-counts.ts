import type { Filter } from 'mongodb'
import type { AttemptRow } from '../../deliveries/attempt-model.ts'
import { firstDeliveryIdAt } from '../../deliveries/delivery-id.ts'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import { rowsIn } from '../../rows-in.ts'
import {
  addAttempt,
  addCount,
  type Counts,
  type Increments,
  type RollupKey,
  rollupId,
} from '../rollup-increments.ts'
import { WHOLE_APP } from '../rollup-model.ts'
import { floorTo, spanMs } from '../span.ts'
import { attemptsBetween } from './attempts-between.ts'
import type { RecountDeps } from './recount-deps.ts'

/** An attempt is recorded when it has ended, a minute after it began at most; ids may run ahead of their time. */
const LATE_MS = 75_000
const SLACK_MS = 5_000

/** As the engine has it. */
const isSuccess = ({ error, statusCode }: Pick<AttemptRow, 'error' | 'statusCode'>): boolean =>
  error === null && statusCode !== null && statusCode >= 200 && statusCode < 300

interface StatusCount {
  _id: { status: string; isPing: boolean }
  count: number
}

/** The deliveries that a rollup tells of. */
export const deliveriesOf = ({ appId, endpointId, span, start }: RollupKey): Filter<DeliveryRow> => {
  const end = start + spanMs[span]
  return {
    ...(endpointId !== WHOLE_APP && { endpointId }),
    appId,
    _id: {
      $gte: firstDeliveryIdAt(new Date(start - SLACK_MS)),
      $lt: firstDeliveryIdAt(new Date(end + LATE_MS)),
    },
    createdAt: { $gte: new Date(start), $lt: new Date(end) },
  }
}

/** The deliveries that a rollup tells of, by status. */
export const countDeliveriesOf = async ({ deliveries }: RecountDeps, key: RollupKey): Promise<Counts> => {
  const found = rowsIn(deliveries).aggregate<StatusCount>([
    { $match: deliveriesOf(key) },
    {
      $group: {
        _id: { status: '$status', isPing: { $eq: ['$origin', 'ping'] } },
        count: { $sum: 1 },
      },
    },
  ])
  const counts: Counts = new Map()
  for await (const { _id, count } of found) {
    addCount({ counts }, `${_id.isPing ? 'pings' : 'deliveries'}.${_id.status}`, count)
  }
  return counts
}

/** Adds the attempts that began in a minute, by the ids of the rollups that tell of them; test pings are none. */
export const countAttemptsOf = async (
  deps: RecountDeps,
  start: number,
  into: Map<string, Increments>,
): Promise<void> => {
  const until = start + spanMs.minute + LATE_MS
  for await (const { attempt, delivery } of attemptsBetween(deps, start - SLACK_MS, until)) {
    if (delivery.origin === 'ping' || floorTo('minute', attempt.at.getTime()) !== start) continue
    for (const endpointId of [delivery.endpointId, WHOLE_APP]) {
      const key = { appId: delivery.appId, endpointId, span: 'minute', start } as const
      const counted = into.get(rollupId(key)) ?? { ...key, counts: new Map() }
      into.set(rollupId(key), counted)
      addAttempt(counted, { ...attempt, ok: isSuccess(attempt) })
    }
  }
}
