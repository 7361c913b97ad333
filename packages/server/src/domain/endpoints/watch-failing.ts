import type { Model } from 'mongoose'
import type { RollupRow } from '../analytics/rollup-model.ts'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import { floorTo } from '../analytics/span.ts'
import type { DisableReason } from './disable-endpoint.ts'
import type { EndpointConfig } from './endpoint-config.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { type FailingRow, type NoticeStage, stageOf, unmarkFailing } from './failing.ts'
import { rowsIn } from '../rows-in.ts'

const MINUTE_MS = 60_000
/** Half of the shortest time that an endpoint can have: nothing comes of a younger mark. */
const YOUNG_MS = 30 * MINUTE_MS
/** So many are judged side by side: to switch one off takes a while, and all other sweeps wait. */
const ENDPOINTS = 50

export interface WatchDeps {
  endpoints: Model<EndpointRow>
  rollups: Model<RollupRow>
  rollupWriter: Pick<RollupWriter, 'flush'>
  disable: (endpoint: Pick<EndpointConfig, 'id' | 'appId'>, reason: DisableReason) => Promise<void>
  /** Tells that an endpoint has come so far; the same may be told again after a crash. */
  notify: (row: FailingRow, stage: NoticeStage) => Promise<void>
  onError: (error: unknown) => void
  now: () => Date
}

const fields = { appId: 1, failingSince: 1, lastFailedAt: 1, disableAfterSeconds: 1, failureNotices: 1 }

const markedRows = ({ endpoints, now }: WatchDeps) =>
  rowsIn(endpoints)
    .find({
      failingSince: { $exists: true, $lte: new Date(now().getTime() - YOUNG_MS) },
      active: true,
      deletedAt: null,
      disableAfterSeconds: { $ne: null },
    })
    .sort({ failingSince: 1 })
    .project<FailingRow>(fields)

/** The mark on the row may be older than a success in another process: the statistics know better. */
const hasSucceeded = async ({ rollups }: WatchDeps, { _id, appId, failingSince }: FailingRow) => {
  const day = new Date(floorTo('day', failingSince.getTime()))
  const success = await rowsIn(rollups).findOne(
    { appId, endpointId: _id, span: 'day', start: { $gte: day }, lastSuccessAt: { $gt: failingSince } },
    { projection: { _id: 1 } },
  )
  return success !== null
}

const judge = async (deps: WatchDeps, row: FailingRow): Promise<void> => {
  const { _id, failingSince } = row
  const stage = stageOf(row)
  if (stage === undefined || (stage !== 'over' && stage <= (row.failureNotices ?? 0))) return
  const asRead = { _id, failingSince }
  if (await hasSucceeded(deps, row)) {
    await rowsIn(deps.endpoints).updateOne(asRead, { $unset: unmarkFailing })
  } else if (stage === 'over') {
    await deps.disable({ id: _id, appId: row.appId }, { reason: 'failing', failingSince })
  } else {
    await deps.notify(row, stage)
    await rowsIn(deps.endpoints).updateOne(asRead, { $set: { failureNotices: stage } })
  }
}

/** Gives notice of endpoints that do nothing but fail, and switches them off when their time is up. */
export const watchFailing = async (deps: WatchDeps): Promise<void> => {
  await deps.rollupWriter.flush()
  let judging: Promise<void>[] = []
  for await (const row of markedRows(deps)) {
    judging.push(judge(deps, row).catch(deps.onError))
    if (judging.length < ENDPOINTS) continue
    await Promise.all(judging)
    judging = []
  }
  await Promise.all(judging)
}
