import { dataIn } from '../../support/http-call.ts'
import type { ChaosClient } from './chaos-client.ts'
import { type ChaosWebhooks, urlOf } from './chaos-endpoints.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'

/** What people ask for while everything breaks: whoever answers, and whether anybody does. */
export interface ChaosCalls {
  retrySome: () => Promise<void>
  replaySome: () => Promise<void>
  cancelSome: () => Promise<void>
  /** Sends a test event to one of the endpoints. */
  ping: () => Promise<void>
  /** @returns whether it was done, as far as is known */
  pause: (isPaused: boolean) => Promise<boolean>
  /** Gives an endpoint another URL. */
  move: () => Promise<void>
}

export const createChaosCalls = async (
  stage: Stage,
  { ask, askApp }: ChaosClient,
  webhooks: ChaosWebhooks,
  random: Random,
): Promise<ChaosCalls> => {
  const { tenantId } = stage.app
  const server = await stage.nodes[0]?.ready()
  if (!server) throw new Error('no server')
  const { key: tenantKey } = await server.platform.tenantKeys.create(tenantId, { name: 'A key' })
  const someDeliveries = async (query: string): Promise<number[]> => {
    const answer = await askApp('GET', `/deliveries?limit=100&${query}`)
    if (answer?.status !== 200) return []
    return dataIn<{ id: number }[]>(answer).flatMap(({ id }) => (random.next() < 0.2 ? id : []))
  }
  const doToSome = async (what: 'retry' | 'cancel', statuses: readonly string[]): Promise<void> => {
    const ids = await someDeliveries(`status=${random.pick(statuses)}`)
    await Promise.all(ids.map(id => askApp('POST', `/deliveries/${id}/${what}`)))
  }
  let version = 1

  return {
    retrySome: () => doToSome('retry', ['exhausted', 'retrying', 'pending']),
    cancelSome: () => doToSome('cancel', ['retrying', 'pending']),
    ping: async () =>
      void (await askApp('POST', `/webhooks/${random.pick(Object.values(webhooks))}/test-ping`)),
    replaySome: async () => {
      const deliveryIds = await someDeliveries('')
      if (deliveryIds.length > 0) await askApp('POST', '/replays', { deliveryIds })
    },
    pause: async isPaused => {
      const answer = await ask({
        method: 'PATCH',
        path: `/api/v1/endpoints/ep_${webhooks.paused}`,
        credential: tenantKey,
        json: { status: isPaused ? 'PAUSED' : 'ACTIVE' },
      })
      return answer?.status === 200
    },
    move: async () => {
      version = 3 - version
      await askApp('PUT', `/webhooks/${webhooks.moved}`, { url: urlOf(stage, 'moved', version) })
    },
  }
}
