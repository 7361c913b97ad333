import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import type { Stretch } from './cover.ts'
import type { RollupRow } from './rollup-model.ts'

/** Reads rollups of some endpoints of an app, each stretch by a query of its own, which an index serves. */
export async function* readRollups(
  rollups: Model<RollupRow>,
  of: { appId: string; endpointIds: readonly string[] },
  stretches: readonly Stretch[],
): AsyncGenerator<RollupRow> {
  for (const { span, from, to } of stretches) {
    yield* rowsIn(rollups).find(
      {
        appId: of.appId,
        endpointId: { $in: [...of.endpointIds] },
        span,
        start: { $gte: new Date(from), $lt: new Date(to) },
      },
      { projection: { _id: 0, expireAt: 0 } },
    )
  }
}
