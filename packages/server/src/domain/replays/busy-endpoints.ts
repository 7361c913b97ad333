import { rowsIn } from '../rows-in.ts'
import type { ReplayDeps } from './replay-deps.ts'

/** With so many deliveries due, an endpoint has enough to do: what is published now would wait behind them. */
const ENOUGH = 100

/** Whether one of the endpoints is behind with its deliveries. A paused one has all the time there is. */
export const isAnyBusy = async (
  { deliveries, endpoints, now }: Pick<ReplayDeps, 'deliveries' | 'endpoints' | 'now'>,
  endpointIds: readonly string[],
): Promise<boolean> => {
  const awake = await rowsIn(endpoints)
    .find({ _id: { $in: [...endpointIds] }, pausedAt: null }, { projection: { _id: 1 } })
    .toArray()
  const backlogs = await Promise.all(
    awake.map(({ _id: endpointId }) =>
      rowsIn(deliveries).countDocuments(
        { endpointId, nextAt: { $exists: true, $lte: now() } },
        { limit: ENOUGH },
      ),
    ),
  )
  return backlogs.some(backlog => backlog >= ENOUGH)
}
