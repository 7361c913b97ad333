import { cancelReplay } from './cancel-replay.ts'
import { countReplay, createReplay } from './create-replay.ts'
import { createPace } from './pace.ts'
import { getReplay, listReplays } from './read-replays.ts'
import type { ReplayDeps } from './replay-deps.ts'
import { openReplays } from './open-replays.ts'
import { runReplay } from './run-replay.ts'

/** What replays may add to the deliveries of one process, a small part of what it can send. */
const PER_SECOND = 200

export const createReplays = (deps: ReplayDeps) => {
  const listeners = new Set<() => void>()
  const onCreated = (): void => listeners.forEach(listener => listener())
  return {
    create: createReplay({ ...deps, onCreated }),
    count: countReplay(deps),
    list: listReplays(deps),
    get: getReplay(deps),
    cancel: cancelReplay(deps),
    /** For those who do the work. */
    work: {
      open: openReplays(deps),
      run: runReplay({ ...deps, pace: createPace(PER_SECOND) }),
      onCreated: (listener: () => void): void => void listeners.add(listener),
    },
  }
}

export type Replays = ReturnType<typeof createReplays>
