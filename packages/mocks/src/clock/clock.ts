/** The mock's time. It runs like the clock of the options until it is stopped or moved. */
export interface Clock {
  now: () => Date
  /** Stands still from now on, at this time. */
  stopAt: (time: number) => void
  /** Moves to this time; a clock that runs runs on from there. */
  moveTo: (time: number) => void
  /** Runs again as at first. */
  reset: () => void
}

/** @param base – what time it is where nothing was moved */
export const createClock = (base: () => Date): Clock => {
  let stoppedAt: number | undefined
  let aheadMs = 0
  return {
    now: () => new Date(stoppedAt ?? base().getTime() + aheadMs),
    stopAt: time => {
      stoppedAt = time
    },
    moveTo: time => {
      if (stoppedAt === undefined) aheadMs = time - base().getTime()
      else stoppedAt = time
    },
    reset: () => {
      stoppedAt = undefined
      aheadMs = 0
    },
  }
}
