import { nowMs } from '../measure/clock.ts'
import type { Post } from './post.ts'

export interface Target {
  /** Of the server. */
  origin: string
  appId: string
  apiKey: string
}

/** What came of publishing. Times are `nowMs`; the arrays belong together. */
export interface Published {
  ids: string[]
  sentAt: number[]
  acceptedAt: number[]
  /** How often each status other than 202 was answered. */
  refused: Map<number, number>
}

/** Posts events to an app one call at a time and notes what came of them. */
export const createPublishing = (post: Post, { appId, apiKey }: Target, path: string, body: Buffer) => {
  const published: Published = { ids: [], sentAt: [], acceptedAt: [], refused: new Map() }
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const url = `/api/v1/apps/${appId}${path}`

  const note = (id: string, sentAt: number, acceptedAt: number): void => {
    published.ids.push(id)
    published.sentAt.push(sentAt)
    published.acceptedAt.push(acceptedAt)
  }

  return {
    published,
    publish: async (): Promise<void> => {
      const sentAt = nowMs()
      const answer = await post(url, headers, body)
      const acceptedAt = nowMs()
      if (answer.status !== 202) {
        published.refused.set(answer.status, (published.refused.get(answer.status) ?? 0) + 1)
        return
      }
      const { data } = JSON.parse(answer.body)
      for (const { id } of [data].flat()) note(id, sentAt, acceptedAt)
    },
  }
}

/** How many calls were not accepted. */
export const refusedIn = (published: readonly Published[]): number =>
  published.flatMap(it => [...it.refused.values()]).reduce((sum, count) => sum + count, 0)
