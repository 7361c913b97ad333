import { setTimeout as sleep } from 'node:timers/promises'

/** Lets so many a second pass, whoever asks: what all the tasks of a process make due together. */
export const createPace = (perSecond: number) => {
  let freeAt = 0
  return {
    /** Resolves when it is the turn of `count` more. */
    pass: async (count: number): Promise<void> => {
      const now = performance.now()
      const turn = Math.max(now, freeAt)
      freeAt = turn + (count / perSecond) * 1000
      if (turn > now) await sleep(turn - now)
    },
  }
}

export type Pace = ReturnType<typeof createPace>
