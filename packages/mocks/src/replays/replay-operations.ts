import { conflict, notFound } from '../http/problem.ts'
import { paginate } from '../http/paginate.ts'
import { operation } from '../operation.ts'
import type { State } from '../state/state.ts'
import { type ReplayRow, replayView } from './replay-row.ts'

/** @throws Problem – alike for an unknown and a malformed id. */
const findReplay = (state: State, replayId: string): ReplayRow => {
  const row = state.replays.get(replayId)
  if (!row) throw notFound('replay')
  return row
}

export const listReplays = operation('replaysList', ({ state }, { query: { cursor, limit } }) => {
  const { rows, pagination } = paginate(
    {
      scope: ['replays'],
      rows: state.replays.values(),
      positionOf: ({ sequence }) => sequence,
      order: 'newest-first',
    },
    { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) },
  )
  return { success: true as const, data: rows.map(replayView), pagination }
})

export const getReplay = operation('replaysGet', ({ state }, { path }) => ({
  success: true as const,
  data: replayView(findReplay(state, path.replayId)),
}))

export const cancelReplay = operation('replaysCancel', ({ state, now }, { path }) => {
  const replay = findReplay(state, path.replayId)
  const { status } = replayView(replay)
  if (status !== 'running')
    throw conflict('replay_ended', 'Replay ended', `The replay has ended already, as ${status}.`)
  replay.cancelledAt = now().toISOString()
  return { success: true as const, data: replayView(replay) }
})
