import { rowsIn } from '../../domain/rows-in.ts'
import type { EndpointChange, FailureMarks } from './failure-marks.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'

/** Each backlog's head, moved to the earliest retry that has just been set. */
const headsIn = (recorded: readonly Recorded[]): EndpointChange[] => {
  const heads = new Map<string, Date>()
  for (const { made, outcome } of recorded) {
    if (outcome.status !== 'retrying') continue
    const { endpointId } = made.delivery.row
    const head = heads.get(endpointId)
    if (!head || outcome.nextAt < head) heads.set(endpointId, outcome.nextAt)
  }
  return [...heads].map(([endpointId, dueAt]) => ({
    endpointId,
    update: { $min: { dueAt }, $inc: { dueSequence: 1 } },
  }))
}

/**
 * Moves the heads of the endpoints' backlogs to the earliest retry that has just been set, and marks those that fail; in the
 * order of ids, as all who write to several endpoints do (see the waker).
 */
export const writeEndpoints = async (
  deps: Pick<RecordDeps, 'endpoints'>,
  recorded: readonly Recorded[],
  { changes, written }: ReturnType<FailureMarks['changesOf']>,
): Promise<void> => {
  const heads = headsIn(recorded).map(head => ({ ...head, only: { pausedAt: null } }))
  const updates = [...heads, ...changes.map(change => ({ ...change, only: {} }))]
    .toSorted((a, b) => (a.endpointId < b.endpointId ? -1 : 1))
    .map(({ endpointId, only, update }) => ({
      updateOne: { filter: { _id: endpointId, ...only }, update },
    }))
  if (updates.length > 0) await rowsIn(deps.endpoints).bulkWrite(updates, { ordered: false })
  written()
}
