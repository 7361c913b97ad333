import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import { decisionFor } from '../endpoints/endpoint-state.ts'
import { insertEach } from '../events/insert-each.ts'
import { keepEventsOf } from '../events/keep-events.ts'
import { rowsIn } from '../rows-in.ts'
import type { ReplayDeps } from './replay-deps.ts'
import type { ReplayPlan, ReplayRow } from './replay-model.ts'

type Task = Pick<ReplayRow, '_id' | 'appId' | 'createdAt'>

/** One that was tried after the task was asked for may have been made due by it, before a crash. */
const makeDue = async (deps: ReplayDeps, task: Task, ids: readonly number[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const filter = { _id: { $in: [...ids] }, appId: task.appId, nextAt: { $exists: true } }
  await rowsIn(deps.deliveries).updateMany(
    {
      ...filter,
      $or: [{ lastAttemptAt: { $exists: false } }, { lastAttemptAt: { $lt: task.createdAt } }],
    },
    { $min: { nextAt: deps.now() } },
  )
  return await rowsIn(deps.deliveries).distinct('endpointId', filter)
}

/** Which of these endpoints take deliveries, at once or once they are resumed. */
const takersAmong = async (deps: ReplayDeps, { appId }: Task, ids: readonly string[]) => {
  const rows = await rowsIn(deps.endpoints)
    .find({ _id: { $in: [...ids] }, appId, deletedAt: null })
    .toArray()
  return new Set(rows.filter(row => ['sent', 'paused'].includes(decisionFor(row))).map(({ _id }) => _id))
}

const copyOf = (deps: ReplayDeps, task: Task, row: DeliveryRow): DeliveryRow => {
  const createdAt = deps.now()
  return {
    _id: deps.nextDeliveryId(),
    appId: task.appId,
    endpointId: row.endpointId,
    eventId: row.eventId,
    eventType: row.eventType,
    origin: task._id,
    status: 'pending',
    attemptCount: 0,
    createdAt,
    nextAt: createdAt,
  }
}

/** Stores deliveries; those that the task has made already are refused by their index, and stay as they are. */
const store = async (deps: ReplayDeps, rows: readonly DeliveryRow[]): Promise<void> => {
  for (let left = [...rows]; left.length > 0; ) {
    const refused = await insertEach(rowsIn(deps.deliveries), left)
    const idTaken = new Map(refused.map(it => [it.index, it.idTaken]))
    for (const [index, row] of left.entries()) {
      if (!idTaken.has(index)) deps.rollups.moved(row, null, 'pending')
    }
    left = left
      .filter((_, index) => idTaken.get(index) === true)
      .map(row => ({ ...row, _id: deps.nextDeliveryId() }))
  }
}

const sendAgain = async (deps: ReplayDeps, task: Task, ids: readonly number[]): Promise<DeliveryRow[]> => {
  if (ids.length === 0) return []
  const rows = await rowsIn(deps.deliveries)
    .find({ _id: { $in: [...ids] }, appId: task.appId })
    .toArray()
  const [takers, kept] = await Promise.all([
    takersAmong(deps, task, [...new Set(rows.map(({ endpointId }) => endpointId))]),
    keepEventsOf(deps, task.appId, [...new Set(rows.map(({ eventId }) => eventId))]),
  ])
  const replayable = rows.filter(row => takers.has(row.endpointId) && kept.has(row.eventId))
  await store(
    deps,
    replayable.map(row => copyOf(deps, task, row)),
  )
  return replayable
}

/**
 * Does what is planned. It may be done again after a crash at any point, and leads to the same.
 * @returns how many deliveries could not be replayed
 */
export const replayBatch = async (
  deps: ReplayDeps,
  task: Task,
  { due, again }: ReplayPlan,
): Promise<number> => {
  const [woken, replayed] = await Promise.all([makeDue(deps, task, due), sendAgain(deps, task, again)])
  const endpointIds = [...new Set([...woken, ...replayed.map(({ endpointId }) => endpointId)])]
  if (endpointIds.length > 0) await deps.wake(endpointIds)
  return again.length - replayed.length
}
