import type { AttemptRow } from '../../deliveries/attempt-model.ts'
import { firstDeliveryIdAt } from '../../deliveries/delivery-id.ts'
import { rowsIn } from '../../rows-in.ts'
import { addAttempt, addCount, type Increments } from '../rollup-increments.ts'
import { floorTo, spanMs } from '../span.ts'
import { attemptsBetween } from './attempts-between.ts'
import { countLeftBehind } from './left-behind.ts'
import type { RecountDeps } from './recount-deps.ts'
import type { Touched } from './touched-minutes.ts'

/** An attempt is recorded when it has ended, a minute after it began at most; ids may run ahead of their time. */
const LATE_MS = 75_000
const SLACK_MS = 5_000

export type Counts = Map<string, number>

/** As the engine has it. */
const isSuccess = ({ error, statusCode }: Pick<AttemptRow, 'error' | 'statusCode'>): boolean =>
  error === null && statusCode !== null && statusCode >= 200 && statusCode < 300

interface StatusCount {
  _id: { status: string; isPing: boolean }
  count: number
}

/** The deliveries that an endpoint got in a minute, by status. */
export const countDeliveriesOf = async (
  deps: RecountDeps,
  { appId, endpointId, start }: Touched,
): Promise<Counts> => {
  const end = start + spanMs.minute
  const ofMinute = {
    endpointId,
    appId,
    _id: {
      $gte: firstDeliveryIdAt(new Date(start - SLACK_MS)),
      $lt: firstDeliveryIdAt(new Date(end + LATE_MS)),
    },
    createdAt: { $gte: new Date(start), $lt: new Date(end) },
  }
  const found = rowsIn(deps.deliveries).aggregate<StatusCount>([
    { $match: ofMinute },
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
  const pending = counts.get('deliveries.pending')
  if (pending) counts.set('deliveries.pending', pending - (await countLeftBehind(deps, ofMinute)))
  return counts
}

/** The attempts that began in a minute, by endpoint; test pings are none. */
export const countAttemptsOf = async (deps: RecountDeps, start: number): Promise<Map<string, Increments>> => {
  const byEndpoint = new Map<string, Increments>()
  const until = start + spanMs.minute + LATE_MS
  for await (const { attempt, delivery } of attemptsBetween(deps, start - SLACK_MS, until)) {
    if (delivery.origin === 'ping' || floorTo('minute', attempt.at.getTime()) !== start) continue
    const { appId, endpointId } = delivery
    const into = byEndpoint.get(endpointId) ?? { appId, endpointId, start, counts: new Map() }
    byEndpoint.set(endpointId, into)
    addAttempt(into, { ...attempt, ok: isSuccess(attempt) })
  }
  return byEndpoint
}
