import type { Load } from './closed-loop.ts'
import { publishBody } from './payload.ts'
import { createPost } from './post.ts'
import { createPublishing, type Target } from './publishing.ts'

const CONNECTIONS = 64
const TICK_MS = 1

export interface Stream {
  target: Target
  perSecond: number
}

/** Starts to publish single events at fixed rates, whether or not earlier calls have been answered. */
export const startOpenLoop = (streams: readonly Stream[]): Load => {
  const posts = new Map(streams.map(({ target: { origin } }) => [origin, createPost(origin, CONNECTIONS)]))
  const startedAt = performance.now()
  const running = streams.flatMap(({ target, perSecond }, index) => {
    const post = posts.get(target.origin)
    const everyMs = 1000 / perSecond
    // Streams of one rate are spread over their interval.
    const nextAt = startedAt + everyMs * (index / streams.length)
    return post ? [{ ...createPublishing(post, target, '/events', publishBody), everyMs, nextAt }] : []
  })
  const calls = new Set<Promise<void>>()
  let failure: unknown

  const start = (publish: () => Promise<void>): void => {
    const call = publish()
      .catch(error => {
        failure = error
      })
      .finally(() => calls.delete(call))
    calls.add(call)
  }

  const ticking = setInterval(() => {
    const now = performance.now()
    for (const stream of running) {
      for (; stream.nextAt <= now; stream.nextAt += stream.everyMs) start(stream.publish)
    }
  }, TICK_MS)

  return {
    stop: async () => {
      clearInterval(ticking)
      await Promise.all(calls)
      for (const post of posts.values()) post[Symbol.dispose]()
      if (failure !== undefined) throw failure
      return running.map(({ published }) => published)
    },
  }
}
