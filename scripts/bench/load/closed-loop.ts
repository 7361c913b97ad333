import { batchBody, publishBody } from './payload.ts'
import { createPost } from './post.ts'
import { createPublishing, type Published, type Target } from './publishing.ts'

export interface ClosedLoop {
  target: Target
  publishers: number
  /** Events a call. */
  batch: number
}

/** A load under way; `stop` resolves when the last answer has come. */
export interface Load {
  stop: () => Promise<Published[]>
}

/** Starts publishers that each post again as soon as they are answered. */
export const startClosedLoop = ({ target, publishers, batch }: ClosedLoop): Load => {
  const post = createPost(target.origin, publishers)
  const { publish, published } =
    batch === 1
      ? createPublishing(post, target, '/events', publishBody)
      : createPublishing(post, target, '/events/batch', batchBody(batch))
  let going = true
  const loop = async (): Promise<void> => {
    while (going) await publish()
  }
  const ended = Promise.all(Array.from({ length: publishers }, loop))
  // Whoever stops the loop hears of it.
  ended.catch(() => undefined)
  return {
    stop: async () => {
      going = false
      await ended.finally(post[Symbol.dispose])
      return [published]
    },
  }
}
