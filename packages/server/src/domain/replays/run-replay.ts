import type { Condition, UpdateFilter } from 'mongodb'
import { NotFound } from '../errors.ts'
import { rowsIn } from '../rows-in.ts'
import { uuidv7 } from '../uuid.ts'
import { isAnyBusy } from './busy-endpoints.ts'
import { endReplay } from './end-replay.ts'
import type { Pace } from './pace.ts'
import { replayBatch } from './replay-batch.ts'
import type { ReplayDeps } from './replay-deps.ts'
import type { ReplayPlan, ReplayRow } from './replay-model.ts'
import { selectionOf, wayOf } from './selection.ts'
import { createWalk, type Walk } from './walk.ts'

/** So small that a cancelled task stops within a second. */
const BATCH = 50
/** After so long it is another task's turn. */
const TURN_MS = 3_000

interface RunDeps extends ReplayDeps {
  pace: Pace
}

type Held = ReplayRow & { runner: string }

/** Changes a task, unless it has ended or is somebody else's now. */
const change = (deps: RunDeps, { _id, runner }: Held, update: UpdateFilter<ReplayRow>) =>
  rowsIn(deps.replays).findOneAndUpdate({ _id, runner, open: true }, update, { returnDocument: 'after' })

const take = async (deps: RunDeps, _id: string): Promise<Held | null> => {
  const runner = uuidv7()
  const row = await rowsIn(deps.replays).findOneAndUpdate(
    { _id, open: true },
    { $set: { runner, status: 'running' } },
    { returnDocument: 'after' },
  )
  return row && { ...row, runner }
}

const countAll = async (deps: RunDeps, task: Held): Promise<void> => {
  if (task.total !== null) return
  const total = await rowsIn(deps.deliveries).countDocuments(selectionOf(task))
  await change(deps, task, { $set: { total } })
}

const nextRows = async (deps: RunDeps, task: Held, walk: Walk) => {
  const find = (_id: Condition<number>) =>
    rowsIn(deps.deliveries)
      .find({ ...selectionOf(task), _id }, { projection: { endpointId: 1, nextAt: 1, expireAt: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray()
  const { deliveryIds } = task.filters
  if (deliveryIds) return await find({ $in: deliveryIds.filter(id => id > task.after).slice(0, BATCH) })
  const { after, end } = wayOf(task)
  return await walk.next({ after: Math.max(after, task.after), end, limit: BATCH, find })
}

/** What comes next; undefined at the end, `busy` while its endpoints have enough to do without it. */
const planOf = async (deps: RunDeps, task: Held, walk: Walk): Promise<ReplayPlan | 'busy' | undefined> => {
  if (task.plan) return task.plan
  const rows = await nextRows(deps, task, walk)
  const last = rows.at(-1)
  if (!last) return undefined
  if (await isAnyBusy(deps, [...new Set(rows.map(({ endpointId }) => endpointId))])) return 'busy'
  return {
    due: rows.filter(row => row.nextAt).map(({ _id }) => _id),
    again: rows.filter(row => row.expireAt).map(({ _id }) => _id),
    size: rows.length,
    last: last._id,
  }
}

const step = async (deps: RunDeps, task: Held, walk: Walk): Promise<Held | 'busy' | 'ended'> => {
  const plan = await planOf(deps, task, walk)
  if (plan === 'busy') return 'busy'
  if (!plan) {
    await endReplay(deps, { _id: task._id, runner: task.runner }, 'completed')
    return 'ended'
  }
  if (!(await change(deps, task, { $set: { plan } }))) return 'ended'
  const skipped = await replayBatch(deps, task, plan)
  const row = await change(deps, task, {
    $set: { after: plan.last },
    $inc: { processed: plan.size, skipped },
    $unset: { plan: '' },
  })
  if (!row) return 'ended'
  await deps.pace.pass(plan.size)
  return { ...row, runner: task.runner }
}

/**
 * Works on a task for a few seconds, or until endpoints have enough to do. @returns whether there is more of it
 */
export const runReplay =
  (deps: RunDeps) =>
  async (replayId: string, mayGoOn: () => boolean): Promise<boolean> => {
    let task = await take(deps, replayId)
    if (!task) return false
    try {
      await deps.directory.get(task.appId)
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      await endReplay(deps, { _id: replayId }, 'failed')
      return false
    }
    await countAll(deps, task)
    const walk = createWalk()
    for (const until = performance.now() + TURN_MS; mayGoOn() && performance.now() < until; ) {
      const done = await step(deps, task, walk)
      if (done === 'ended') return false
      if (done === 'busy') return true
      task = done
    }
    return true
  }
