import type { EndpointRow } from '../../domain/endpoints/endpoint-model.ts'
import { type RowUpdate, updateInOrder } from '../../domain/update-in-order.ts'
import type { FailureMarks } from './failure-marks.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'

/** Each backlog's head, moved to the earliest retry that has just been set. */
const headsIn = (recorded: readonly Recorded[]): RowUpdate<EndpointRow>[] => {
  const heads = new Map<string, Date>()
  for (const { made, outcome } of recorded) {
    if (outcome.status !== 'retrying') continue
    const { endpointId } = made.delivery.row
    const head = heads.get(endpointId)
    if (!head || outcome.nextAt < head) heads.set(endpointId, outcome.nextAt)
  }
  return [...heads].map(([_id, dueAt]) => ({
    filter: { _id, pausedAt: null },
    update: { $min: { dueAt }, $inc: { dueSequence: 1 } },
  }))
}

/** Moves the heads of the endpoints' backlogs to the earliest retry that has just been set, and marks those that fail. */
export const writeEndpoints = async (
  deps: Pick<RecordDeps, 'endpoints'>,
  recorded: readonly Recorded[],
  { changes, written }: ReturnType<FailureMarks['changesOf']>,
): Promise<void> => {
  await updateInOrder(deps.endpoints, [...headsIn(recorded), ...changes])
  written()
}
