import type { AppScope } from '../access/scope.ts'
import { NotFound } from '../errors.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { ReplayDeps } from './replay-deps.ts'
import type { ReplayRow } from './replay-model.ts'
import { type ReplayView, toReplayView } from './replay-view.ts'

const newestFirst: KeysetList<ReplayRow> = {
  name: 'replays',
  order: [['_id', -1]],
  positionOf: row => [row._id],
}

/** The app's replay tasks, newest first. @throws InvalidInput at `["query", "cursor"]` */
export const listReplays =
  ({ cursors, replays }: ReplayDeps) =>
  async (scope: AppScope, request: PageRequest): Promise<Page<ReplayView>> => {
    const page = await readPage(cursors, newestFirst, [scope.appId], request, query =>
      replays
        .find({ $and: [{ appId: scope.appId }, query.filter] })
        .sort(query.sort)
        .limit(query.limit)
        .lean<ReplayRow[]>(),
    )
    return { ...page, items: page.items.map(toReplayView) }
  }

/** @throws NotFound, alike for another app's, a malformed and an unknown id. */
export const getReplay =
  ({ replays }: ReplayDeps) =>
  async (scope: AppScope, replayId: string): Promise<ReplayView> => {
    const row = await replays.findOne({ _id: replayId, appId: scope.appId }).lean<ReplayRow>()
    if (!row) throw new NotFound('replay')
    return toReplayView(row)
  }
