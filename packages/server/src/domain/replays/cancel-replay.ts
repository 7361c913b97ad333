import type { AppScope } from '../access/scope.ts'
import { Conflict } from '../errors.ts'
import { endReplay } from './end-replay.ts'
import { getReplay } from './read-replays.ts'
import type { ReplayDeps } from './replay-deps.ts'
import { type ReplayView, toReplayView } from './replay-view.ts'

/**
 * Stops a task: what it does at this moment is the last. What it has made due is sent.
 * @throws NotFound, Conflict (`replay_ended`)
 */
export const cancelReplay =
  (deps: ReplayDeps) =>
  async (scope: AppScope, replayId: string): Promise<ReplayView> => {
    const cancelled = await endReplay(deps, { _id: replayId, appId: scope.appId }, 'cancelled')
    if (cancelled) return toReplayView(cancelled)
    const { status } = await getReplay(deps)(scope, replayId)
    throw new Conflict('replay_ended', `The replay has ended already, as ${status}.`)
  }
