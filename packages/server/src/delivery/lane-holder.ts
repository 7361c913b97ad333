/** Which lanes this process owns. Whoever acquires one for it holds it until told to let go; `onReleased` comes before that. */
export const createLaneHolder = (onReleased: (lane: number) => void) => {
  const lanes = new Map<number, () => void>()

  const release = (lane: number): void => {
    const letGo = lanes.get(lane)
    if (!lanes.delete(lane)) return
    onReleased(lane)
    letGo?.()
  }

  return {
    owned: (): number[] => [...lanes.keys()],
    owns: (lane: number): boolean => lanes.has(lane),
    /** Resolves when the lane is to be let go. */
    hold: (lane: number): Promise<void> =>
      new Promise(resolve => {
        release(lane)
        lanes.set(lane, resolve)
      }),
    release,
    /** Lets go of as many as are above the share. */
    keepAtMost: (share: number): void => [...lanes.keys()].slice(share).forEach(release),
    releaseAll: (): void => [...lanes.keys()].forEach(release),
  }
}

export type LaneHolder = ReturnType<typeof createLaneHolder>
