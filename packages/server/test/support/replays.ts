import type { Posthorn } from '@posthorn/sdk'
import { eventually } from './eventually.ts'

type Asked = Parameters<Posthorn['replays']['create']>[0]
export type Replay = Awaited<ReturnType<Posthorn['replays']['get']>>

/** Makes a replay. @throws when the answer is the count of a dry run */
export const replay = async (posthorn: Posthorn, asked: Asked): Promise<Replay> => {
  const made = await posthorn.replays.create(asked)
  if ('id' in made) return made
  throw new Error(`Only counted: ${made.total}`)
}

/** What a dry run of it counts. */
export const countOf = async (posthorn: Posthorn, asked: Asked): Promise<number> => {
  const counted = await posthorn.replays.create({ ...asked, dryRun: true })
  if ('id' in counted) throw new Error(`Not only counted: ${counted.id}`)
  return counted.total
}

/** A replay as soon as it is as wanted. */
export const replayThat = (
  posthorn: Posthorn,
  replayId: string,
  what: string,
  isWanted: (replay: Replay) => boolean,
): Promise<Replay> =>
  eventually(async () => {
    const found = await posthorn.replays.get(replayId)
    return isWanted(found) && found
  }, `a replay that ${what}`)

export const completed = (posthorn: Posthorn, { id }: Replay): Promise<Replay> =>
  replayThat(posthorn, id, 'is completed', ({ status }) => status === 'completed')

/** Makes a replay and waits for its end. */
export const replayed = async (posthorn: Posthorn, asked: Asked): Promise<Replay> =>
  completed(posthorn, await replay(posthorn, asked))
