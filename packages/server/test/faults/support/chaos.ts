import type { ChaosCalls } from './chaos-calls.ts'
import type { ChaosChanges } from './chaos-changes.ts'
import type { Happening, Step } from './chaos-plan.ts'
import type { Crew } from './crew.ts'
import type { Hold } from './wire-proxy.ts'

const SLOW_MS = 40
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** How each thing happens; it resolves when it is over. */
const createHappenings = (
  crew: Crew,
  calls: ChaosCalls & Pick<ChaosChanges, 'rotate' | 'remove'>,
): Record<Happening, (step: Step) => Promise<unknown>> => {
  const holding = async (hold: Hold, { lastsMs }: Step): Promise<void> => {
    await pause(lastsMs)
    hold.release()
  }
  return {
    kill: async ({ place }) => {
      const node = crew.at(place)
      await node.kill()
      await crew.replace(place, node)
    },
    /** As a new version comes: the next one starts beside the one that goes. */
    terminate: async ({ place }) => {
      const leaving = crew.at(place)
      await leaving.listening().catch(() => undefined)
      if (leaving !== crew.at(place)) return
      const left = leaving.terminate()
      await crew.replace(place, leaving)
      const code = await left
      if (code !== 0) throw new Error(`a process that was told to stop ended with ${code}`)
    },
    freeze: async ({ place, lastsMs }) => {
      const node = crew.at(place)
      node.signal('SIGSTOP')
      await pause(lastsMs)
      node.signal('SIGCONT')
    },
    stall: step => holding(crew.at(step.place).proxy.stall(), step),
    /** What it asks of the database is done, and it does not hear of it. */
    mute: step =>
      holding(
        crew.at(step.place).proxy.hold(() => true, 'answers'),
        step,
      ),
    /** The database answers nobody. */
    outage: async ({ lastsMs }) => {
      const holds = crew.all().map(({ proxy }) => proxy.stall())
      await pause(lastsMs)
      for (const hold of holds) hold.release()
    },
    slow: async ({ place, lastsMs }) => {
      const { proxy } = crew.at(place)
      proxy.slow(SLOW_MS)
      await pause(lastsMs)
      proxy.slow(0)
    },
    cut: async ({ place, lastsMs }) => {
      const { proxy } = crew.at(place)
      proxy.cut()
      await pause(lastsMs)
      proxy.mend()
    },
    retry: calls.retrySome,
    replay: calls.replaySome,
    cancel: calls.cancelSome,
    ping: calls.ping,
    pause: async ({ lastsMs }) => {
      await calls.pause(true)
      await pause(lastsMs)
      await calls.pause(false)
    },
    move: calls.move,
    rotate: calls.rotate,
    remove: calls.remove,
  }
}

/** Has everything happen in its time, much of it at once; resolves when all of it is over. */
export const unleash = async (
  plan: readonly Step[],
  crew: Crew,
  calls: ChaosCalls & Pick<ChaosChanges, 'rotate' | 'remove'>,
  onStep: (step: Step) => void,
): Promise<void> => {
  const happenings = createHappenings(crew, calls)
  const since = performance.now()
  const underWay: Promise<unknown>[] = []
  for (const step of plan) {
    await pause(since + step.atMs - performance.now())
    onStep(step)
    underWay.push(happenings[step.what](step))
  }
  await Promise.all(underWay)
}
