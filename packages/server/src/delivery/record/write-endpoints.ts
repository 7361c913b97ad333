import type { AnyBulkWriteOperation } from 'mongodb'
import type { EndpointRow } from '../../domain/endpoints/endpoint-model.ts'
import type { FailureMarks } from './failure-marks.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'
import { rowsIn } from '../../domain/rows-in.ts'

/** Moves the heads of the endpoints' backlogs to the earliest retry that has just been set, and marks those that fail. */
export const writeEndpoints = async (
  deps: Pick<RecordDeps, 'endpoints'>,
  recorded: readonly Recorded[],
  { changes, written }: ReturnType<FailureMarks['changesOf']>,
): Promise<void> => {
  const heads = new Map<string, Date>()
  for (const { made, outcome } of recorded) {
    if (outcome.status !== 'retrying') continue
    const { endpointId } = made.delivery.row
    const head = heads.get(endpointId)
    if (!head || outcome.nextAt < head) heads.set(endpointId, outcome.nextAt)
  }
  const updates: AnyBulkWriteOperation<EndpointRow>[] = [...heads].map(([endpointId, head]) => ({
    updateOne: {
      filter: { _id: endpointId, pausedAt: null },
      update: { $min: { dueAt: head }, $inc: { dueSequence: 1 } },
    },
  }))
  updates.push(...changes)
  if (updates.length > 0) await rowsIn(deps.endpoints).bulkWrite(updates, { ordered: false })
  written()
}
