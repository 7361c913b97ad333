import { rowsIn } from '../rows-in.ts'
import type { ReplayDeps } from './replay-deps.ts'

const MAX_LOOKED_AT = 5_000
const MAX_OF_APP = 4

/** The tasks that are to be worked on: the oldest four of each app, so that nobody's tasks crowd out others'. */
export const openReplays =
  ({ replays }: Pick<ReplayDeps, 'replays'>) =>
  async (): Promise<string[]> => {
    const rows = await rowsIn(replays)
      .find({ open: { $eq: true, $exists: true } }, { projection: { appId: 1 } })
      .sort({ _id: 1 })
      .limit(MAX_LOOKED_AT)
      .toArray()
    const byApp = Map.groupBy(rows, ({ appId }) => appId)
    return [...byApp.values()].flatMap(ofApp => ofApp.slice(0, MAX_OF_APP).map(({ _id }) => _id))
  }
