import { dataIn, httpCaller } from '../../support/http-call.ts'
import { eventually } from '../../support/eventually.ts'
import type { ChaosClient } from './chaos-client.ts'
import type { ChaosEndpoints } from './chaos-endpoints.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'

const ANSWERED_WITHIN_MS = 60_000
const GRACES = [0, 4, 12] as const

/** A signing secret: between which times (`Date.now`) it became the one that signs, and how long those before it go on. */
export interface Rotation {
  secret: string
  askedAt: number
  answeredAt: number
  graceSeconds: number
}

/** An endpoint that was deleted, the path it had, and when (`Date.now`) that was answered. */
export interface Deletion {
  webhookId: string
  path: string
  answeredAt: number
}

/** Changes of which is known when they were made, as somebody asks until there is an answer. */
export interface ChaosChanges {
  /** Deletes one of those endpoints that are there for it, as long as there are any. */
  remove: () => Promise<void>
  rotate: () => Promise<void>
  rotations: readonly Rotation[]
  deletions: readonly Deletion[]
}

/** A new secret is told once: rotations are asked of a server (`quiet`) that nothing happens to. */
export const createChaosChanges = (
  { app: { appId, apiKey } }: Stage,
  { webhooks, doomed, secret }: ChaosEndpoints,
  { askApp }: ChaosClient,
  quiet: string,
  random: Random,
): ChaosChanges => {
  const rotations: Rotation[] = [{ secret, askedAt: 0, answeredAt: 0, graceSeconds: 0 }]
  const deletions: Deletion[] = []
  const left = [...doomed]
  const path = `/api/v1/apps/${appId}/webhooks/${webhooks.rotated}/rotate-secret`

  const rotateOnce = async (): Promise<void> => {
    const graceSeconds = random.pick(GRACES)
    const askedAt = Date.now()
    const request = { method: 'POST', path, credential: apiKey, json: { graceSeconds } }
    const rotated = dataIn<{ secret: string }>(await httpCaller(quiet)(request))
    rotations.push({ ...rotated, askedAt, answeredAt: Date.now(), graceSeconds })
  }

  let rotating = Promise.resolve()
  return {
    remove: async () => {
      const next = left.shift()
      if (!next) return
      await eventually(
        async () => {
          const answer = await askApp('DELETE', `/webhooks/${next.webhookId}`)
          return answer?.status === 204 || answer?.status === 404
        },
        'the answer to a deletion',
        ANSWERED_WITHIN_MS,
      )
      deletions.push({ ...next, answeredAt: Date.now() })
    },
    rotate: () => {
      rotating = rotating.then(rotateOnce)
      return rotating
    },
    rotations,
    deletions,
  }
}
