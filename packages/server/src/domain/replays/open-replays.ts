import { rowsIn } from '../rows-in.ts'
import type { ReplayDeps } from './replay-deps.ts'

const MAX_OF_APP = 4
const open = { open: { $eq: true as const, $exists: true } }

/** The tasks that are to be worked on: the oldest four of each app, so that nobody's tasks crowd out others'. */
export const openReplays =
  ({ replays }: Pick<ReplayDeps, 'replays'>) =>
  async (): Promise<string[]> => {
    const ids: string[] = []
    for (const appId of await rowsIn(replays).distinct('appId', open)) {
      const oldest = await rowsIn(replays)
        .find({ ...open, appId }, { projection: { _id: 1 } })
        .sort({ _id: 1 })
        .limit(MAX_OF_APP)
        .toArray()
      ids.push(...oldest.map(({ _id }) => _id))
    }
    return ids
  }
